import type { PlanItem } from "@dudao/core/model";
import type { Stage } from "./stage.ts";

/** A line of the month calendar and what became of it. */
export type ItemSeed = {
  /** Programmes refer to it by this. */
  readonly key: string;
  readonly month: number;
  readonly title: string;
  readonly kind: PlanItem["kind"];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly leadUnit?: string;
  readonly cooperatingUnits?: string;
  readonly basis?: string;
  readonly measures?: string;
  /** Day it was begun. */
  readonly begunOn?: string;
  /** Day it was finished, carried over or cancelled. */
  readonly settledOn?: string;
  /** Why it was carried over or cancelled; without either it was finished. */
  readonly carriedOver?: string;
  readonly cancelled?: string;
};

/** A year's plan on its way from the draft to the press. */
export type PlanSeed = {
  readonly year: number;
  readonly title: string;
  readonly guidingIdea: string;
  readonly keyTasks: string;
  readonly items: readonly ItemSeed[];
  readonly draftedOn: string;
  readonly submittedOn?: string;
  /** Sent back once, with this reason, and handed in again the same day. */
  readonly returnedOn?: string;
  readonly returnReason?: string;
  readonly approvedOn?: string;
  readonly publishedOn?: string;
};

/** Puts a year's plan on the agenda and tells the stage where its lines are. */
export function schedulePlan(stage: Stage, plan: PlanSeed): void {
  const { agenda, officer, director } = stage;
  let id = "";
  const target = async () => ({
    id,
    version: (await officer.api().annualPlan.one({ id })).version,
  });

  agenda.on(plan.draftedOn, "09:00", async () => {
    const { year, title, guidingIdea, keyTasks } = plan;
    id = (await officer.api().annualPlan.create({ year, title, guidingIdea, keyTasks })).id;
    for (const item of plan.items) {
      const made = await officer.api().planItem.create({ ...fieldsOf(item), planId: id });
      stage.setPlanItem(item.key, made.id);
    }
  });
  if (plan.submittedOn) {
    agenda.on(plan.submittedOn, "10:00", async () => {
      await officer.api().annualPlan.submit(await target());
    });
  }
  if (plan.returnedOn) {
    agenda.on(plan.returnedOn, "11:00", async () => {
      const reason = plan.returnReason ?? "请修改";
      await director.api().annualPlan.return({ ...(await target()), reason });
    });
    agenda.on(plan.returnedOn, "16:00", async () => {
      await officer.api().annualPlan.submit(await target());
    });
  }
  if (plan.approvedOn) {
    agenda.on(plan.approvedOn, "15:00", async () => {
      await director.api().annualPlan.approve(await target());
    });
  }
  if (plan.publishedOn) {
    agenda.on(plan.publishedOn, "09:00", async () => {
      await director.api().annualPlan.publish(await target());
    });
  }
  for (const item of plan.items) scheduleItem(stage, item);
}

function fieldsOf(item: ItemSeed) {
  const {
    key: _,
    begunOn: __,
    settledOn: ___,
    carriedOver: ____,
    cancelled: _____,
    ...fields
  } = item;
  return fields;
}

function scheduleItem(stage: Stage, item: ItemSeed): void {
  const api = () => stage.officer.api().planItem;
  const target = async () => {
    const id = stage.planItem(item.key);
    return { id, version: (await api().one({ id })).version };
  };
  if (item.begunOn) {
    stage.agenda.on(item.begunOn, "08:10", async () => {
      await api().start(await target());
    });
  }
  if (item.settledOn) {
    stage.agenda.on(item.settledOn, "17:00", async () => {
      if (item.carriedOver)
        await api().carryOver({ ...(await target()), reason: item.carriedOver });
      else if (item.cancelled) await api().cancel({ ...(await target()), reason: item.cancelled });
      else await api().finish(await target());
    });
  }
}
