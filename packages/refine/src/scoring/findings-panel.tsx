import { type Finding, findingStates, severities } from "@dudao/core/model";
import { App, Button, Checkbox } from "antd";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { StatusTag } from "../ui/status-tag.tsx";
import type { FactsSaver, FactsView } from "./facts-saver.ts";
import { FindingForm } from "./finding-form.tsx";
import { m } from "./messages.ts";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

/** Where a new finding is being written: closed, or for a criterion (null: for none). */
export type Writing = { criterion: string | null } | null;

function FindingItem({
  finding,
  scoring,
  readOnly,
}: {
  finding: Finding;
  scoring: Scoring | null;
  readOnly: boolean;
}) {
  const { say, locale } = useT();
  const { modal, message } = App.useApp();
  const remove = useApiMutation<{ id: string; version: number }>("finding.remove");
  const leaf = finding.criterion ? scoring?.leafOf(finding.criterion) : undefined;
  const ask = () =>
    modal.confirm({
      title: say(m.removeFinding),
      content: say(m.removeFindingAsk),
      okText: say(m.removeFinding),
      onOk: () =>
        remove
          .mutateAsync({ id: finding.id, version: finding.version })
          .catch((error: Error) => void message.error(error.message)),
    });
  return (
    <li className="sc-finding">
      <p className="sc-finding-text">{finding.description}</p>
      <div className="sc-finding-facts">
        <StatusTag choices={severities} value={finding.severity} />
        <StatusTag choices={findingStates} value={finding.state} />
        {finding.criterion && (
          <span className="dd-soft">
            {finding.criterion} {leaf && rubricText(leaf.text, locale)}
          </span>
        )}
        {finding.basis && <span className="dd-soft">{finding.basis}</span>}
        {!readOnly && finding.state === "found" && (
          <Button type="text" size="small" onClick={ask}>
            {say(m.removeFinding)}
          </Button>
        )}
      </div>
      {finding.advice && <p className="dd-soft">{finding.advice}</p>}
    </li>
  );
}

/** The problems seen on this visit, or the word that there were none. */
export function FindingsPanel({
  inspectionId,
  region,
  findings,
  scoring,
  facts,
  readOnly,
  writing,
  onWrite,
}: {
  inspectionId: string;
  region: string;
  findings: readonly Finding[];
  scoring: Scoring | null;
  facts: { saver: FactsSaver; view: FactsView };
  readOnly: boolean;
  writing: Writing;
  onWrite: (writing: Writing) => void;
}) {
  const { say } = useT();
  const { noProblem } = facts.view.mine;
  const contradicts = findings.length > 0 && noProblem;
  return (
    <div className="sc-panel">
      <p className="dd-soft">{say(m.findingsHint)}</p>
      {findings.length > 0 ? (
        <ul className="sc-findings">
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} scoring={scoring} readOnly={readOnly} />
          ))}
        </ul>
      ) : (
        <p className="dd-faint">{say(m.noFindings)}</p>
      )}
      {!readOnly && writing && (
        <FindingForm
          inspectionId={inspectionId}
          region={region}
          criterion={writing.criterion}
          scoring={scoring}
          onDone={() => onWrite(null)}
        />
      )}
      {!readOnly && !writing && (
        <Button size="large" onClick={() => onWrite({ criterion: null })}>
          {say(m.addFinding)}
        </Button>
      )}
      {(findings.length === 0 || noProblem) && (
        <div id="sc-fact-noProblem">
          <Checkbox
            className="sc-no-problem"
            checked={noProblem}
            disabled={readOnly}
            onChange={(event) => facts.saver.edit({ noProblem: event.target.checked })}
          >
            {say({ zh: "未发现问题", en: "No problem found" })}
          </Checkbox>
          {contradicts && (
            <p className="sc-field-error" role="alert">
              {say(m.ruledOut)}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
