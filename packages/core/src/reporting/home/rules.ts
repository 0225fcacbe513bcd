import type { LocalText } from "../../_kernel/text.ts";
import { duringCorrection } from "../../rectification/rules.ts";
import { done, eq, figureOf, type Spec, spec, unit, within } from "../figure/rules.ts";
import type { Figure, Task } from "../model.ts";

/** What a task asks for; `{name}` is the record's name, `{count}` how many things. */
const kinds = {
  acceptInspection: {
    resource: "inspection",
    zh: "审核督导记录:{name}",
    en: "Accept the inspection of {name}",
  },
  reviewMonthlyReport: {
    resource: "monthlyReport",
    zh: "审核月总结:{name}",
    en: "Review the monthly report of {name}",
  },
  approvePlan: { resource: "annualPlan", zh: "审批年度计划:{name}", en: "Decide on {name}" },
  overdueNotice: {
    resource: "notice",
    zh: "整改逾期:{name}({count} 个问题)",
    en: "Correction overdue: {name} ({count} findings)",
  },
  verifyNotice: {
    resource: "notice",
    zh: "核查整改:{name}({count} 个问题)",
    en: "Verify corrections: {name} ({count} findings)",
  },
  visitDue: {
    resource: "institution",
    zh: "督导次数不足:{name}(已 {count} 次)",
    en: "Too few visits: {name} ({count} so far)",
  },
  replaceInspector: {
    resource: "inspection",
    zh: "有督学应回避,请换人:{name}",
    en: "An inspector must stay away, replace: {name}",
  },
  declareAvoidance: {
    resource: "inspection",
    zh: "申报有无回避情形:{name}",
    en: "Declare on avoidance: {name}",
  },
  toldReplaced: {
    resource: "inspectorMessage",
    zh: "您已由他人接替:{name}",
    en: "Somebody takes your place: {name}",
  },
  toldJoined: {
    resource: "inspectorMessage",
    zh: "请您接替参加督导:{name}",
    en: "You take somebody's place: {name}",
  },
  toldTeamChanged: {
    resource: "inspectorMessage",
    zh: "督导组成员有变动:{name}",
    en: "Your team has changed: {name}",
  },
  carryOut: { resource: "inspection", zh: "实施督导:{name}", en: "Inspect {name}" },
  finishRecord: {
    resource: "inspection",
    zh: "完成并提交记录:{name}",
    en: "Finish and submit: {name}",
  },
  returnedInspection: {
    resource: "inspection",
    zh: "补充退回的记录:{name}",
    en: "Complete the returned record: {name}",
  },
  writeMonthlyReport: {
    resource: "monthlyReport",
    zh: "填报月总结:{name}",
    en: "Write the monthly report: {name}",
  },
  acknowledgeNotice: {
    resource: "notice",
    zh: "签收整改通知书 {name}({count} 个问题)",
    en: "Acknowledge notice {name} ({count} findings)",
  },
  reportNotice: {
    resource: "notice",
    zh: "整改并报告 {name}({count} 个问题)",
    en: "Correct and report on {name} ({count} findings)",
  },
  decideAppointment: {
    resource: "appointment",
    zh: "决定聘任:{name}(公示期满)",
    en: "Decide on the appointment of {name}",
  },
  termEnding: { resource: "appointment", zh: "聘期将满:{name}", en: "Term ends soon: {name}" },
  countyOverdue: {
    resource: "region",
    zh: "{name}:{count} 个问题逾期未改",
    en: "{name}: {count} findings overdue",
  },
} as const satisfies Record<string, LocalText & { resource: string }>;

export type TaskKind = keyof typeof kinds;

/** A record that waits for somebody. An empty id: the record is still to be made. */
export type Waiting = {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  readonly deadline: string | null;
};

/** A waiting record as a task; it is late when its deadline lies before today. */
export function taskOf(kind: TaskKind, of: Waiting, today: string): Task {
  const { resource, zh, en } = kinds[kind];
  const said = (text: string) =>
    text.replace("{name}", of.name).replace("{count}", String(of.count ?? 0));
  return {
    kind,
    title: { zh: said(zh), en: said(en) },
    resource,
    id: of.id,
    deadline: of.deadline,
    overdue: kind === "countyOverdue" || (of.deadline !== null && of.deadline < today),
  };
}

/** An inspector's own figures of the year. */
export function inspectorFigures(
  counts: { readonly visits: number; readonly toVerify: number },
  inspectorId: string,
  year: number,
): Figure[] {
  const specs: Spec[] = [
    spec(
      "ownInspections",
      { zh: "本年参加督导", en: "My inspections this year" },
      unit.times,
      counts.visits,
      "inspection",
      [eq("year", year), eq("participantId", inspectorId), done],
    ),
    spec(
      "toVerify",
      { zh: "待核查问题", en: "Findings to verify" },
      unit.pieces,
      counts.toVerify,
      "finding",
      [eq("state", "reported")],
    ),
  ];
  return specs.map((one) => figureOf(one, null));
}

/** A unit's own figures. */
export function unitFigures(counts: { readonly open: number; readonly overdue: number }): Figure[] {
  const specs: Spec[] = [
    spec(
      "toCorrect",
      { zh: "待整改问题", en: "Findings to correct" },
      unit.pieces,
      counts.open,
      "finding",
      [within("state", duringCorrection)],
    ),
    spec("overdue", { zh: "逾期未改", en: "Overdue" }, unit.pieces, counts.overdue, "finding", [
      eq("overdue", true),
    ]),
  ];
  return specs.map((one) => figureOf(one, null));
}
