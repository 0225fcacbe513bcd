import type { FieldError } from "../../_kernel/errors.ts";
import type { LocalText } from "../../_kernel/text.ts";
import { defineMachine, type Guard } from "../../_kernel/transitions.ts";
import { addDays } from "../../_kernel/working-days.ts";
import { type AppointmentState, appointmentStates } from "./model.ts";

/** The days of an appointment; all `YYYY-MM-DD`, so that text order is time order. */
export type Term = {
  readonly startDate: string;
  readonly endDate: string;
  readonly endedOn?: string | null;
  readonly endedReason?: string | null;
};

/** What is wrong with the days of an appointment, by field. */
export function termErrors(term: Term): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  if (term.endDate < term.startDate) errors.endDate = { key: "endBeforeStart" };
  if (term.endedOn) {
    if (term.endedOn < term.startDate || term.endedOn > term.endDate) {
      errors.endedOn = { key: "endedOutsideTerm" };
    }
    if (!term.endedReason) errors.endedReason = { key: "required" };
  }
  return errors;
}

/** What the moves of an appointment look at. */
export type AppointmentFacts = {
  /** Titles of the required conditions that are not met. */
  readonly blocking: readonly LocalText[];
  /** Whether the public notice has run its working days. */
  readonly noticeOver: boolean;
  /** Whether the term has days left. */
  readonly termAhead: boolean;
  /** Whether the next term is under way already. */
  readonly renewed: boolean;
  /** Whether another term in a row is allowed. */
  readonly termsLeft: boolean;
  /** Whether the term ends soon enough, and has not ended too long ago, to be renewed. */
  readonly renewable: boolean;
  /** Whether the person's duties were suspended when the term ran out. */
  readonly suspended: boolean;
};

/** How long before its end a term can be renewed, in days. */
export const RENEWAL_AHEAD_DAYS = 183;

/** Whether a term that ends on a day can be renewed today. */
export function isRenewable(endDate: string, today: string, breakMonths: number): boolean {
  const from = addDays(endDate, -RENEWAL_AHEAD_DAYS);
  return from <= today && today <= addDays(endDate, Math.round(breakMonths * 30.5));
}

const conditionsMet: Guard<AppointmentFacts> = {
  id: "conditionsMet",
  holds: (facts) => facts.blocking.length === 0,
  text: {
    zh: "还有聘任条件不符合或未核实:请看条件核对表",
    en: "Some conditions are not met or not verified: see the checklist",
  },
};

const noticeOver: Guard<AppointmentFacts> = {
  id: "noticeOver",
  holds: (facts) => facts.noticeOver,
  text: { zh: "公示期未满,期满次日起可以聘任", en: "The public notice still runs" },
};

const termAhead: Guard<AppointmentFacts> = {
  id: "termAhead",
  holds: (facts) => facts.termAhead,
  text: { zh: "聘期已过:请重新推荐", en: "The term is over already: nominate anew" },
};

const notRenewed: Guard<AppointmentFacts> = {
  id: "notRenewed",
  holds: (facts) => !facts.renewed,
  text: { zh: "已办理下一届", en: "The next term is under way already" },
};

const termsLeft: Guard<AppointmentFacts> = {
  id: "termsLeft",
  holds: (facts) => facts.termsLeft,
  text: { zh: "已达连续任职届数上限", en: "The limit of terms in a row is reached" },
};

const renewable: Guard<AppointmentFacts> = {
  id: "renewable",
  holds: (facts) => facts.renewable,
  text: {
    zh: "届满前六个月内方可续聘;届满过久的请重新推荐",
    en: "Renewed within the last six months of a term; after a long break nominate anew",
  },
};

const notSuspended: Guard<AppointmentFacts> = {
  id: "notSuspended",
  holds: (facts) => !facts.suspended,
  text: { zh: "届满时处于暂停履职,不能续聘:请重新推荐", en: "Suspended to the end: nominate anew" },
};

/**
 * Domain 3.2 H. A row leads to what is stored: appointed is what a term is from the decision on,
 * and its days make it active, expired or renewed. Renewing leaves the term as it is and nominates
 * the next.
 */
export const appointmentMachine = defineMachine<AppointmentState, AppointmentFacts>({
  entity: "appointment",
  states: appointmentStates.map((state) => state.value),
  moves: [
    {
      action: "vet",
      label: { zh: "审核通过", en: "Pass vetting" },
      from: ["nominated"],
      to: "vetted",
      permission: "people.write",
      primary: true,
      asks: ["vetOpinion"],
      guards: [conditionsMet],
    },
    {
      action: "publicise",
      label: { zh: "开始公示", en: "Start public notice" },
      from: ["vetted"],
      to: "publicised",
      permission: "people.write",
      primary: true,
      asks: ["noticeText"],
      guards: [conditionsMet],
    },
    {
      action: "appoint",
      label: { zh: "聘任", en: "Appoint" },
      from: ["publicised"],
      to: "appointed",
      permission: "people.appoint",
      primary: true,
      asks: ["decision"],
      guards: [noticeOver, conditionsMet, termAhead],
    },
    {
      action: "decline",
      label: { zh: "不予聘任", en: "Decline" },
      from: ["nominated", "vetted", "publicised"],
      to: "declined",
      permission: "people.appoint",
      asks: ["reason"],
    },
    {
      action: "revoke",
      label: { zh: "撤销聘任", en: "Revoke" },
      from: ["appointed"],
      to: "declined",
      permission: "people.appoint",
      asks: ["reason"],
    },
    {
      action: "suspend",
      label: { zh: "暂停履职", en: "Suspend" },
      from: ["active"],
      to: "suspended",
      permission: "people.appoint",
      asks: ["reason"],
    },
    {
      action: "reinstate",
      label: { zh: "恢复履职", en: "Reinstate" },
      from: ["suspended"],
      to: "appointed",
      permission: "people.appoint",
      primary: true,
      asks: ["reason"],
    },
    {
      action: "resign",
      label: { zh: "辞聘", en: "Resign" },
      from: ["active", "suspended"],
      to: "resigned",
      permission: "people.write",
      asks: ["endedOn", "reason"],
    },
    {
      action: "dismiss",
      label: { zh: "解聘", en: "Dismiss" },
      from: ["active", "suspended"],
      to: "dismissed",
      permission: "people.appoint",
      asks: ["endedOn", "reason"],
    },
    {
      action: "renew",
      label: { zh: "续聘", en: "Renew" },
      from: ["active", "expired"],
      to: "appointed",
      permission: "people.write",
      guards: [notRenewed, termsLeft, renewable, notSuspended],
    },
  ],
});
