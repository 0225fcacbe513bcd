import {
  finding as entity,
  type Finding,
  findingStates,
  type OfferedMove,
  severities,
} from "@dudao/core/model";
import { Drawer } from "antd";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { Facts } from "../crud/facts.tsx";
import { Moves } from "../crud/moves.tsx";
import { Timeline } from "../crud/timeline.tsx";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { TimeFacts } from "./card.tsx";
import { m } from "./messages.ts";

/** Said above the facts, or known from where one stands. */
const SHOWN_ABOVE = new Set([
  "description",
  "severity",
  "state",
  "overdue",
  "inspectionId",
  "institutionId",
  "noticeId",
  "year",
  "month",
  "onTime",
]);
/** Ordering is made by a notice that gathers findings, not from a single one. */
const MADE_ELSEWHERE = new Set(["order"]);

function Content({ finding, moves }: { finding: Finding; moves: readonly OfferedMove[] }) {
  const { say } = useT();
  const links = useLinks();
  const fields = usePageFields(entity).filter((field) => !SHOWN_ABOVE.has(field.key));
  const own = moves.filter((move) => !MADE_ELSEWHERE.has(move.action));
  return (
    <>
      <p className="bd-text">{finding.description}</p>
      <div className="bd-head dd-num">
        <StatusTag choices={findingStates} value={finding.state} />
        <StatusTag choices={severities} value={finding.severity} />
        <TimeFacts finding={finding} />
      </div>
      {own.length > 0 ? (
        <section className="bd-acts" aria-label={say(m.acts)}>
          <Moves entity={entity} record={finding} moves={own} />
        </section>
      ) : (
        <p className="dd-soft bd-acts-none">{say(m.noActs)}</p>
      )}
      <nav className="bd-links">
        <Link to={links.show("finding", finding.id)}>{say(m.openFull)}</Link>
        <Link to={links.show("inspection", finding.inspectionId)}>{say(m.inspection)}</Link>
        {finding.noticeId && (
          <Link to={links.show("notice", finding.noticeId)}>{finding.noticeNumber}</Link>
        )}
      </nav>
      <Facts entity={entity} fields={fields} record={finding} />
      <Timeline entity={entity} record={finding} />
    </>
  );
}

/** One finding beside the board: what it is, what can be done, what happened. */
export function FindingDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { say } = useT();
  const query = useApiQuery<Finding & { moves?: OfferedMove[] }>(
    "finding.one",
    { id },
    { enabled: id !== null, keepPrevious: true },
  );
  const shown = query.data?.id === id ? query.data : undefined;
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width="min(640px, 100vw)"
      rootClassName="bd-drawer"
      title={shown?.institutionName ?? say(m.title)}
      destroyOnHidden
    >
      {shown ? (
        <Content finding={shown} moves={shown.moves ?? []} />
      ) : query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Loading rows={8} />
      )}
    </Drawer>
  );
}
