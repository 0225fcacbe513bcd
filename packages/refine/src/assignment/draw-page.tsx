import { drawInputsSchema, stratify } from "@dudao/assignment/draw";
import { type DrawDetail, drawStates } from "@dudao/core/model";
import { Alert, Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { useParams } from "react-router";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { Styles } from "../ui/styles.tsx";
import { CancelDraw } from "./cancel-draw.tsx";
import { DrawRecordView, readRecord } from "./draw-record.tsx";
import { DrawVerdictView } from "./draw-verdict.tsx";
import { m } from "./messages.ts";
import { PlanDrawn } from "./plan-drawn.tsx";
import { StrataTable } from "./strata-table.tsx";
import { css } from "./styles.ts";

type Target = { id: string; version: number };

/** What is committed to, and the drawing itself. */
function Committed({ draw }: { draw: DrawDetail }) {
  const { say } = useT();
  const [words, setWords] = useState("");
  const hold = useApiMutation<Target & { witness: string[] }, DrawDetail>("draw.hold");
  const inputs = drawInputsSchema.safeParse(draw.inputs);
  const groups = inputs.success
    ? stratify(inputs.data).map(({ stratum, schools }) => ({
        id: stratum.id,
        title: stratum.title,
        size: schools.length,
        quota: stratum.quota,
      }))
    : [];
  const witness = words
    .split("\n")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const run = () => hold.mutate({ id: draw.id, version: draw.version, witness });
  return (
    <div className="as-form">
      <section>
        <dl className="as-hash">
          <div>
            <dt>{say(m.commitment)}</dt>
            <dd>{draw.commitment}</dd>
          </div>
          <div>
            <dt>{say(m.inputsHash)}</dt>
            <dd>{draw.inputsHash}</dd>
          </div>
        </dl>
        <StrataTable strata={groups} />
        {inputs.success && (
          <p className="dd-soft">
            {say(m.poolText, {
              schools: inputs.data.schools.length,
              inspectors: inputs.data.inspectors.length,
            })}
          </p>
        )}
      </section>
      {draw.state === "committed" && (
        <section>
          <label htmlFor="draw-witness">{say(m.witness)}</label>
          <Input.TextArea
            id="draw-witness"
            rows={5}
            value={words}
            onChange={(e) => setWords(e.target.value)}
          />
          <p className="dd-soft">{say(m.witnessHint)}</p>
          {hold.error && (
            <Alert className="as-verdict" type="error" showIcon message={hold.error.message} />
          )}
          <Popconfirm
            title={say(m.holdTitle)}
            description={say(m.holdText)}
            okText={say(m.hold)}
            onConfirm={run}
          >
            <Button type="primary" loading={hold.isPending}>
              {say(m.hold)}
            </Button>
          </Popconfirm>
        </section>
      )}
    </div>
  );
}

function Actions({ draw }: { draw: DrawDetail }) {
  const { say } = useT();
  const publish = useApiMutation<Target, DrawDetail>("draw.publish");
  const target = { id: draw.id, version: draw.version };
  return (
    <>
      <Button href={`/draw/${draw.key}`} target="_blank">
        {say(m.publicPage)}
      </Button>
      {draw.state === "committed" && <CancelDraw target={target} />}
      {draw.state === "drawn" && draw.programmeId && <PlanDrawn draw={draw} />}
      {draw.state === "drawn" && draw.publishedAt === null && (
        <Popconfirm
          title={say(m.publishTitle)}
          description={<div style={{ maxWidth: 280 }}>{say(m.publishText)}</div>}
          okText={say(m.publish)}
          onConfirm={() => publish.mutate(target)}
        >
          <Button type="primary" loading={publish.isPending}>
            {say(m.publish)}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}

/** `/draws/:id`: a draw from its commitment to its record. */
export default function DrawPage() {
  const { id = "" } = useParams();
  const { say } = useT();
  const format = useFormat();
  const query = useApiQuery<DrawDetail>("draw.one", { id });
  const draw = query.data;
  const record = draw?.record ? readRecord(draw.record) : undefined;
  return (
    <Page
      title={draw?.title ?? say(m.draws)}
      back={{ to: "/draws", label: say(m.back) }}
      state={draw && <StatusTag choices={drawStates} value={draw.state} />}
      subtitle={
        draw &&
        [
          `${say(m.committedAt)} ${format.dateTime(draw.committedAt)} ${draw.committedByName}`,
          draw.drawnAt && `${say(m.drawnAt)} ${format.dateTime(draw.drawnAt)} ${draw.drawnByName}`,
          draw.publishedAt && `${say(m.publishedAt)} ${format.dateTime(draw.publishedAt)}`,
        ]
          .filter(Boolean)
          .join(" · ")
      }
      extra={draw && <Actions draw={draw} />}
    >
      <Styles id="assignment" css={css} />
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !draw ? (
        <Loading rows={10} />
      ) : (
        <>
          {draw.state === "cancelled" && (
            <Alert
              className="as-verdict"
              type="warning"
              showIcon
              message={say(m.cancelled, { reason: draw.stateReason ?? "" })}
            />
          )}
          {draw.record && (
            <DrawVerdictView record={draw.record} commitment={draw.commitment} name={draw.title} />
          )}
          {record ? <DrawRecordView record={record} /> : <Committed draw={draw} />}
        </>
      )}
    </Page>
  );
}
