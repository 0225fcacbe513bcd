import type { Figure, YearReport } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { m } from "./messages.ts";
import { type Trend, trendOf, trendPath } from "./tasks.ts";

const WIDTH = 92;
const HEIGHT = 26;

/** The months as a small line; its numbers are in the report's table. */
function Spark({ trend }: { trend: Trend }) {
  const { say } = useT();
  return (
    <svg
      className="hm-spark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${say(m.trend)}: ${trend.join(", ")}`}
    >
      <path
        d={trendPath(trend, WIDTH, HEIGHT)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The figures somebody watches, each a way to the list it counts. */
export function FigureList({
  figures,
  months,
}: {
  figures: readonly Figure[];
  months: YearReport["months"];
}) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const { today, may, reach } = useSession();
  if (figures.length === 0) return null;
  const whole = may("reporting.read") && reach("reporting.read") === "region";
  return (
    <section aria-labelledby="hm-figures">
      <header className="hm-head">
        <h2 id="hm-figures">{say(m.figures)}</h2>
        {whole && <Link to="/reports/year">{say(m.report)}</Link>}
      </header>
      <ul className="hm-figures">
        {figures.map((figure) => {
          const trend = trendOf(figure, months, today);
          const late = figure.key === "overdue" && figure.value > 0;
          return (
            <li key={figure.key}>
              <Link
                className={late ? "hm-figure hm-figure-late" : "hm-figure"}
                to={links.list(figure.link.resource, figure.link.filters as ListFilter[])}
                title={figure.note && say(figure.note)}
                data-figure={figure.key}
              >
                <span>
                  <span className="hm-figure-label">{say(figure.label)}</span>
                  <span className="hm-figure-value dd-num">{format.number(figure.value)}</span>
                  <span className="hm-unit">{say(figure.unit)}</span>
                </span>
                {trend && <Spark trend={trend} />}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
