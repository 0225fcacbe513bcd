import type { VisitRule } from "../_kernel/config.ts";
import type { FieldError } from "../_kernel/errors.ts";
import { defineMachine, type Guard } from "../_kernel/transitions.ts";
import { type Inspection, type InspectionState, inspectionStates } from "./model.ts";

/** What the moves of an inspection look at. */
export type InspectionFacts = {
  /** Whether who asks is the lead or a member. */
  readonly participates: boolean;
  readonly programmeRunning: boolean;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly topic: string | null;
  readonly topicRequired: boolean;
  readonly methodCount: number;
  readonly methodsAtLeast: number;
  readonly findingCount: number;
  readonly noProblem: boolean;
  /** Whether every applicable criterion must be answered: the rubric gives points. */
  readonly everyCriterion: boolean;
  readonly answered: number;
  readonly applicable: number;
  /** Inspectors of the team who must stay away from the unit, or have said so. */
  readonly conflicts: number;
  /** Inspectors of the team whose declaration on avoidance the county's rule still asks for. */
  readonly undeclared: number;
};

const participates: Guard<InspectionFacts> = {
  id: "participates",
  holds: (facts) => facts.participates,
  text: {
    zh: "由负责督学或同行督学办理",
    en: "The lead inspector or another inspector of the team does this",
  },
};

const programmeRunning: Guard<InspectionFacts> = {
  id: "programmeRunning",
  holds: (facts) => facts.programmeRunning,
  text: {
    zh: "督导项目尚未开始实施或已结束",
    en: "The programme has not started or is over",
  },
};

const noConflict: Guard<InspectionFacts> = {
  id: "noConflict",
  holds: (facts) => facts.conflicts === 0,
  text: {
    zh: "有督学应当回避,请督导室先换人",
    en: "An inspector must stay away from this unit: the office replaces the person first",
  },
};

const declared: Guard<InspectionFacts> = {
  id: "declared",
  holds: (facts) => facts.undeclared === 0,
  text: {
    zh: "负责督学和同行督学须先逐人申报有无回避情形",
    en: "Every inspector of the team declares first whether anything asks to stay away",
  },
};

const timesGiven: Guard<InspectionFacts> = {
  id: "timesGiven",
  holds: ({ startedAt, endedAt }) =>
    startedAt !== null && endedAt !== null && Date.parse(startedAt) <= Date.parse(endedAt),
  text: {
    zh: "请填写进校、离校时间,离校不早于进校",
    en: "Give the times of arrival and leaving, in this order",
  },
};

const topicGiven: Guard<InspectionFacts> = {
  id: "topicGiven",
  holds: (facts) => !facts.topicRequired || facts.topic !== null,
  text: { zh: "请填写督导主题", en: "Give the topic of the visit" },
};

const methodsGiven: Guard<InspectionFacts> = {
  id: "methodsGiven",
  holds: (facts) => facts.methodCount >= facts.methodsAtLeast,
  text: {
    zh: "使用的督导方式少于本地规定的数量,请补充",
    en: "Fewer methods are named than the county's rule asks for",
  },
};

const outcomeStated: Guard<InspectionFacts> = {
  id: "outcomeStated",
  holds: (facts) => facts.findingCount > 0 || facts.noProblem,
  text: {
    zh: "请登记发现的问题,或注明“未发现问题”",
    en: "Record the findings or state that no problem was found",
  },
};

const outcomeConsistent: Guard<InspectionFacts> = {
  id: "outcomeConsistent",
  holds: (facts) => facts.findingCount === 0 || !facts.noProblem,
  text: {
    zh: "已登记问题,不能同时注明“未发现问题”",
    en: "Findings are recorded, so “no problem found” cannot stand",
  },
};

const allRated: Guard<InspectionFacts> = {
  id: "allRated",
  holds: (facts) => !facts.everyCriterion || facts.answered === facts.applicable,
  text: {
    zh: "还有指标未评,请逐项评分或注明不适用",
    en: "Some criteria are unrated: rate each or mark it not applicable",
  },
};

/** Domain 3.2 C: planned, carried out, recorded, submitted; the office accepts or returns. */
export const inspectionMachine = defineMachine<InspectionState, InspectionFacts>({
  entity: "inspection",
  states: inspectionStates.map((state) => state.value),
  moves: [
    {
      action: "start",
      label: { zh: "开始督导", en: "Start" },
      from: ["planned"],
      to: "inProgress",
      permission: "inspection.carryOut",
      primary: true,
      guards: [participates, programmeRunning, noConflict, declared],
    },
    {
      action: "record",
      label: { zh: "完成记录", en: "Finish the record" },
      from: ["inProgress", "returned"],
      to: "recorded",
      permission: "inspection.carryOut",
      primary: true,
      guards: [participates],
    },
    {
      action: "submit",
      label: { zh: "提交", en: "Submit" },
      from: ["recorded"],
      to: "submitted",
      permission: "inspection.carryOut",
      primary: true,
      guards: [
        participates,
        timesGiven,
        topicGiven,
        methodsGiven,
        outcomeStated,
        outcomeConsistent,
        allRated,
      ],
    },
    {
      action: "accept",
      label: { zh: "审核通过", en: "Accept" },
      from: ["submitted"],
      to: "accepted",
      permission: "inspection.accept",
      primary: true,
    },
    {
      action: "return",
      label: { zh: "退回补充", en: "Return" },
      from: ["submitted"],
      to: "returned",
      permission: "inspection.accept",
      asks: ["reason"],
    },
    {
      action: "miss",
      label: { zh: "注明未实施", en: "Mark as missed" },
      from: ["planned"],
      to: "missed",
      permission: "inspection.plan",
      asks: ["reason"],
    },
  ],
});

/** States in which the team works on the record and rates. */
const workingStates = ["inProgress", "recorded", "returned"] as const;

/** Whether ratings and the record may change now. */
export function isWorking(state: string): boolean {
  return workingStates.some((one) => one === state);
}

/**
 * What a county's visit rule asks of one inspection. A topic is asked of routine visits: what
 * other programmes look at is said by the programme. One method is the least anywhere.
 */
export function recordDemands(rule: VisitRule, programmeKind: string) {
  return {
    topicRequired: rule.topicRequired && programmeKind === "routine",
    methodsAtLeast: Math.max(1, rule.methodsAtLeast),
  };
}

/** Fields that say whom and when: the office's to plan, and frozen once the visit has begun. */
const planned = [
  "programmeId",
  "institutionId",
  "plannedDate",
  "dayPart",
  "leadInspectorId",
  "memberIds",
  "subjectRole",
] as const satisfies readonly (keyof Inspection)[];

/** Fields of a change that the inspection's state does not allow. */
export function frozenFields(current: Inspection, change: Partial<Inspection>): string[] {
  const changed = (Object.keys(change) as (keyof Inspection)[]).filter(
    (field) =>
      field !== "id" &&
      field !== "version" &&
      change[field] !== undefined &&
      JSON.stringify(change[field]) !== JSON.stringify(current[field]),
  );
  if (current.state === "planned") return changed.filter((field) => field === "programmeId");
  if (isWorking(current.state)) return changed.filter((f) => planned.some((one) => one === f));
  return changed;
}

type Times = { startedAt?: string | undefined; endedAt?: string | undefined };

/**
 * The times that a move sets. Arrival and leaving may be given afterwards, as a visit is often
 * written down later, but neither lies ahead and leaving is not before arrival.
 * @param now The region's moment, ISO 8601.
 */
export function recordTimes(
  action: string,
  row: { readonly startedAt: string | null; readonly endedAt: string | null },
  given: Times,
  now: string,
): { columns: Record<string, string | null> } | { errors: Record<string, FieldError> } {
  if (action === "submit") return { columns: { submittedAt: now } };
  if (action !== "start" && action !== "record") return { columns: {} };
  const startedAt = given.startedAt ?? row.startedAt ?? now;
  const errors: Record<string, FieldError> = {};
  const after = (a: string, b: string) => Date.parse(a) > Date.parse(b);
  // A returned record keeps the time of leaving unless another is given; nobody leaves before
  // arriving, even where the clock of a demonstration's day stands before the arrival.
  const leaving = after(startedAt, now) ? startedAt : now;
  const endedAt = action === "record" ? (given.endedAt ?? row.endedAt ?? leaving) : null;
  // Only what is given now is judged: what was taken once does not become wrong.
  if (given.startedAt && after(given.startedAt, now)) errors.startedAt = { key: "inFuture" };
  if (given.endedAt && after(given.endedAt, now)) errors.endedAt = { key: "inFuture" };
  if (endedAt !== null && after(startedAt, endedAt)) errors.endedAt = { key: "leftBeforeArrival" };
  if (Object.keys(errors).length > 0) return { errors };
  return { columns: { startedAt, endedAt } };
}
