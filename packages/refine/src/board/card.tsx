import { type Finding, severities } from "@dudao/core/model";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { OverdueTag, StatusTag } from "../ui/status-tag.tsx";
import { cardFacts } from "./columns.ts";
import { m } from "./messages.ts";

/** Age and deadline in words; what is late is said and marked, never only coloured. */
export function TimeFacts({ finding }: { finding: Finding }) {
  const { say } = useT();
  const format = useFormat();
  const { today } = useSession();
  const { age, due, overdue, soon } = cardFacts(finding, today);
  return (
    <>
      {overdue && <OverdueTag />}
      {due !== null && due < 0 && <span>{say(m.late, { days: -due })}</span>}
      {due !== null && due >= 0 && (
        <span className={soon ? "bd-soon" : undefined}>
          {due === 0 ? say(m.dueToday) : say(m.dueIn, { days: due })}
        </span>
      )}
      {finding.deadline && due !== null && (
        <span>{say(m.deadline, { date: format.day(finding.deadline) })}</span>
      )}
      {age !== null && due === null && (
        <span>{age === 0 ? say(m.foundToday) : say(m.foundDays, { days: age })}</span>
      )}
      {finding.closedOn && age === null && (
        <span>{say(m.closedOn, { date: format.day(finding.closedOn) })}</span>
      )}
    </>
  );
}

/** One finding on the board. `at` places it for the arrow keys. */
export function Card({
  finding,
  onOpen,
  at,
  first,
}: {
  finding: Finding;
  onOpen: (id: string) => void;
  at: { column: number; card: number };
  /** The card that the Tab key reaches. */
  first: boolean;
}) {
  const { today } = useSession();
  const { overdue, soon } = cardFacts(finding, today);
  const tone = overdue ? " bd-card-late" : soon ? " bd-card-soon" : "";
  return (
    <button
      type="button"
      className={`bd-card${tone}`}
      data-column={at.column}
      data-card={at.card}
      tabIndex={first ? 0 : -1}
      onClick={() => onOpen(finding.id)}
    >
      <span className="bd-card-unit">{finding.institutionName}</span>
      <span className="bd-card-text">{finding.description}</span>
      <span className="bd-card-facts dd-num">
        {finding.severity !== "general" && (
          <StatusTag choices={severities} value={finding.severity} />
        )}
        <TimeFacts finding={finding} />
      </span>
    </button>
  );
}
