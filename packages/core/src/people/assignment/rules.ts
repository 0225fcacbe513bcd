import type { FieldError } from "../../_kernel/errors.ts";
import { defineMachine, type Guard } from "../../_kernel/transitions.ts";
import { type AssignmentState, assignmentStates } from "./model.ts";

/** What is wrong with the days of a school assignment; without an end it goes on. */
export function spanErrors(span: {
  readonly startDate: string;
  readonly endDate?: string | null | undefined;
}): Record<string, FieldError> {
  return span.endDate && span.endDate < span.startDate
    ? { endDate: { key: "endBeforeStart" } }
    : {};
}

/** What is entered of the past or today is in force already; what lies ahead is planned. */
export function firstState(startDate: string, today: string): AssignmentState {
  return startDate <= today ? "active" : "planned";
}

/** What the moves of an assignment look at. */
export type AssignmentFacts = {
  readonly today: string;
  readonly startDate: string;
  /** Whether the inspector serves and, where terms are kept, is within one. */
  readonly appointed: boolean;
  /** Whether the inspector has to stay away from the school. */
  readonly avoids: boolean;
};

const appointed: Guard<AssignmentFacts> = {
  id: "appointed",
  holds: (facts) => facts.appointed,
  text: {
    zh: "该督学已离任或不在聘期内,请先办理聘任或换人",
    en: "The inspector has left or is not in term: renew the appointment or choose another",
  },
};

const noAvoidance: Guard<AssignmentFacts> = {
  id: "noAvoidance",
  holds: (facts) => !facts.avoids,
  text: {
    zh: "该督学与这所学校有应当回避的情形,请换人",
    en: "The inspector must stay away from this school: choose another",
  },
};

const begun: Guard<AssignmentFacts> = {
  id: "begun",
  holds: (facts) => facts.startDate <= facts.today,
  text: { zh: "未到挂牌日期", en: "Its first day lies ahead" },
};

/** Domain 3.2 I: planned, board up, in force, handed over, ended. */
export const assignmentMachine = defineMachine<AssignmentState, AssignmentFacts>({
  entity: "schoolAssignment",
  states: assignmentStates.map((state) => state.value),
  moves: [
    {
      action: "post",
      label: { zh: "挂牌", en: "Put the board up" },
      from: ["planned"],
      to: "posted",
      permission: "people.write",
      primary: true,
      guards: [appointed, noAvoidance],
    },
    {
      action: "activate",
      label: { zh: "开始履职", en: "Take up" },
      from: ["posted"],
      to: "active",
      permission: "people.write",
      primary: true,
      guards: [begun, appointed, noAvoidance],
    },
    {
      action: "handOver",
      label: { zh: "交接", en: "Hand over" },
      from: ["active"],
      to: "handedOver",
      permission: "people.write",
      asks: ["successorId", "date", "reason"],
    },
    {
      action: "end",
      label: { zh: "结束", en: "End" },
      from: ["posted", "active", "handedOver"],
      to: "ended",
      permission: "people.write",
      asks: ["reason"],
    },
  ],
});

/** The later of two days. */
export function laterOf(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? other : one;
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** What is wrong with handing over on a day to a person. */
export function handOverErrors(
  current: {
    readonly startDate: string;
    readonly endDate: string | null;
    readonly inspectorId: string;
  },
  next: { readonly date: string; readonly successorId: string },
): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  if (next.date <= current.startDate) errors.date = { key: "handOverTooEarly" };
  else if (current.endDate && current.endDate < dayBefore(next.date)) {
    errors.date = { key: "handOverAfterEnd" };
  }
  if (next.successorId === current.inspectorId) errors.successorId = { key: "sameInspector" };
  return errors;
}

/** The day `years` after a day; 29 February becomes 1 March where there is none. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
