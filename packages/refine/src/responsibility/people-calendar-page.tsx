import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { dayParts, type Engagement, type PeopleCalendar } from "@dudao/core/model";
import { Button, Checkbox, Segmented } from "antd";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { weekday } from "../calendar/days.ts";
import { monthOfYear, weekdayNames } from "../calendar/names.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import {
  type CalendarView,
  daysOf,
  type PersonRow,
  rowsOf,
  spanOf,
  stepped,
} from "./people-grid.ts";
import { SubscribeButton } from "./subscribe-button.tsx";
import { workCss } from "./work-css.ts";
import { w } from "./work-messages.ts";

const DONE = new Set(["submitted", "accepted"]);

function usePart() {
  const { say } = useT();
  return (part: Engagement["dayPart"]) => {
    const known = dayParts.find((one) => one.value === part);
    return known ? say(known) : say(w.open);
  };
}

function Chip({ one }: { one: Engagement }) {
  const { say } = useT();
  const partName = usePart();
  const links = useLinks();
  const look =
    one.kind === "training"
      ? "pc-training"
      : one.title === null
        ? "pc-taken"
        : DONE.has(one.state ?? "")
          ? "pc-done"
          : one.dayPart === null
            ? "pc-open"
            : "";
  const part = one.kind === "training" ? say(w.training) : partName(one.dayPart);
  const content = (
    <>
      {DONE.has(one.state ?? "") ? "✓ " : ""}
      {one.title ?? say(w.busy)}
      <br />
      <small>
        {part}
        {one.lead ? ` · ${say(w.lead)}` : ""}
      </small>
    </>
  );
  if (one.id === null) return <span className={`pc-chip ${look}`}>{content}</span>;
  const resource = one.kind === "training" ? "trainingCourse" : "inspection";
  return (
    <Link className={`pc-chip ${look}`} to={links.show(resource, one.id)}>
      {content}
    </Link>
  );
}

function Dot({ list, onOpen }: { list: readonly Engagement[]; onOpen: () => void }) {
  const partName = usePart();
  const { say } = useT();
  const title = list
    .map((one) => `${one.title ?? say(w.busy)} · ${partName(one.dayPart)}`)
    .join("\n");
  const fixed = list.some((one) => one.dayPart !== null);
  return (
    <button
      type="button"
      className={fixed ? "pc-dot pc-dot-fixed dd-num" : "pc-dot dd-num"}
      style={{ border: 0, cursor: "pointer" }}
      title={title}
      aria-label={`${list.length} ${title}`}
      onClick={onOpen}
    >
      {list.length}
    </button>
  );
}

function Grid({
  rows,
  days,
  view,
  onDay,
}: {
  rows: readonly PersonRow[];
  days: readonly string[];
  view: CalendarView;
  onDay: (day: string) => void;
}) {
  const { say, locale } = useT();
  const links = useLinks();
  const format = useFormat();
  const { today } = useSession();
  const names = weekdayNames(locale);
  const rest = (day: string) => (weekday(day) > 5 ? "pc-rest" : undefined);
  return (
    <div className="pc-scroll">
      <table className={`pc-table pc-${view}`}>
        <thead>
          <tr>
            <th scope="col">{say(w.person)}</th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                className={day === today ? "pc-now" : rest(day)}
                aria-current={day === today ? "date" : undefined}
              >
                {view === "week"
                  ? `${names[weekday(day) - 1]} ${format.day(day)}`
                  : Number(day.slice(8))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, byDay, count }) => (
            <tr key={person.id}>
              <th scope="row">
                <span className="pc-who">
                  <Link to={links.show("inspector", person.id)}>{person.name}</Link>
                  <span className="dd-faint dd-num">{say(w.count, { count })}</span>
                </span>
              </th>
              {days.map((day) => {
                const list = byDay.get(day) ?? [];
                return (
                  <td key={day} className={rest(day)}>
                    {view === "week"
                      ? list.map((one) => <Chip key={one.key} one={one} />)
                      : list.length > 0 && <Dot list={list} onOpen={() => onDay(day)} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `/people-calendar`: who is where, by week or by month. */
export default function PeopleCalendarPage() {
  const { say, locale } = useT();
  const format = useFormat();
  const { today, user, oversight } = useSession();
  const [params, setParams] = useSearchParams();
  const view: CalendarView = params.get("view") === "month" ? "month" : "week";
  const given = params.get("day") ?? "";
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : today;
  const everybody = params.get("all") === "1";
  const span = useMemo(() => spanOf(view, day), [view, day]);
  const query = useApiQuery<PeopleCalendar>("calendar.people", span, { keepPrevious: true });
  const rows = useMemo(
    () => (query.data ? rowsOf(query.data, everybody) : []),
    [query.data, everybody],
  );
  const go = (patch: { view?: CalendarView; day?: string; all?: boolean }) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (patch.view) next.set("view", patch.view);
        if (patch.day) next.set("day", patch.day);
        if (patch.all !== undefined) next.set("all", patch.all ? "1" : "0");
        return next;
      },
      { replace: true },
    );
  const when =
    view === "month"
      ? monthOfYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)), locale)
      : `${format.day(span.from)} – ${format.day(span.to)}`;
  return (
    <Page
      title={say(w.calendar)}
      subtitle={say(w.calendarSub)}
      extra={user.inspectorId !== null && !oversight && <SubscribeButton />}
    >
      <Styles id="people-work" css={workCss} />
      <div className="pc-bar">
        <Segmented<CalendarView>
          value={view}
          aria-label={say(w.view)}
          options={[
            { value: "week", label: say(w.week) },
            { value: "month", label: say(w.month) },
          ]}
          onChange={(next) => go({ view: next })}
        />
        <Button
          icon={<LeftOutlined />}
          aria-label={say(w.previous)}
          onClick={() => go({ day: stepped(view, day, -1) })}
        />
        <span className="pc-when dd-num" aria-live="polite">
          {when}
        </span>
        <Button
          icon={<RightOutlined />}
          aria-label={say(w.next)}
          onClick={() => go({ day: stepped(view, day, 1) })}
        />
        <Button onClick={() => go({ day: today })}>{say(w.today)}</Button>
        <Checkbox
          className="pc-grow"
          checked={everybody}
          onChange={(event) => go({ all: event.target.checked })}
        >
          {say(w.everybody)}
        </Checkbox>
      </div>
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading rows={10} />
      ) : rows.length === 0 ? (
        <Empty title={say(w.nothing)} hint={say(w.nothingHint)} />
      ) : (
        <Grid
          rows={rows}
          days={daysOf(span)}
          view={view}
          onDay={(chosen) => go({ view: "week", day: chosen })}
        />
      )}
    </Page>
  );
}
