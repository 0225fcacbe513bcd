import type { LocalText, OverviewReport } from "@dudao/core/model";
import { Select } from "antd";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { type Ordering, pressed, sortRegions, topOf } from "./comparison.ts";
import { m } from "./messages.ts";

function Head({
  text,
  id,
  ordering,
  onPress,
}: {
  text: LocalText;
  id: string | null;
  ordering: Ordering;
  onPress: (id: string | null) => void;
}) {
  const { say } = useT();
  const here = ordering.key === id;
  const sort = here ? (ordering.order === "asc" ? "ascending" : "descending") : "none";
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" className="hm-sort" onClick={() => onPress(id)}>
        {say(text)}
        <span aria-hidden="true">{here ? (ordering.order === "asc" ? "↑" : "↓") : ""}</span>
      </button>
    </th>
  );
}

function Comparison({ report }: { report: OverviewReport }) {
  const { say } = useT();
  const format = useFormat();
  const [ordering, setOrdering] = useState<Ordering>({ key: null, order: "asc" });
  const { columns, regions, total, year } = report;
  const press = (key: string | null) => setOrdering(pressed(ordering, key));
  return (
    <div className="hm-scroll">
      <table className="hm-compare dd-num">
        <thead>
          <tr>
            <Head text={m.county} id={null} ordering={ordering} onPress={press} />
            {columns.map((column) => (
              <Head
                key={column.key}
                text={column.label}
                id={column.key}
                ordering={ordering}
                onPress={press}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRegions(regions, ordering).map((region) => (
            <tr key={region.code}>
              <th scope="row">
                <Link to={`/reports/year/${year}?region=${region.code}`}>{region.name}</Link>
              </th>
              {columns.map(({ key }) => {
                const value = region.values[key] ?? 0;
                const share = (value / topOf(regions, key)) * 100;
                return (
                  <td key={key} data-key={key}>
                    {format.number(value)}
                    <span className="hm-bar" style={{ width: `${share}%` }} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(m.total)}</th>
            {columns.map(({ key }) => (
              <td key={key}>{format.number(total[key] ?? 0)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** What an office above sees first: its counties side by side. */
export function Overview() {
  const { say } = useT();
  const format = useFormat();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get("year"));
  const year = asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4));
  const years = useApiQuery<number[]>("report.years", undefined, { staleTime: 60_000 });
  const report = useApiQuery<OverviewReport>("report.overview", { year }, { keepPrevious: true });
  const listed = [...new Set([...(years.data ?? []), year])].sort((a, b) => b - a);
  return (
    <section className="hm-overview" aria-labelledby="hm-overview">
      <header className="hm-head">
        <h2 id="hm-overview">{say(m.overview)}</h2>
        <Select
          value={year}
          aria-label={say(m.year)}
          style={{ width: 110 }}
          options={listed.map((one) => ({ value: one, label: say(m.yearName, { year: one }) }))}
          onChange={(one) => setParams({ year: String(one) }, { replace: true })}
        />
      </header>
      {report.data && (
        <p className="dd-soft">
          {say(m.overviewHint, { year: report.data.year, date: format.date(report.data.asOf) })}
        </p>
      )}
      {report.isError ? (
        <Failed error={report.error} retry={() => void report.refetch()} />
      ) : !report.data ? (
        <Loading rows={8} />
      ) : report.data.regions.length === 0 ? (
        <Empty title={say(m.noCounties)} hint={say(m.noCountiesHint)} />
      ) : (
        <Comparison report={report.data} />
      )}
    </section>
  );
}
