import { inspectionStates, planItemStates } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useFormat } from "../ui/format.ts";
import { StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import type { CalendarInspection, CalendarItem } from "./month-grid.ts";

/** Beside the month: the inspections of the chosen day, and the work that has no dates yet. */
export function DaySide({
  date,
  inspections,
  items,
  onOpen,
}: {
  date: string;
  inspections: readonly CalendarInspection[];
  items: readonly CalendarItem[];
  onOpen: (id: string) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  return (
    <aside className="cal-side">
      <section>
        <h2>{say(m.dayTitle, { date: format.day(date) })}</h2>
        {inspections.length === 0 ? (
          <p className="dd-soft">
            {say(m.noInspections)}
            <br />
            <span className="dd-faint">{say(m.noInspectionsHint)}</span>
          </p>
        ) : (
          <ul className="cal-visits">
            {inspections.map((one) => (
              <li key={one.id}>
                <Link to={links.show("inspection", one.id)}>{one.institutionName}</Link>
                <span className="cal-visit-facts">
                  <StatusTag choices={inspectionStates} value={one.state} />
                  <span>{one.leadInspectorName}</span>
                  <span>{one.programmeTitle}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {items.length > 0 && (
        <section>
          <h2>{say(m.undated)}</h2>
          <ul className="cal-items">
            {items.map((item) => (
              <li key={item.id}>
                <button type="button" className="cal-item" onClick={() => onOpen(item.id)}>
                  <span>{item.title}</span>
                  <StatusTag choices={planItemStates} value={item.state} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
