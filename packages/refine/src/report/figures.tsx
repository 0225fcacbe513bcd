import type { Figure } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import { useFormat } from "../ui/format.ts";
import { m } from "./messages.ts";

/** How a figure is counted, where its list does not show it at a glance. */
function noteOf(figure: Figure): Figure["label"] | undefined {
  if (figure.note) return figure.note;
  if (figure.measure === "units") return m.unitsNote;
  return figure.measure === "sum" ? m.sumNote : undefined;
}

/** Address of the list that a figure counts. */
export function useFigureLink(): (figure: Figure) => string {
  const links = useLinks();
  return ({ link }) => links.list(link.resource, link.filters as ListFilter[]);
}

/** Figures as a strip; each opens the list it counts. */
export function FigureStrip({ figures, label }: { figures: readonly Figure[]; label: string }) {
  const { say } = useT();
  const format = useFormat();
  const to = useFigureLink();
  return (
    <ul className="rp-figures" aria-label={label}>
      {figures.map((figure) => {
        const note = noteOf(figure);
        const late = figure.key === "overdue" && figure.value > 0;
        return (
          <li key={figure.key} className={late ? "rp-late" : undefined}>
            <Link
              className="rp-figure"
              to={to(figure)}
              title={note ? say(note) : say(m.openList, { label: say(figure.label) })}
              data-figure={figure.key}
            >
              <span className="rp-label">{say(figure.label)}</span>
              <span className="rp-value dd-num">{format.number(figure.value)}</span>
              <span className="rp-unit">{say(figure.unit)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** Figures in the run of a text: 入校督导259人次,发现问题184个。 */
export function FigureWords({ figures }: { figures: readonly Figure[] }) {
  const { say, locale } = useT();
  const format = useFormat();
  const to = useFigureLink();
  return figures.map((figure, index) => (
    <span key={figure.key} className="rp-inline">
      {say(figure.label)}
      {locale === "en" ? " " : ""}
      <Link to={to(figure)} className="dd-num" data-figure={figure.key}>
        {format.number(figure.value)}
        {say(figure.unit)}
      </Link>
      {say(index === figures.length - 1 ? m.stop : m.comma)}
    </span>
  ));
}
