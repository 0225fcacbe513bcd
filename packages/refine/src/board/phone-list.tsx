import type { Finding } from "@dudao/core/model";
import { findingStates, severities } from "@dudao/core/model";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { TimeFacts } from "./card.tsx";
import type { BoardFilters } from "./filters.ts";
import { m } from "./messages.ts";
import { useFindings } from "./use-findings.ts";

const PAGE = 20;

/** States in which somebody is waited for: the unit where a head looks, else the office. */
function openStates(unit: boolean): string[] {
  return unit
    ? ["ordered", "acknowledged", "inProgress", "returned"]
    : ["found", "ordered", "acknowledged", "inProgress", "reported", "returned"];
}

function Item({ finding, onOpen }: { finding: Finding; onOpen: (id: string) => void }) {
  const { say } = useT();
  const { may } = useSession();
  const respond = may("rectification.respond") && openStates(true).includes(finding.state);
  const verify = may("rectification.verify") && finding.state === "reported";
  const late = finding.overdue ? " bd-card-late" : "";
  const todo = respond || verify ? " bd-todo" : "";
  return (
    <button type="button" className={`bd-card${late}${todo}`} onClick={() => onOpen(finding.id)}>
      <span className="bd-card-unit">
        {finding.noticeNumber ?? finding.institutionName} · {finding.programmeTitle}
      </span>
      <span>{finding.description}</span>
      <span className="bd-card-facts dd-num">
        <StatusTag choices={findingStates} value={finding.state} />
        {finding.severity !== "general" && (
          <StatusTag choices={severities} value={finding.severity} />
        )}
        <TimeFacts finding={finding} />
      </span>
      <span className="bd-open">{say(m.open)}</span>
    </button>
  );
}

/** The board on a phone: one list, what is due first, one large action each. */
export function PhoneList({
  filters,
  onOpen,
}: {
  filters: BoardFilters;
  onOpen: (id: string) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const { user } = useSession();
  const [which, setWhich] = useState<"todo" | "all">("todo");
  const states =
    which === "todo"
      ? openStates(user.institutionId !== null)
      : findingStates.map(({ value }) => value as string);
  const sort = [{ field: "deadline", order: "asc" } as const];
  const { query, rows, total } = useFindings(filters, states, sort, PAGE);
  const left = total - rows.length;
  return (
    <>
      <Segmented
        block
        size="large"
        className="bd-switch"
        value={which}
        onChange={setWhich}
        aria-label={say(m.show)}
        options={[
          { value: "todo", label: say(m.toDo) },
          { value: "all", label: say(m.all) },
        ]}
      />
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading rows={8} />
      ) : rows.length === 0 ? (
        <Empty title={say(m.calm)} hint={say(m.calmHint)} />
      ) : (
        <ul className="bd-list">
          {rows.map((finding) => (
            <li key={finding.id}>
              <Item finding={finding} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button
          size="large"
          block
          className="bd-more"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say(m.more, { count: Math.min(PAGE, left), left: format.number(left) })}
        </Button>
      )}
    </>
  );
}
