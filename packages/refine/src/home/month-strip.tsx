import { type PlanItem, planItemStates } from "@dudao/core/model";
import { Link } from "react-router";
import { monthOf, yearOf } from "../calendar/days.ts";
import { monthName } from "../calendar/names.ts";
import { isLate } from "../calendar/year-board.ts";
import { useT } from "../i18n/use-t.ts";
import { dateRange } from "../report/dates.ts";
import { useSession } from "../session/use-session.ts";
import { OverdueTag, StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";

/** The month's planned work, each a way into the calendar. */
export function MonthStrip({ items }: { items: readonly PlanItem[] }) {
  const { say, locale } = useT();
  const { today } = useSession();
  const calendar = `/calendar?view=month&year=${yearOf(today)}&month=${monthOf(today)}`;
  return (
    <section className="hm-month" aria-labelledby="hm-month">
      <header className="hm-head">
        <h2 id="hm-month">{say(m.month, { month: monthName(monthOf(today), locale) })}</h2>
        <Link to={calendar}>{say(m.calendar)}</Link>
      </header>
      {items.length === 0 ? (
        <p className="dd-faint">{say(m.monthNone)}</p>
      ) : (
        <ul className="hm-items">
          {items.map((item) => (
            <li key={item.id}>
              <Link className="hm-item" to={`${calendar}&item=${item.id}`}>
                <span className="hm-item-title">{item.title}</span>
                <span className="hm-item-facts dd-num">
                  <StatusTag choices={planItemStates} value={item.state} />
                  {isLate(item, today) && <OverdueTag />}
                  {item.startDate && (
                    <span>{dateRange(item.startDate, item.endDate ?? item.startDate, locale)}</span>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
