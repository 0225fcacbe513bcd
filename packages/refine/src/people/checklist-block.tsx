import { CheckCircleFilled, CloseCircleFilled, QuestionCircleOutlined } from "@ant-design/icons";
import type { Appointment, Checklist, ConditionCheck } from "@dudao/core/model";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { AttestDialog } from "./attest-dialog.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";

const OPEN = new Set<Appointment["state"]>(["nominated", "vetted", "publicised", "declined"]);

const SIGNS = {
  met: <CheckCircleFilled aria-hidden style={{ color: "var(--dd-good)" }} />,
  notMet: <CloseCircleFilled aria-hidden style={{ color: "var(--dd-seal)" }} />,
  open: <QuestionCircleOutlined aria-hidden style={{ color: "var(--dd-warn)" }} />,
};

function Check({
  check,
  inspectorId,
  chosen,
  onChoose,
}: {
  check: ConditionCheck;
  inspectorId: string;
  /** Undefined where nothing is to be attested. */
  chosen: boolean | undefined;
  onChoose: (chosen: boolean) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const gap = check.by === "register" && check.verdict === "open";
  return (
    <li className="pe-check">
      {chosen === undefined ? (
        SIGNS[check.verdict]
      ) : (
        <Checkbox
          checked={chosen}
          aria-label={say(check.title)}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      <div className="pe-check-main">
        <div>
          {say(check.title)}
          {check.level === "advised" && <span className="dd-faint"> · {say(m.advised)}</span>}
        </div>
        <div className="pe-check-source">{say(check.source)}</div>
        {(check.detail || check.attestedByName) && (
          <div className="pe-check-detail">
            {check.detail && say(check.detail)}
            {gap && <Link to={links.edit("inspector", inspectorId)}> {say(m.goRegister)}</Link>}
            {check.attestedByName && (
              <span className="dd-soft">
                {" "}
                —— {check.attestedByName} {format.date(check.attestedOn)}
              </span>
            )}
          </div>
        )}
      </div>
      <div className="pe-check-verdict">
        {say(m[check.verdict])}
        <div className="dd-faint">{say(check.by === "register" ? m.byRegister : m.byOfficer)}</div>
      </div>
    </li>
  );
}

/** The conditions of an appointment, one by one: what they ask, where they come from, how they stand. */
export function ChecklistBlock({ record }: BlockProps) {
  const { say } = useT();
  const { oversight } = useSession();
  const row = record as Appointment | undefined;
  const [chosen, setChosen] = useState<readonly ConditionCheck["id"][]>([]);
  const [attesting, setAttesting] = useState(false);
  const list = useApiQuery<Checklist>(
    "appointment.checklist",
    { id: row?.id },
    { enabled: row !== undefined },
  );
  // A term entered with its letter was never vetted here: there is nothing to show of it.
  if (!row || (row.vettedOn === null && !OPEN.has(row.state))) return null;
  const checks = list.data?.checks ?? [];
  const may = list.data?.mayAttest === true && !oversight;
  const askable = checks.filter((one) => one.by === "officer").map((one) => one.id);
  const open = checks.filter((one) => one.by === "officer" && one.verdict === "open");
  const met = checks.filter((one) => one.verdict === "met").length;
  return (
    <section className="pe-checks" aria-label={say(m.conditions)}>
      <Styles id="people" css={css} />
      <div className="pe-checks-head">
        <h2 className="dd-section-title">{say(m.conditions)}</h2>
        {list.data && (
          <span className="dd-soft dd-num">
            {say(m.conditionsMet)
              .replace("{met}", String(met))
              .replace("{count}", String(checks.length))}
          </span>
        )}
        {may && chosen.length === 0 && open.length > 0 && (
          <Button onClick={() => setChosen(open.map((one) => one.id))}>{say(m.choose)}</Button>
        )}
        {may && chosen.length > 0 && (
          <Button type="primary" onClick={() => setAttesting(true)}>
            {say(m.attestAll)} ({chosen.length})
          </Button>
        )}
      </div>
      {list.isError ? (
        <Failed error={list.error} retry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading rows={6} />
      ) : (
        <ul>
          {checks.map((check) => (
            <Check
              key={check.id}
              check={check}
              inspectorId={row.inspectorId}
              chosen={
                may && (check.verdict === "open" || chosen.length > 0) && askable.includes(check.id)
                  ? chosen.includes(check.id)
                  : undefined
              }
              onChoose={(on) =>
                setChosen(on ? [...chosen, check.id] : chosen.filter((id) => id !== check.id))
              }
            />
          ))}
        </ul>
      )}
      {attesting && (
        <AttestDialog
          appointmentId={row.id}
          conditions={chosen}
          onClose={(done) => {
            setAttesting(false);
            if (done) setChosen([]);
          }}
        />
      )}
    </section>
  );
}
