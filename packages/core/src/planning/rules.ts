import type { FieldError } from "../_kernel/errors.ts";
import { defineMachine, type Guard } from "../_kernel/transitions.ts";
import { type AnnualPlan, annualPlanStates, type PlanItem, planItemStates } from "./model.ts";

type State<Row extends { state: string }> = Row["state"];
const values = <V extends string>(choices: readonly { value: V }[]): V[] =>
  choices.map((choice) => choice.value);

/** What the moves of an annual plan look at. */
export type AnnualPlanFacts = {
  readonly itemCount: number;
  /** Items done, carried over or cancelled. */
  readonly settledCount: number;
};

/** Draft, reviewed, approved, printed, summed up. A returned plan is a draft again. */
export const annualPlanMachine = defineMachine<State<AnnualPlan>, AnnualPlanFacts>({
  entity: "annualPlan",
  states: values(annualPlanStates),
  moves: [
    {
      action: "submit",
      label: { zh: "提交审议", en: "Submit for review" },
      from: ["draft"],
      to: "inReview",
      permission: "planning.write",
      primary: true,
      guards: [
        {
          id: "hasItems",
          holds: (facts) => facts.itemCount > 0,
          text: {
            zh: "请先在月历中安排至少一项工作",
            en: "Put at least one piece of work into the calendar first",
          },
        },
      ],
    },
    {
      action: "approve",
      label: { zh: "批准", en: "Approve" },
      from: ["inReview"],
      to: "approved",
      permission: "planning.approve",
      primary: true,
    },
    {
      action: "return",
      label: { zh: "退回修改", en: "Return" },
      from: ["inReview"],
      to: "draft",
      permission: "planning.approve",
      asks: ["reason"],
    },
    {
      action: "publish",
      label: { zh: "印发", en: "Publish" },
      from: ["approved"],
      to: "published",
      permission: "planning.approve",
      primary: true,
    },
    {
      action: "summarise",
      label: { zh: "总结", en: "Sum up" },
      from: ["published"],
      to: "summarised",
      permission: "planning.write",
      primary: true,
      guards: [
        {
          id: "allSettled",
          holds: (facts) => facts.settledCount === facts.itemCount,
          text: {
            zh: "还有未完成的工作:请逐项完成、结转或取消",
            en: "Some work is still open: finish, carry over or cancel each item",
          },
        },
      ],
    },
  ],
});

/** What the moves of a plan item look at. */
export type PlanItemFacts = { readonly planState: State<AnnualPlan> };

const inForce: Guard<PlanItemFacts> = {
  id: "planInForce",
  holds: (facts) => facts.planState === "approved" || facts.planState === "published",
  text: {
    zh: "年度计划批准后、总结前才能办理",
    en: "The annual plan must be approved and not yet summed up",
  },
};

/** A line of the month calendar: done, carried over or cancelled before the year is summed up. */
export const planItemMachine = defineMachine<State<PlanItem>, PlanItemFacts>({
  entity: "planItem",
  states: values(planItemStates),
  moves: [
    {
      action: "start",
      label: { zh: "开始", en: "Start" },
      from: ["planned"],
      to: "inProgress",
      permission: "planning.write",
      primary: true,
      guards: [inForce],
    },
    {
      action: "finish",
      label: { zh: "完成", en: "Finish" },
      from: ["planned", "inProgress"],
      to: "done",
      permission: "planning.write",
      guards: [inForce],
    },
    {
      action: "carryOver",
      label: { zh: "结转下年", en: "Carry over" },
      from: ["planned", "inProgress"],
      to: "carriedOver",
      permission: "planning.write",
      asks: ["reason"],
      guards: [inForce],
    },
    {
      action: "cancel",
      label: { zh: "取消", en: "Cancel" },
      from: ["planned", "inProgress"],
      to: "cancelled",
      permission: "planning.write",
      asks: ["reason"],
      guards: [inForce],
    },
    {
      action: "reopen",
      label: { zh: "重新打开", en: "Reopen" },
      from: ["done", "carriedOver", "cancelled"],
      to: "inProgress",
      permission: "planning.write",
      guards: [inForce],
    },
  ],
});

/** A field error where the end lies before the start. */
export function datesInOrder(
  start: string | null | undefined,
  end: string | null | undefined,
): Record<string, FieldError> {
  return start && end && end < start ? { endDate: { key: "endBeforeStart" } } : {};
}
