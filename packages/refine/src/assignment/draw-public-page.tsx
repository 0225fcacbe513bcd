import type { PublicDraw } from "@dudao/core/model";
import { Alert } from "antd";
import { useEffect } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { DrawRecordView, readRecord } from "./draw-record.tsx";
import { DrawVerdictView } from "./draw-verdict.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";

/** Until it is published: the commitment, to be kept. */
function Waiting({ draw }: { draw: PublicDraw }) {
  const { say } = useT();
  const format = useFormat();
  return (
    <>
      {draw.state === "cancelled" ? (
        <Alert
          className="as-verdict"
          type="warning"
          showIcon
          message={say(m.cancelled, { reason: draw.stateReason ?? "" })}
        />
      ) : (
        <Alert
          className="as-verdict"
          type="info"
          showIcon
          message={say(m.notYet)}
          description={say(m.notYetHint)}
        />
      )}
      <dl className="as-hash">
        <div>
          <dt>{say(m.commitment)}</dt>
          <dd>{draw.commitment}</dd>
        </div>
        <div>
          <dt>{say(m.inputsHash)}</dt>
          <dd>{draw.inputsHash}</dd>
        </div>
        <div>
          <dt>{say(m.committedAt)}</dt>
          <dd className="as-words dd-num">{format.dateTime(draw.committedAt)}</dd>
        </div>
      </dl>
    </>
  );
}

/** `/draw/:key`: the published record, drawn again in the reader's own browser. No sign-in. */
export default function DrawPublicPage() {
  const { key = "" } = useParams();
  const { say } = useT();
  const query = useApiQuery<PublicDraw>("draw.public", { key }, { staleTime: 60_000 });
  const draw = query.data;
  const record = draw?.record ? readRecord(draw.record) : undefined;
  const title = draw?.title;
  useEffect(() => {
    document.title = title ? `${title} · ${say(m.publicTitle)}` : say(m.publicTitle);
  }, [title, say]);
  const missing = query.error?.status === 404 || query.error?.status === 400;
  return (
    <div className="as-public">
      <Styles id="assignment" css={css} />
      {missing ? (
        <Empty title={say(m.noSuchDraw)} hint={say(m.noSuchDrawHint)} />
      ) : query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !draw ? (
        <Loading rows={8} />
      ) : (
        <>
          <header className="as-public-head">
            <p>{say(m.publicTitle)}</p>
            <h1>{draw.title}</h1>
            <p>
              {draw.regionName} · {draw.office}
            </p>
          </header>
          <main className="as-public-main">
            {draw.record ? (
              <>
                <DrawVerdictView
                  record={draw.record}
                  commitment={draw.commitment}
                  name={draw.title}
                />
                {record && <DrawRecordView record={record} />}
              </>
            ) : (
              <Waiting draw={draw} />
            )}
          </main>
        </>
      )}
    </div>
  );
}
