import { Button } from "antd";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { Card } from "./card.tsx";
import { type Column as ColumnDefinition, sortOf } from "./columns.ts";
import type { BoardFilters } from "./filters.ts";
import { m } from "./messages.ts";
import { useFindings } from "./use-findings.ts";

const PAGE = 20;

/** One column with its count; loads more as asked, from the server. */
export function Column({
  column,
  index,
  filters,
  onOpen,
}: {
  column: ColumnDefinition;
  index: number;
  filters: BoardFilters;
  onOpen: (id: string) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const { query, rows, total } = useFindings(filters, column.states, sortOf(column), PAGE);
  const left = total - rows.length;
  return (
    <section aria-labelledby={`bd-${column.id}`}>
      <header className="bd-column-head">
        <h2 className="bd-column-title" id={`bd-${column.id}`}>
          {say(column.title)}
        </h2>
        <span className="bd-column-count dd-num">{query.data ? format.number(total) : ""}</span>
      </header>
      <p className="bd-column-hint">{say(column.hint)}</p>
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading rows={5} />
      ) : rows.length === 0 ? (
        <p className="bd-none">{say(m.nothing)}</p>
      ) : (
        <ul className="bd-cards">
          {rows.map((finding, card) => (
            <li key={finding.id}>
              <Card
                finding={finding}
                onOpen={onOpen}
                at={{ column: index, card }}
                first={card === 0}
              />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button
          type="text"
          className="bd-more"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say(m.more, { count: Math.min(PAGE, left), left: format.number(left) })}
        </Button>
      )}
    </section>
  );
}
