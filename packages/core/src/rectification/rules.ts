import { defineMachine, type Guard, type Move } from "../_kernel/transitions.ts";
import { type FindingState, findingStates, type Notice } from "./model.ts";

/** What the moves of a finding look at. */
export type FindingFacts = {
  /** Whether a criterion or a clause is named. */
  readonly cited: boolean;
  /** Whether who asks is who reported the result. */
  readonly isReporter: boolean;
  /** Whether who asks acts for the office, not as one of the team. */
  readonly forOffice: boolean;
};

const cited: Guard<FindingFacts> = {
  id: "cited",
  holds: (facts) => facts.cited,
  text: {
    zh: "下达整改前请注明对应指标或依据条款",
    en: "Name the criterion or the clause before correction is ordered",
  },
};

const verifierIsAnother: Guard<FindingFacts> = {
  id: "verifierIsAnother",
  holds: (facts) => !facts.isReporter,
  text: {
    zh: "核查人不能是报告整改结果的人",
    en: "Who reported the result cannot verify it",
  },
};

const officeExtends: Guard<FindingFacts> = {
  id: "officeExtends",
  holds: (facts) => facts.forOffice,
  text: {
    zh: "整改期限由督导室延长",
    en: "Only the office extends a deadline",
  },
};

/** States in which a deadline runs. */
export const duringCorrection = ["ordered", "acknowledged", "inProgress", "returned"] as const;

/** States from which a unit may report: the notice is acknowledged and not yet answered. */
export const reportableStates = ["acknowledged", "inProgress", "returned"] as const;

const extend = duringCorrection.map(
  (state): Move<FindingState, FindingFacts> => ({
    action: "extend",
    label: { zh: "延期", en: "Extend" },
    from: [state],
    to: state,
    permission: "rectification.order",
    asks: ["deadline", "reason"],
    guards: [officeExtends],
  }),
);

/**
 * Domain 3.2 E: found, corrected at once or ordered by a notice, acknowledged, corrected,
 * reported, verified, closed out. `order` is made by issuing a notice, never by itself.
 */
export const findingMachine = defineMachine<FindingState, FindingFacts>({
  entity: "finding",
  states: findingStates.map((state) => state.value),
  moves: [
    {
      action: "resolveOnSpot",
      label: { zh: "立行立改", en: "Resolved on the spot" },
      from: ["found"],
      to: "resolvedOnSpot",
      permission: "rectification.order",
      asks: ["note"],
    },
    {
      action: "order",
      label: { zh: "下达整改", en: "Order correction" },
      from: ["found"],
      to: "ordered",
      permission: "rectification.order",
      guards: [cited],
    },
    {
      action: "acknowledge",
      label: { zh: "签收", en: "Acknowledge" },
      from: ["ordered"],
      to: "acknowledged",
      permission: "rectification.respond",
      primary: true,
      asks: ["responsiblePerson"],
    },
    {
      action: "plan",
      label: { zh: "制定整改措施", en: "Plan measures" },
      from: ["acknowledged"],
      to: "inProgress",
      permission: "rectification.respond",
      primary: true,
      asks: ["measures"],
    },
    {
      action: "report",
      label: { zh: "报告整改结果", en: "Report the result" },
      from: reportableStates,
      to: "reported",
      permission: "rectification.respond",
      asks: ["result"],
    },
    {
      action: "close",
      label: { zh: "核查销号", en: "Verify and close out" },
      from: ["reported"],
      to: "closed",
      permission: "rectification.verify",
      primary: true,
      asks: ["verification"],
      guards: [verifierIsAnother],
    },
    {
      action: "return",
      label: { zh: "退回再改", en: "Return" },
      from: ["reported"],
      to: "returned",
      permission: "rectification.verify",
      asks: ["reason", "newDeadline"],
      guards: [verifierIsAnother],
    },
    {
      action: "reopen",
      label: { zh: "重新整改(回头看)", en: "Reopen" },
      from: ["closed"],
      to: "returned",
      permission: "rectification.verify",
      asks: ["reason", "newDeadline"],
    },
    ...extend,
  ],
});

/** A finding is overdue when its deadline has passed and the unit has not reported. */
export function isOverdue(state: string, deadline: string | null, today: string): boolean {
  return deadline !== null && deadline < today && duringCorrection.some((one) => one === state);
}

/**
 * State of a notice out of its findings: closed when all are closed out, reported when the
 * report is in and nothing awaits the unit, else open.
 */
export function noticeState(findings: readonly FindingState[], reportIn: boolean): Notice["state"] {
  if (findings.length > 0 && findings.every((state) => state === "closed")) return "closed";
  const awaited = findings.some((state) => duringCorrection.some((one) => one === state));
  return reportIn && !awaited ? "reported" : "open";
}

/** The day a number of days after another, `YYYY-MM-DD`. */
export function deadlineAfter(day: string, days: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(moment).toISOString().slice(0, 10);
}
