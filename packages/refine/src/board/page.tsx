import type { Finding } from "@dudao/core/model";
import { Button } from "antd";
import { type KeyboardEvent, useCallback, useMemo, useRef } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { Column } from "./column.tsx";
import { columns } from "./columns.ts";
import { FilterBar } from "./filter-bar.tsx";
import { type BoardFilters, conditionsOf, filterCount, readBoard, writeBoard } from "./filters.ts";
import { FindingDrawer } from "./finding-drawer.tsx";
import { m } from "./messages.ts";
import { spotByKey } from "./moving.ts";
import { PhoneList } from "./phone-list.tsx";
import { css } from "./styles.ts";
import { useNarrow } from "./use-narrow.ts";

const PHONE = 700;

/** How many findings the filters leave, and how many of them are late. */
function useTotals(filters: BoardFilters) {
  const base = {
    page: 1,
    pageSize: 1,
    filters: conditionsOf(filters),
    ...(filters.search ? { search: filters.search } : {}),
  };
  const late = [
    ...conditionsOf({ ...filters, overdue: false }),
    { field: "overdue", op: "eq", value: true },
  ];
  const all = useApiQuery<{ rows: Finding[]; total: number }>("finding.list", base, {
    keepPrevious: true,
  });
  const overdue = useApiQuery<{ rows: Finding[]; total: number }>(
    "finding.list",
    { ...base, filters: late },
    { keepPrevious: true },
  );
  return { total: all.data?.total, overdue: overdue.data?.total };
}

/** `/findings/board` */
export default function BoardPage() {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const board = useRef<HTMLDivElement>(null);
  const phone = useNarrow(PHONE);
  const filters = useMemo(() => readBoard(params), [params]);
  const { total, overdue } = useTotals(filters);
  const unit = session.user.institutionId !== null;

  const setFilters = useCallback(
    (next: BoardFilters) => setParams((old) => writeBoard(next, old), { replace: true }),
    [setParams],
  );
  const open = useCallback(
    (id: string | null) =>
      setParams((old) => {
        const next = new URLSearchParams(old);
        if (id) next.set("open", id);
        else next.delete("open");
        return next;
      }),
    [setParams],
  );

  const move = (event: KeyboardEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>("[data-card]");
    const root = board.current;
    if (!card || !root) return;
    const heights = columns.map((_, at) => root.querySelectorAll(`[data-column="${at}"]`).length);
    const spot = { column: Number(card.dataset.column), card: Number(card.dataset.card) };
    const next = spotByKey(spot, event.key, heights);
    if (!next) return;
    event.preventDefault();
    const there = `[data-column="${next.column}"][data-card="${next.card}"]`;
    const target = root.querySelector<HTMLElement>(there);
    target?.focus();
    target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const known = total !== undefined && overdue !== undefined;
  const nothing = total === 0;
  return (
    <Page
      title={say(unit ? m.mine : m.title)}
      subtitle={
        known
          ? say(m.subtitle, { total: format.number(total), overdue: format.number(overdue) })
          : " "
      }
      extra={
        !(phone && unit) && (
          <Button onClick={() => navigate(links.list("finding", conditionsOf(filters)))}>
            {say(m.asList)}
          </Button>
        )
      }
    >
      <Styles id="board" css={css} />
      {!(phone && unit) && <FilterBar filters={filters} onChange={setFilters} />}
      {phone ? (
        <PhoneList filters={filters} onOpen={open} />
      ) : nothing ? (
        filterCount(filters) > 0 ? (
          <Empty title={say(m.empty)} hint={say(m.emptyHint)} />
        ) : (
          <Empty title={say(m.none)} hint={say(m.noneHint)} />
        )
      ) : (
        // The keys move the focus from card to card; each card is a button of its own.
        // biome-ignore lint/a11y/useSemanticElements: a board of columns has no element of its own
        <div
          ref={board}
          className="bd-columns"
          role="group"
          aria-label={`${say(m.board)} · ${say(m.keys)}`}
          onKeyDown={move}
        >
          {columns.map((column, index) => (
            <Column key={column.id} column={column} index={index} filters={filters} onOpen={open} />
          ))}
        </div>
      )}
      <FindingDrawer id={params.get("open")} onClose={() => open(null)} />
    </Page>
  );
}
