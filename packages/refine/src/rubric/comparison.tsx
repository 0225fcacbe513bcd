import { type Change, comparable, diff, type Rubric } from "@dudao/rubric";
import { Select, Table, type TableColumnsType } from "antd";
import { useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Status } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import { useOffers, useRubricVersion } from "./use-rubric.ts";
import { words } from "./words.ts";

const tones = { none: "good", patch: "neutral", minor: "active", major: "warn" } as const;
const names = { none: "noChange", patch: "patch", minor: "minor", major: "major" } as const;

/** A value of a rubric in one line; what is no text or number is shown as data. */
function shown(value: unknown, locale: "zh-CN" | "en"): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" && "zh-CN" in value) {
    return words(value as { "zh-CN": string; en?: string }, locale);
  }
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

/** What lies between two rubrics, item by item, and whether their results compare. */
export function Difference({ from, to }: { from: Rubric; to: Rubric }) {
  const { say, locale } = useT();
  const found = diff(from, to);
  const { same } = comparable(from, to);
  const columns: TableColumnsType<Change> = [
    {
      key: "class",
      title: say(m.classes),
      width: 140,
      render: (_, one) => <Status tone={tones[one.class]}>{say(m[names[one.class]])}</Status>,
    },
    { key: "what", title: say(m.what), render: (_, one) => words(one.text, locale) },
    {
      key: "before",
      title: say(m.before),
      render: (_, one) => <span className="dd-soft">{shown(one.before, locale)}</span>,
    },
    { key: "after", title: say(m.after), render: (_, one) => shown(one.after, locale) },
  ];
  if (found.class === "none") return <Empty title={say(m.same)} />;
  return (
    <>
      <p>
        <Status tone={tones[found.class]}>{say(m[names[found.class]])}</Status>{" "}
        <span className="dd-soft">{say(m.sharedCount, { count: same.length })}</span>
      </p>
      <Table
        rowKey={(one) => `${one.what} ${one.code} ${one.kind} ${one.member}`}
        size="small"
        columns={columns}
        dataSource={found.changes}
        pagination={found.changes.length > 100 ? { pageSize: 100 } : false}
        scroll={{ x: 760 }}
      />
    </>
  );
}

/** Compares the rubric with another version of it, or with another rubric on offer. */
export function Comparison({ rubric, versions }: { rubric: Rubric; versions: readonly string[] }) {
  const { say } = useT();
  const offers = useOffers();
  const others = [
    ...versions
      .filter((version) => version !== rubric.version)
      .map((version) => ({ value: `${rubric.id} ${version}`, label: version })),
    ...(offers.data ?? [])
      .filter((one) => one.id !== rubric.id)
      .map((one) => ({
        value: `${one.id} ${one.version}`,
        label: `${say(one.title)} ${one.version}`,
      })),
  ];
  const kin = offers.data?.find((one) => one.id === rubric.lineage?.base.id);
  const [chosen, setChosen] = useState<string | undefined>();
  const picked = chosen ?? (kin ? `${kin.id} ${kin.version}` : undefined);
  const [id, version] = picked?.split(" ") ?? [];
  const other = useRubricVersion(id, version);
  return (
    <>
      <div className="rb-bar">
        <Select
          showSearch
          optionFilterProp="label"
          style={{ width: 360 }}
          aria-label={say(m.against)}
          placeholder={say(m.chooseOther)}
          value={picked}
          onChange={setChosen}
          options={others}
          loading={offers.isLoading}
        />
      </div>
      {!picked ? (
        <Empty title={say(m.chooseOther)} />
      ) : other.query.error ? (
        <Failed error={other.query.error} retry={() => void other.query.refetch()} />
      ) : other.rubric ? (
        <Difference from={other.rubric} to={rubric} />
      ) : (
        <Loading rows={6} />
      )}
    </>
  );
}
