import { PlusOutlined } from "@ant-design/icons";
import { type PlanItem, planItemStates } from "@dudao/core/model";
import { Button } from "antd";
import { type KeyboardEvent, useRef } from "react";
import { useT } from "../i18n/use-t.ts";
import { OverdueTag, StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import { monthByKey } from "./moving.ts";
import { monthName } from "./names.ts";
import { isLate, type MonthCell, yearBoard } from "./year-board.ts";

const SETTLED = ["done", "carriedOver", "cancelled"];

function Item({
  item,
  today,
  onOpen,
}: {
  item: PlanItem;
  today: string;
  onOpen: (id: string) => void;
}) {
  const settled = SETTLED.includes(item.state) ? " cal-item-settled" : "";
  return (
    <li>
      <button type="button" className={`cal-item${settled}`} onClick={() => onOpen(item.id)}>
        <span>{item.title}</span>
        {isLate(item, today) ? (
          <OverdueTag />
        ) : (
          <StatusTag choices={planItemStates} value={item.state} />
        )}
      </button>
    </li>
  );
}

function Cell({
  cell,
  today,
  mayAdd,
  onMonth,
  onOpen,
  onAdd,
}: {
  cell: MonthCell;
  today: string;
  mayAdd: boolean;
  onMonth: (month: number) => void;
  onOpen: (id: string) => void;
  onAdd: (month: number) => void;
}) {
  const { say, locale } = useT();
  const name = monthName(cell.month, locale);
  return (
    <section className={cell.current ? "cal-cell cal-cell-now" : "cal-cell"} aria-label={name}>
      <header className="cal-cell-head">
        <button
          type="button"
          className="cal-month dd-num"
          data-month={cell.month}
          title={say(m.openMonth, { month: name })}
          onClick={() => onMonth(cell.month)}
        >
          {name}
        </button>
        {cell.current && <span className="cal-now">{say(m.thisMonth)}</span>}
        {cell.due > 0 && (
          <span className="cal-progress dd-num">
            {say(m.progress, { done: cell.done, due: cell.due })}
          </span>
        )}
      </header>
      {cell.items.length > 0 ? (
        <ul className="cal-items">
          {cell.items.map((item) => (
            <Item key={item.id} item={item} today={today} onOpen={onOpen} />
          ))}
        </ul>
      ) : (
        <span className="cal-empty">{say(m.noItems)}</span>
      )}
      {mayAdd && (
        <Button
          type="link"
          className="cal-add"
          icon={<PlusOutlined />}
          aria-label={say(m.addHere, { month: name })}
          onClick={() => onAdd(cell.month)}
        >
          {say(m.add)}
        </Button>
      )}
    </section>
  );
}

/** The plan of a year as twelve months. Arrow keys go from month to month. */
export function YearView({
  items,
  year,
  today,
  mayAdd,
  onMonth,
  onOpen,
  onAdd,
}: {
  items: readonly PlanItem[];
  year: number;
  today: string;
  mayAdd: boolean;
  onMonth: (month: number) => void;
  onOpen: (id: string) => void;
  onAdd: (month: number) => void;
}) {
  const { say } = useT();
  const board = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const root = board.current;
    const from = Number((event.target as HTMLElement).dataset.month);
    if (!root || !from) return;
    const wide = getComputedStyle(root).gridTemplateColumns.split(" ").length;
    const to = monthByKey(from, event.key, wide);
    if (to === null) return;
    event.preventDefault();
    root.querySelector<HTMLElement>(`[data-month="${to}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: twelve sections in a grid have no element of their own
    <div ref={board} className="cal-year" role="group" aria-label={say(m.title)} onKeyDown={move}>
      {yearBoard(items, year, today).map((cell) => (
        <Cell
          key={cell.month}
          cell={cell}
          today={today}
          mayAdd={mayAdd}
          onMonth={onMonth}
          onOpen={onOpen}
          onAdd={onAdd}
        />
      ))}
    </div>
  );
}
