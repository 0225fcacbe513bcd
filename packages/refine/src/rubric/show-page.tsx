import { DownloadOutlined } from "@ant-design/icons";
import {
  compileRubric,
  flattenCriteria,
  type Rubric,
  subjectTypeLabels,
  summarise,
} from "@dudao/rubric";
import { exportJson } from "@dudao/rubric/interchange";
import { Button, Select, Tabs } from "antd";
import { Link, useParams, useSearchParams } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { Comparison } from "./comparison.tsx";
import { LineageTable } from "./lineage.tsx";
import { m } from "./messages.ts";
import { Outline } from "./outline.tsx";
import { css } from "./styles.ts";
import { Trial } from "./trial.tsx";
import { useRubricVersion } from "./use-rubric.ts";
import { UsedBy } from "./used.tsx";
import { download, words } from "./words.ts";

function Identity({ rubric }: { rubric: Rubric }) {
  const { say, locale } = useT();
  const format = useFormat();
  const leaves = flattenCriteria(rubric).filter((one) => one.leaf).length;
  const listed = locale === "en" ? ", " : "、";
  const facts: [string, string][] = [
    [say(m.leaves), format.number(leaves)],
    ...(rubric.scoring === "points"
      ? ([[say(m.full), summarise(compileRubric(rubric), {}).possible]] as [string, string][])
      : []),
    [
      say(m.subjects),
      rubric.subjectTypes.map((t) => words(subjectTypeLabels[t], locale)).join(listed),
    ],
    ...(rubric.issuer
      ? ([[say(m.issuer), words(rubric.issuer, locale)]] as [string, string][])
      : []),
    ...(rubric.effectiveFrom
      ? ([[say(m.effectiveFrom), format.date(rubric.effectiveFrom)]] as [string, string][])
      : []),
    ...(rubric.basis?.length
      ? ([
          [
            say(m.basis),
            rubric.basis
              .map((one) => `${words(one.title, locale)} ${one.documentNumber ?? ""}`.trim())
              .join(listed),
          ],
        ] as [string, string][])
      : []),
  ];
  return (
    <dl className="rb-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="dd-num">{value}</dd>
        </div>
      ))}
      <div>
        <dt>{say(m.hash)}</dt>
        <dd className="dd-num rb-hash">{rubric.hash.slice(0, 16)}</dd>
      </div>
    </dl>
  );
}

/** `/rubrics/:id`: one rubric, to read, to try, to compare, and where it is used. */
export default function RubricPage() {
  const { id = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const { say, locale } = useT();
  const { may, oversight } = useSession();
  const { rubric, versions, query } = useRubricVersion(id, params.get("version") ?? undefined);
  const back = { to: "/rubrics", label: say(m.title) };
  const put = (key: string, value: string) =>
    setParams(
      (now) => {
        now.set(key, value);
        return now;
      },
      { replace: true },
    );
  if (query.error) {
    return (
      <Page title={say(m.title)} back={back}>
        <Failed error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  }
  if (!rubric) return <Loading rows={10} />;
  const tabs = [
    { key: "outline", label: say(m.outline), children: <Outline rubric={rubric} /> },
    {
      key: "trial",
      label: say(m.trial),
      children: <Trial key={rubric.hash} rubric={rubric} />,
    },
    {
      key: "compare",
      label: say(m.compare),
      children: <Comparison rubric={rubric} versions={versions} />,
    },
    { key: "used", label: say(m.used), children: <UsedBy id={rubric.id} /> },
    ...(rubric.lineage
      ? [
          {
            key: "lineage",
            label: say(m.lineage),
            children: <LineageTable lineage={rubric.lineage} />,
          },
        ]
      : []),
  ];
  return (
    <Page
      title={words(rubric.title, locale)}
      back={back}
      subtitle={rubric.description && words(rubric.description, locale)}
      extra={
        <>
          {versions.length > 1 && (
            <Select
              aria-label={say(m.version)}
              value={rubric.version}
              onChange={(version) => put("version", version)}
              options={versions.map((version) => ({ value: version, label: version }))}
            />
          )}
          <Button
            icon={<DownloadOutlined />}
            onClick={() => download(`${rubric.id}-${rubric.version}.json`, exportJson(rubric))}
          >
            {say(m.exportJson)}
          </Button>
          {may("planning.write") && !oversight && !rubric.lineage && (
            <Link to={`/rubrics/${rubric.id}/tailor`}>
              <Button type="primary">{say(m.tailor)}</Button>
            </Link>
          )}
        </>
      }
    >
      <Styles id="rubric" css={css} />
      <Identity rubric={rubric} />
      <Tabs
        activeKey={params.get("tab") ?? "outline"}
        onChange={(tab) => put("tab", tab)}
        items={tabs}
        destroyOnHidden
      />
    </Page>
  );
}
