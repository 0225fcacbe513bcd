import type { Inspection } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useFormat } from "../ui/format.ts";
import type { FactsSaver, FactsView } from "./facts-saver.ts";
import { m } from "./messages.ts";
import { SaveSign } from "./save-sign.tsx";
import { TotalBar } from "./total-bar.tsx";
import type { Scoring } from "./use-scoring.ts";

/** Which visit this is, whether everything is saved, and the total: always in sight. */
export function TopBar({
  inspection,
  scoring,
  facts,
  onTrace,
}: {
  inspection: Inspection;
  scoring: Scoring;
  facts: { saver: FactsSaver; view: FactsView };
  onTrace: () => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  return (
    <header className="sc-top">
      <div className="sc-head">
        <Link className="dd-back" to={links.show("inspection", inspection.id)}>
          ← {say(m.back)}
        </Link>
        <h1 className="sc-title">
          {inspection.institutionName}
          <span className="sc-subtitle">
            {format.date(inspection.plannedDate)} · {inspection.programmeTitle}
          </span>
        </h1>
      </div>
      <SaveSign
        outbox={scoring.view}
        facts={facts.view}
        onRetry={() => {
          scoring.outbox.retry();
          void facts.saver.flush();
        }}
      />
      <TotalBar scoring={scoring} onTrace={onTrace} />
    </header>
  );
}
