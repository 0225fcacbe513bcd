import { type Inspection, inspectionStates, type OfferedMove } from "@dudao/core/model";
import { App, Button } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi, useRefresh } from "../api/hooks.ts";
import { DateInput } from "../fields/date-input.tsx";
import { useT } from "../i18n/use-t.ts";
import { Status, StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import { type Check, moveOf, type Part } from "./submit-checks.ts";

/** What is still to do before submitting, each with the way there, and the submission itself. */
export function SubmitPanel({
  inspection,
  moves,
  checks,
  flush,
  onFix,
}: {
  inspection: Inspection;
  moves: readonly OfferedMove[];
  checks: readonly Check[];
  /** Sends everything that waits; submission comes after. */
  flush: () => Promise<void>;
  onFix: (part: Part, check: string) => void;
}) {
  const { say, t } = useT();
  const api = useApi();
  const refresh = useRefresh();
  const { modal } = App.useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const [times, setTimes] = useState<{ startedAt?: string; endedAt?: string }>({});
  const [busy, setBusy] = useState(false);
  const ready = checks.every((check) => check.holds);
  const record = moveOf(moves, "record");
  const submit = moveOf(moves, "submit");
  const may = record !== undefined || submit !== undefined;

  /** An inspection under way is recorded first; each step is the server's own move. */
  const run = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await flush();
      let current = await api.query<Inspection>("inspection.one", { id: inspection.id });
      for (const action of ["record", "submit"]) {
        const done = current.state === "recorded" && action === "record";
        if (done) continue;
        const { id, version } = current;
        const given = action === "record" ? times : {};
        current = await api.mutate<Inspection>(`inspection.${action}`, { id, version, ...given });
      }
    } catch (thrown) {
      const { message, fieldErrors } = toApiError(thrown);
      const label = (name: string) =>
        name === "startedAt" ? `${say(m.arrived)}: ` : name === "endedAt" ? `${say(m.left)}: ` : "";
      const said = Object.entries(fieldErrors).map(([name, error]) => label(name) + error.message);
      setProblem(said.length > 0 ? said.join(" ") : message);
    } finally {
      await refresh();
      setBusy(false);
    }
  };
  const ask = () =>
    modal.confirm({
      title: say(m.submit),
      content: say(m.submitAsk),
      okText: say(m.submit),
      cancelText: t("act.cancel"),
      onOk: run,
    });

  return (
    <div className="sc-panel">
      <h2 className="sc-panel-title">{ready ? say(m.ready) : say(m.notReady)}</h2>
      <ul className="sc-checks">
        {checks.map((check) => (
          <li key={check.id}>
            <Status tone={check.holds ? "good" : "warn"}>{say(check.text)}</Status>
            {check.holds ? (
              <span className="dd-faint">{say(m.doneStep)}</span>
            ) : (
              <Button onClick={() => onFix(check.part, check.id)}>{say(m.fix)}</Button>
            )}
          </li>
        ))}
      </ul>
      {record && (
        <div className="sc-field">
          <div className="sc-counts">
            <div>
              <label className="sc-label" htmlFor="sc-started">
                {say(m.arrived)}
              </label>
              <DateInput
                id="sc-started"
                withTime
                value={times.startedAt ?? inspection.startedAt}
                onChange={(startedAt) => setTimes({ ...times, startedAt })}
              />
            </div>
            <div>
              <label className="sc-label" htmlFor="sc-ended">
                {say(m.left)}
              </label>
              <DateInput
                id="sc-ended"
                withTime
                value={times.endedAt ?? inspection.endedAt}
                onChange={(endedAt) => setTimes({ ...times, endedAt })}
              />
            </div>
          </div>
          <p className="dd-soft">{say(m.timeHint)}</p>
        </div>
      )}
      {submit?.reason && !ready && <p className="dd-soft">{say(submit.reason)}</p>}
      {problem && (
        <p className="sc-field-error" role="alert">
          {problem}
        </p>
      )}
      {may ? (
        <Button type="primary" size="large" disabled={!ready} loading={busy} onClick={ask}>
          {say(m.submit)}
        </Button>
      ) : (
        <StatusTag choices={inspectionStates} value={inspection.state} />
      )}
    </div>
  );
}
