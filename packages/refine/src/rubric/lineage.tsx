import { type OperationName, operationLabels, type Rubric } from "@dudao/rubric";
import { Table } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { words } from "./words.ts";

/** What a tailored rubric was made from, and why each change was made. */
export function LineageTable({ lineage }: { lineage: NonNullable<Rubric["lineage"]> }) {
  const { say, locale } = useT();
  const base = `${lineage.base.id} ${lineage.base.version}`;
  return (
    <>
      <p>{say(m.lineageOf, { base })}</p>
      <Table
        rowKey={(one) => `${one.op} ${one.code ?? ""} ${words(one.reason, locale)}`}
        size="small"
        pagination={false}
        dataSource={[...lineage.changes]}
        columns={[
          {
            key: "op",
            title: say(m.operation),
            render: (_, one) => words(operationLabels[one.op as OperationName], locale),
          },
          { key: "code", title: say(m.at), render: (_, one) => one.code ?? say(m.wholeRubric) },
          { key: "reason", title: say(m.reason), render: (_, one) => words(one.reason, locale) },
        ]}
      />
    </>
  );
}
