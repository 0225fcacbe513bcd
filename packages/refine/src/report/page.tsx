import { type AnnualSummary, annualSummary, type YearReport } from "@dudao/core/model";
import { Button, Select } from "antd";
import { useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { Moves } from "../crud/moves.tsx";
import { useRegionNames } from "../crud/region-column.tsx";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { Styles } from "../ui/styles.tsx";
import { ChartColumn } from "./chart-column.tsx";
import { ReportDocument } from "./document.tsx";
import { FigureStrip } from "./figures.tsx";
import { m } from "./messages.ts";
import { type SummaryRow, WriteForm } from "./narrative.tsx";
import { css } from "./styles.ts";

const COUNTY = 6;

/** The year's own words: the summary with its moves, where one is written. */
function useSummary(year: number, region: string | undefined, enabled: boolean) {
  const filters = [{ field: "year", op: "eq", value: year }];
  if (region) filters.push({ field: "region", op: "eq", value: region as never });
  const list = useApiQuery<{ rows: AnnualSummary[] }>(
    "annualSummary.list",
    { page: 1, pageSize: 1, filters },
    { enabled },
  );
  const id = list.data?.rows[0]?.id;
  const one = useApiQuery<SummaryRow>(
    "annualSummary.one",
    { id },
    { enabled: enabled && id !== undefined },
  );
  return one.data ?? list.data?.rows[0];
}

/** Year and county of the report: both in the address. */
function useWhich() {
  const { year } = useParams();
  const [params] = useSearchParams();
  const session = useSession();
  const navigate = useNavigate();
  const thisYear = Number(session.today.slice(0, 4));
  const asked = Number(year);
  const shown = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : thisYear;
  const region = session.oversight ? (params.get("region") ?? undefined) : undefined;
  const go = (toYear: number, toRegion = region) =>
    navigate(`/reports/year/${toYear}${toRegion ? `?region=${toRegion}` : ""}`);
  return { year: shown, region, go };
}

function Chooser({
  year,
  region,
  go,
}: {
  year: number;
  region: string | undefined;
  go: (year: number, region?: string) => void;
}) {
  const { say } = useT();
  const { oversight } = useSession();
  const years = useApiQuery<number[]>("report.years", undefined, { staleTime: 60_000 });
  const names = useRegionNames(oversight);
  const counties = [...names].filter(([code]) => code.length === COUNTY && !code.endsWith("00"));
  const listed = [...new Set([...(years.data ?? []), year])].sort((a, b) => b - a);
  return (
    <>
      {oversight && (
        <Select
          showSearch
          optionFilterProp="label"
          value={region}
          placeholder={say(m.chooseCounty)}
          aria-label={say(m.county)}
          style={{ width: 200 }}
          options={counties.map(([value, label]) => ({ value, label }))}
          onChange={(code) => go(year, code)}
        />
      )}
      <Select
        value={year}
        aria-label={say(m.year)}
        style={{ width: 110 }}
        options={listed.map((one) => ({ value: one, label: say(m.yearName, { year: one }) }))}
        onChange={(one) => go(one)}
      />
    </>
  );
}

function Body({ report, summary }: { report: YearReport; summary: SummaryRow | undefined }) {
  const { say } = useT();
  const session = useSession();
  const [writing, setWriting] = useState(false);
  const own = !session.oversight;
  const mayWrite =
    own && session.may("reporting.write") && (summary === undefined || summary.state === "draft");
  const office = own && session.settings ? say(session.settings.office) : report.region.name;
  const title = say(m.documentTitle, { office, year: report.year });
  return (
    <div className="rp">
      <div className="rp-headline">
        <FigureStrip figures={report.overall} label={say(m.headline)} />
      </div>
      <div className="rp-body">
        <div>
          {writing ? (
            <WriteForm
              summary={summary}
              year={report.year}
              region={report.region.code}
              title={title}
              onDone={() => setWriting(false)}
            />
          ) : (
            (mayWrite || summary) && (
              <div className="rp-foot rp-acts">
                {summary && (
                  <StatusTag
                    choices={annualSummary.specs.find((one) => one.key === "state")?.choices ?? []}
                    value={summary.state}
                  />
                )}
                {mayWrite && (
                  <Button onClick={() => setWriting(true)}>
                    {say(summary ? m.write : m.begin)}
                  </Button>
                )}
                {summary && (
                  <Moves
                    entity={annualSummary}
                    record={summary}
                    moves={summary.moves ?? []}
                    consequences={{ publish: m.publishHint }}
                  />
                )}
              </div>
            )
          )}
          <ReportDocument
            report={report}
            summary={summary}
            title={title}
            office={office}
            mayWrite={mayWrite}
          />
        </div>
        <ChartColumn report={report} />
      </div>
    </div>
  );
}

/** `/reports/year` and `/reports/year/:year` */
export default function YearReportPage() {
  const { say } = useT();
  const format = useFormat();
  const session = useSession();
  const { year, region, go } = useWhich();
  const ready = !session.oversight || region !== undefined;
  const report = useApiQuery<YearReport>(
    "report.year",
    { year, ...(region ? { region } : {}) },
    { enabled: ready },
  );
  const summary = useSummary(year, region, ready);
  const shown = report.data;
  return (
    <Page
      title={say(m.title, { year })}
      kicker={shown?.region.name}
      subtitle={shown ? say(m.asOf, { date: format.date(shown.asOf) }) : " "}
      extra={
        <>
          <Chooser year={year} region={region} go={go} />
          <Button onClick={() => window.print()} disabled={!shown}>
            {say(m.print)}
          </Button>
        </>
      }
    >
      <Styles id="report" css={css} />
      {!ready ? (
        <Empty title={say(m.chooseCounty)} hint={say(m.chooseHint)} />
      ) : report.isError ? (
        <Failed error={report.error} retry={() => void report.refetch()} />
      ) : shown ? (
        <Body key={`${shown.region.code} ${shown.year}`} report={shown} summary={summary} />
      ) : (
        <Loading rows={14} />
      )}
    </Page>
  );
}
