import { PlusOutlined } from "@ant-design/icons";
import type { AnnualPlan, PlanItem } from "@dudao/core/model";
import { Button } from "antd";
import { useMemo } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { DaySide } from "./day-side.tsx";
import { addDays, monthBounds, monthOf, yearOf } from "./days.ts";
import { ItemDrawer, type Shown } from "./item-drawer.tsx";
import { m } from "./messages.ts";
import { type CalendarInspection, monthGrid, undated } from "./month-grid.ts";
import { MonthView } from "./month-view.tsx";
import { type CalendarPlace, paramsOf, placeOf } from "./moving.ts";
import { css } from "./styles.ts";
import { Toolbar } from "./toolbar.tsx";
import { useAll } from "./use-all.ts";
import { YearView } from "./year-view.tsx";

/** The calendar's place and what its drawer shows, both in the address. */
function usePlace(today: string) {
  const [params, setParams] = useSearchParams();
  const place = useMemo(() => placeOf(params, today), [params, today]);
  const month = Number(params.get("new"));
  const item = params.get("item");
  const shown: Shown = item ? { item } : month >= 1 && month <= 12 ? { month } : null;
  const write = (next: CalendarPlace, drawer: Shown, replace: boolean) => {
    const to = paramsOf(next, today);
    if (drawer && "item" in drawer) to.set("item", drawer.item);
    if (drawer && "month" in drawer) to.set("new", String(drawer.month));
    setParams(to, { replace });
  };
  return {
    place,
    shown,
    go: (change: Partial<CalendarPlace>) => write({ ...place, ...change }, null, true),
    show: (drawer: Shown) => write(place, drawer, false),
  };
}

/** Inspections of the days a month view shows. */
function useInspections(place: CalendarPlace, enabled: boolean) {
  const { first, last } = monthBounds(place.year, place.month);
  const filters: ListFilter[] = [
    { field: "plannedDate", op: "gte", value: addDays(first, -6) },
    { field: "plannedDate", op: "lte", value: addDays(last, 6) },
  ];
  if (place.inspectorId) {
    filters.push({ field: "participantId", op: "eq", value: place.inspectorId });
  }
  return useAll<CalendarInspection>("inspection", filters, enabled);
}

function MonthPart({
  place,
  items,
  today,
  go,
  show,
}: {
  place: CalendarPlace;
  items: readonly PlanItem[];
  today: string;
  go: (change: Partial<CalendarPlace>) => void;
  show: (shown: Shown) => void;
}) {
  const { say } = useT();
  const { may } = useSession();
  const query = useInspections(place, may("inspection.read"));
  const rows = useMemo(() => query.data?.rows ?? [], [query.data]);
  const weeks = useMemo(
    () => monthGrid(place.year, place.month, items, rows),
    [place.year, place.month, items, rows],
  );
  const here = yearOf(today) === place.year && monthOf(today) === place.month;
  const chosen = place.day ?? (here ? today : monthBounds(place.year, place.month).first);
  const choose = (day: string) => go({ day, year: yearOf(day), month: monthOf(day) });
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const cut = query.data && query.data.total > rows.length;
  return (
    <>
      {cut && (
        <p className="dd-soft">
          {say(m.cut, { shown: rows.length, total: query.data?.total ?? 0 })}
        </p>
      )}
      <div className="cal-layout">
        <MonthView
          weeks={weeks}
          chosen={chosen}
          today={today}
          onChoose={choose}
          onOpen={(item) => show({ item })}
        />
        <DaySide
          date={chosen}
          inspections={rows.filter((one) => one.plannedDate === chosen)}
          items={undated(items, place.month)}
          onOpen={(item) => show({ item })}
        />
      </div>
    </>
  );
}

/** `/calendar` */
export default function CalendarPage() {
  const { say } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const { today } = session;
  const { place, shown, go, show } = usePlace(today);
  const ofYear: ListFilter[] = [{ field: "year", op: "eq", value: place.year }];
  const plans = useApiQuery<{ rows: AnnualPlan[] }>(
    "annualPlan.list",
    { page: 1, pageSize: 1, filters: ofYear },
    { keepPrevious: true },
  );
  const all = useAll<PlanItem>("planItem", ofYear);
  const plan = plans.data?.rows[0];
  const items = useMemo(() => {
    const rows = all.data?.rows ?? [];
    return place.kinds.length ? rows.filter((item) => place.kinds.includes(item.kind)) : rows;
  }, [all.data, place.kinds]);
  const mayAdd =
    session.may("planning.write") &&
    !session.oversight &&
    plan !== undefined &&
    plan.state !== "summarised";
  const add = (month: number) => show({ month });
  const failure = plans.error ?? all.error;
  const loading = plans.isPending || all.isPending;
  const nowMonth = place.view === "month" || place.year !== yearOf(today);

  return (
    <Page
      title={say(m.titleYear, { year: place.year })}
      documentTitle={say(m.title)}
      subtitle={
        plan ? (
          <Link to={links.show("annualPlan", plan.id)}>
            {say(m.subtitle, { plan: plan.title, count: plan.itemCount, done: plan.doneCount })}
          </Link>
        ) : (
          " "
        )
      }
      extra={
        mayAdd && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => add(nowMonth ? place.month : monthOf(today))}
          >
            {say(m.add)}
          </Button>
        )
      }
    >
      <Styles id="calendar" css={css} />
      <Toolbar place={place} today={today} onGo={go} />
      {failure ? (
        <Failed
          error={failure}
          retry={() => {
            void plans.refetch();
            void all.refetch();
          }}
        />
      ) : loading ? (
        <Loading rows={12} />
      ) : place.view === "month" ? (
        <MonthPart place={place} items={items} today={today} go={go} show={show} />
      ) : !plan && items.length === 0 ? (
        <Empty
          title={say(m.noPlan, { year: place.year })}
          hint={say(m.noPlanHint)}
          action={
            session.may("planning.write") &&
            !session.oversight && (
              <Button
                type="primary"
                onClick={() => navigate(links.create("annualPlan", { year: place.year }))}
              >
                {say(m.makePlan)}
              </Button>
            )
          }
        />
      ) : (
        <YearView
          items={items}
          year={place.year}
          today={today}
          mayAdd={mayAdd}
          onMonth={(month) => go({ view: "month", month, day: null })}
          onOpen={(item) => show({ item })}
          onAdd={add}
        />
      )}
      <ItemDrawer shown={shown} planId={plan?.id ?? null} onShow={show} />
    </Page>
  );
}
