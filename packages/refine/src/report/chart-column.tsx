import type { YearReport } from "@dudao/core/model";
import { useMemo } from "react";
import { monthName } from "../calendar/names.ts";
import { useT } from "../i18n/use-t.ts";
import { Chart } from "./chart.tsx";
import { coverageOption, monthOption, stateOption } from "./charts.ts";
import { m } from "./messages.ts";
import { coverageRows, monthRows, monthsUntil, stateRows } from "./sections.ts";

const ROW = 34;

/** The year in three charts, each with its table. */
export function ChartColumn({ report }: { report: YearReport }) {
  const { say, locale } = useT();
  const tables = useMemo(() => {
    const words = {
      month: say(m.month),
      monthName: (month: number) => monthName(month, locale, true),
      visits: say(m.visits),
      findings: say(m.findings),
      closed: say(m.closed),
      state: say(m.state),
      count: say(m.count),
      kind: say(m.kind),
      units: say(m.units),
      inspected: say(m.inspected),
      share: say(m.share),
    };
    const begun = report.months.some((one) => one.visits + one.findings + one.closed > 0);
    return {
      months: monthRows({ ...report, months: begun ? monthsUntil(report) : [] }, words),
      states: stateRows(report, words, locale),
      kinds: coverageRows(report, words, locale),
    };
  }, [report, say, locale]);
  const file = (name: string) => `${report.region.name}${report.year}-${name}`;
  return (
    <aside className="rp-charts" aria-label={say(m.charts)}>
      <Chart
        title={say(m.byMonth)}
        rows={tables.months}
        option={monthOption}
        height={260}
        file={file(say(m.byMonth))}
      />
      <Chart
        title={say(m.byState)}
        rows={tables.states}
        option={stateOption}
        height={20 + tables.states.rows.length * ROW}
        file={file(say(m.byState))}
      />
      <Chart
        title={say(m.coverage)}
        rows={tables.kinds}
        option={coverageOption}
        height={20 + tables.kinds.rows.length * ROW}
        file={file(say(m.coverage))}
      />
    </aside>
  );
}
