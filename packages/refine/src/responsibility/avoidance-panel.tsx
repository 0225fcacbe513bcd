import { avoidanceRelations, type TeamAvoidance } from "@dudao/core/model";
import { App, Button } from "antd";
import { useState } from "react";
import type { ApiError } from "../api/errors.ts";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Status } from "../ui/status-tag.tsx";
import { Styles } from "../ui/styles.tsx";
import { DeclareDialog, ReplaceDialog } from "./avoidance-dialogs.tsx";
import { workCss } from "./work-css.ts";
import { w } from "./work-messages.ts";

type Member = TeamAvoidance["team"][number];

function Word({ member }: { member: Member }) {
  const { say } = useT();
  const format = useFormat();
  const relation = avoidanceRelations.find((one) => one.value === member.relation);
  if (member.conflict || member.avoids) {
    return (
      <Status tone="official">
        {say(w.conflict)}
        {relation ? ` · ${say(relation)}` : ""}
        {member.reason ? ` · ${member.reason}` : ""}
      </Status>
    );
  }
  if (member.conflict === null) return <Status tone="neutral">{say(w.undeclared)}</Status>;
  return <Status tone="good">{say(w.declared, { date: format.date(member.declaredOn) })}</Status>;
}

/** On a planned inspection: what each of the team declared, and who is replaced. */
export function AvoidancePanel({ record }: BlockProps) {
  const { say } = useT();
  const { message } = App.useApp();
  const { user, may, oversight } = useSession();
  const [declaring, setDeclaring] = useState(false);
  const [outgoing, setOutgoing] = useState<Member | null>(null);
  const inspectionId = String(record?.id ?? "");
  const planned = record?.state === "planned";
  const query = useApiQuery<TeamAvoidance>(
    "avoidance.team",
    { inspectionId },
    { enabled: planned && inspectionId !== "" },
  );
  const declare = useApiMutation<{ inspectionId: string; conflict: boolean }>("avoidance.declare");
  if (!planned || !query.data) return null;
  const { team, asked, version } = query.data;
  const clear = () =>
    declare.mutate(
      { inspectionId, conflict: false },
      {
        onSuccess: () => void message.success(say(w.saved)),
        onError: (error: ApiError) => void message.error(error.message),
      },
    );
  return (
    <section className="av-box" aria-labelledby="av-title">
      <Styles id="people-work" css={workCss} />
      <div className="av-head">
        <h2 id="av-title">{say(w.avoidance)}</h2>
        {asked && <span className="dd-soft">{say(w.asked)}</span>}
      </div>
      <ul className="av-team">
        {team.map((member) => (
          <li key={member.inspectorId}>
            <span className="av-name">
              {member.name}
              {member.lead ? ` · ${say(w.lead)}` : ""}
            </span>
            <Word member={member} />
            <span className="av-acts">
              {member.inspectorId === user.inspectorId && (
                <>
                  <Button size="small" loading={declare.isPending} onClick={clear}>
                    {say(w.clear)}
                  </Button>
                  <Button size="small" danger onClick={() => setDeclaring(true)}>
                    {say(w.declareConflict)}
                  </Button>
                </>
              )}
              {may("inspection.plan") && !oversight && (
                <Button size="small" onClick={() => setOutgoing(member)}>
                  {say(w.replace)}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {declaring && (
        <DeclareDialog inspectionId={inspectionId} onClose={() => setDeclaring(false)} />
      )}
      {outgoing && (
        <ReplaceDialog
          inspectionId={inspectionId}
          version={version}
          outgoing={outgoing}
          onClose={() => setOutgoing(null)}
        />
      )}
    </section>
  );
}
