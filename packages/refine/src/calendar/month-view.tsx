import { planItemStates, say as sayIn } from "@dudao/core/model";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { m } from "./messages.ts";
import type { Day, Span, Week } from "./month-grid.ts";
import { dayByKey } from "./moving.ts";
import { weekdayNames } from "./names.ts";

const SHAPE: Readonly<Record<string, string>> = {
  planned: "cal-span-planned",
  inProgress: "",
  done: "cal-span-done",
};

function Bar({ span, onOpen }: { span: Span; onOpen: (id: string) => void }) {
  const { say, locale } = useT();
  const { item, column, length, lane, before, after } = span;
  const state = planItemStates.find((choice) => choice.value === item.state);
  const words = state ? sayIn(state, locale) : item.state;
  const classes = [
    "cal-span",
    SHAPE[item.state] ?? "cal-span-settled",
    before ? "cal-span-before" : "",
    after ? "cal-span-after" : "",
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(" ")}
      style={{ gridColumn: `${column + 1} / span ${length}`, gridRow: lane + 2 }}
      title={`${item.title} · ${words}`}
      onClick={() => onOpen(item.id)}
    >
      {item.state === "done" ? "✓ " : ""}
      {item.title}
      {before ? ` ${say(m.continues)}` : ""} · {words}
    </button>
  );
}

function DayCell({
  day,
  column,
  chosen,
  today,
  onChoose,
}: {
  day: Day;
  column: number;
  chosen: boolean;
  today: boolean;
  onChoose: (date: string) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const classes = ["cal-day", day.inMonth ? "" : "cal-day-out", today ? "cal-today" : ""];
  const counts = [
    day.open > 0 && { key: "open", text: say(m.open, { count: day.open }) },
    day.done > 0 && { key: "done", text: say(m.done, { count: day.done }) },
    day.missed > 0 && { key: "missed", text: say(m.missed, { count: day.missed }) },
  ].filter((one) => one !== false);
  const label = [format.date(day.date), ...counts.map((one) => one.text)].join(" ");
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(" ")}
      style={{ gridColumn: column + 1, gridRow: "1 / -1" }}
      data-day={day.date}
      aria-label={label}
      aria-pressed={chosen}
      aria-current={today ? "date" : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={() => onChoose(day.date)}
    >
      <span className="cal-number dd-num">
        {Number(day.date.slice(8))}
        {today && <span className="cal-today-word">{say(m.today)}</span>}
      </span>
      <span className="cal-counts dd-num">
        {counts.map(({ key, text }) => (
          <span key={key} className={`cal-count-${key}`}>
            {text}
          </span>
        ))}
      </span>
    </button>
  );
}

/** A month by weeks: plan items as bars, inspections as counts by day. */
export function MonthView({
  weeks,
  chosen,
  today,
  onChoose,
  onOpen,
}: {
  weeks: readonly Week[];
  chosen: string;
  today: string;
  onChoose: (date: string) => void;
  onOpen: (id: string) => void;
}) {
  const { say, locale } = useT();
  const grid = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen]);
  const move = (event: KeyboardEvent) => {
    const day = (event.target as HTMLElement).dataset.day;
    const to = day && dayByKey(day, event.key);
    if (!to) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(to);
  };
  return (
    <div>
      <div className="cal-weekdays" aria-hidden="true">
        {weekdayNames(locale).map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: bars lie over the days, which a table cannot do */}
      <div ref={grid} className="cal-grid" role="group" aria-label={say(m.keys)} onKeyDown={move}>
        {weeks.map((week) => (
          <div
            key={week.days[0]?.date}
            className="cal-week"
            style={{ gridTemplateRows: `28px repeat(${week.lanes}, 22px) minmax(60px, auto)` }}
          >
            {week.days.map((day, column) => (
              <DayCell
                key={day.date}
                day={day}
                column={column}
                chosen={day.date === chosen}
                today={day.date === today}
                onChoose={onChoose}
              />
            ))}
            {week.spans.map((span) => (
              <Bar key={span.item.id} span={span} onOpen={onOpen} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
