import type { VisitRule } from "../_kernel/config.ts";
import { defineMachine } from "../_kernel/transitions.ts";
import {
  type AnnualSummary,
  annualSummaryStates,
  type MonthlyReport,
  monthlyReportStates,
} from "./model.ts";

/** What the moves of a monthly report look at. */
export type MonthlyReportFacts = {
  /** Whether the month has begun. */
  readonly monthBegun: boolean;
  /** Whether who asks is the inspector the report is of. */
  readonly isAuthor: boolean;
};

/** An inspector submits, the office accepts or returns. */
export const monthlyReportMachine = defineMachine<MonthlyReport["state"], MonthlyReportFacts>({
  entity: "monthlyReport",
  states: monthlyReportStates.map((state) => state.value),
  moves: [
    {
      action: "submit",
      label: { zh: "提交", en: "Submit" },
      from: ["draft", "returned"],
      to: "submitted",
      permission: "reporting.monthly",
      primary: true,
      guards: [
        {
          id: "isAuthor",
          holds: (facts) => facts.isAuthor,
          text: { zh: "月总结由督学本人提交", en: "The inspector submits the report in person" },
        },
        {
          id: "monthBegun",
          holds: (facts) => facts.monthBegun,
          text: { zh: "该月尚未开始", en: "The month has not begun" },
        },
      ],
    },
    {
      action: "accept",
      label: { zh: "审核通过", en: "Accept" },
      from: ["submitted"],
      to: "accepted",
      permission: "reporting.write",
      primary: true,
    },
    {
      action: "return",
      label: { zh: "退回补充", en: "Return" },
      from: ["submitted"],
      to: "returned",
      permission: "reporting.write",
      asks: ["reason"],
    },
  ],
});

/** What publishing an annual summary looks at. */
export type AnnualSummaryFacts = { readonly hasOpening: boolean };

/** Written, then published once. */
export const annualSummaryMachine = defineMachine<AnnualSummary["state"], AnnualSummaryFacts>({
  entity: "annualSummary",
  states: annualSummaryStates.map((state) => state.value),
  moves: [
    {
      action: "publish",
      label: { zh: "印发", en: "Publish" },
      from: ["draft"],
      to: "published",
      permission: "reporting.publish",
      primary: true,
      guards: [
        {
          id: "hasOpening",
          holds: (facts) => facts.hasOpening,
          text: { zh: "请先填写总体情况", en: "Write the overview first" },
        },
      ],
    },
  ],
});

/** Kinds of programme whose inspections count as visits to schools (入校督导). */
export const visitProgrammeKinds = ["routine", "thematic"] as const;

/** Whether a calendar month has begun on a day. */
export function monthBegun(year: number, month: number, today: string): boolean {
  return `${year}-${String(month).padStart(2, "0")}` <= today.slice(0, 7);
}

/** The day before, `YYYY-MM-DD`. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The days over which a county's visit rule counts, the current month or term. Terms follow the
 * school year: autumn from 1 August to the end of January, spring from 1 February to the end of
 * July (holidays fall at the end of each, so no visit falls between two terms).
 */
export function visitPeriod(
  every: VisitRule["every"],
  today: string,
): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (every === "month") {
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
    return { from: `${year}-${two(month)}-01`, to: dayBefore(next) };
  }
  if (month >= 2 && month <= 7) return { from: `${year}-02-01`, to: `${year}-07-31` };
  const begins = month === 1 ? year - 1 : year;
  return { from: `${begins}-08-01`, to: `${begins + 1}-01-31` };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A share as a percentage with one decimal, rounded half up; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
}
