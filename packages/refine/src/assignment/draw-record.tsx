import { type DrawRecord, drawRecordSchema, stratify } from "@dudao/assignment/draw";
import { Table } from "antd";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Empty } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { StrataTable } from "./strata-table.tsx";

/** A record as it was published; undefined when it is none. */
export function readRecord(value: unknown): DrawRecord | undefined {
  const parsed = drawRecordSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function Method({ record }: { record: DrawRecord }) {
  const { say } = useT();
  const { method, attempts, urns } = record.result;
  const people = new Map(record.inputs.inspectors.map(({ id, name }) => [id, name]));
  const schools = new Map(record.inputs.schools.map(({ id, name }) => [id, name]));
  if (method === "none") return <p>{say(m.noPeople)}</p>;
  if (method === "whole") return <p>{say(m.whole, { attempts })}</p>;
  return (
    <>
      <p>{say(m.urns)}</p>
      <ol className="as-urns">
        {urns.map((urn) => (
          <li key={`${urn.institutionId} ${urn.drawn}`}>
            {say(m.urnOf, {
              school: schools.get(urn.institutionId) ?? urn.institutionId,
              size: urn.size,
              name: people.get(urn.drawn) ?? urn.drawn,
              barred: urn.barred.length,
              needed: urn.needed.length,
            })}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The result in words, then all that proves it. */
export function DrawRecordView({ record }: { record: DrawRecord }) {
  const { say } = useT();
  const format = useFormat();
  const { inputs, result } = record;
  const schools = new Map(inputs.schools.map((one) => [one.id, one]));
  const people = new Map(inputs.inspectors.map(({ id, name }) => [id, name]));
  const strata = new Map(inputs.strata.map(({ id, title }) => [id, title]));
  const teams = new Map(result.teams.map((team) => [team.institutionId, team.inspectorIds]));
  const rows = result.schools.flatMap(({ stratumId, drawn }) =>
    drawn.map((id, at) => ({ id, stratum: strata.get(stratumId) ?? "", order: at + 1 })),
  );
  const groups = stratify(inputs).map(({ stratum, schools: list }) => ({
    id: stratum.id,
    title: stratum.title,
    size: list.length,
    quota: stratum.quota,
  }));
  return (
    <>
      <section className="as-section">
        <h2>{say(m.result)}</h2>
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={rows}
          scroll={{ x: 560 }}
          locale={{ emptyText: <Empty title={say(m.none)} /> }}
          columns={[
            { title: say(m.stratum), dataIndex: "stratum", width: 180 },
            { title: say(m.order), dataIndex: "order", width: 90, className: "dd-num" },
            {
              title: say(m.drawnSchools),
              dataIndex: "id",
              render: (id: string) => schools.get(id)?.name ?? id,
            },
            ...(result.teams.length > 0
              ? [
                  {
                    title: say(m.drawnInspectors),
                    key: "team",
                    render: (_: unknown, { id }: { id: string }) =>
                      (teams.get(id) ?? []).map((one) => people.get(one) ?? one).join("、"),
                  },
                ]
              : []),
          ]}
        />
      </section>
      <section className="as-section">
        <h2>{say(m.lists)}</h2>
        <StrataTable strata={groups} />
      </section>
      <section className="as-section">
        <h2>{say(m.how)}</h2>
        <Method record={record} />
      </section>
      <section className="as-section">
        <h2>{say(m.proof)}</h2>
        <dl className="as-hash">
          <div>
            <dt>{say(m.committedAt)}</dt>
            <dd className="as-words dd-num">{format.dateTime(record.committedAt)}</dd>
          </div>
          <div>
            <dt>{say(m.commitment)}</dt>
            <dd>{record.commitment}</dd>
          </div>
          <div>
            <dt>{say(m.inputsHash)}</dt>
            <dd>{record.inputsHash}</dd>
          </div>
          <div>
            <dt>{say(m.witness)}</dt>
            <dd className="as-words">{record.witness.join(";") || say(m.noWitness)}</dd>
          </div>
          <div>
            <dt>{say(m.drawnAt)}</dt>
            <dd className="as-words dd-num">{format.dateTime(record.drawnAt)}</dd>
          </div>
          <div>
            <dt>{say(m.seed)}</dt>
            <dd>{record.seed}</dd>
          </div>
          <div>
            <dt>{say(m.recordHash)}</dt>
            <dd>{record.recordHash}</dd>
          </div>
        </dl>
        <p className="dd-soft">{say(m.steps)}</p>
      </section>
    </>
  );
}
