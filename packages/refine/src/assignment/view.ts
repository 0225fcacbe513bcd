import type { ProposalView, ProposedSchool } from "@dudao/core/model";

export type Pair = { readonly institutionId: string; readonly inspectorId: string };

/** What the officer has decided so far. */
export type Decisions = { readonly pins: readonly Pair[]; readonly bans: readonly Pair[] };

export const noDecisions: Decisions = { pins: [], bans: [] };

/** Fixes a person for a school; a ban of the same pair is lifted. */
export function withPin({ pins, bans }: Decisions, pin: Pair): Decisions {
  return {
    pins: [...pins.filter((one) => one.institutionId !== pin.institutionId), pin],
    bans: bans.filter((one) => !same(one, pin)),
  };
}

/** Rules a person out for a school, and lets go of a pin of theirs. */
export function withBan({ pins, bans }: Decisions, ban: Pair): Decisions {
  return {
    pins: pins.filter((one) => !same(one, ban)),
    bans: [...bans.filter((one) => !same(one, ban)), ban],
  };
}

/** Lets a school go again: the solver chooses. */
export function withoutPin({ pins, bans }: Decisions, institutionId: string): Decisions {
  return { pins: pins.filter((one) => one.institutionId !== institutionId), bans };
}

const same = (a: Pair, b: Pair) =>
  a.institutionId === b.institutionId && a.inspectorId === b.inspectorId;

/** The choices of a proposal, as pairs. */
export function choicesOf(view: ProposalView): Pair[] {
  return view.schools.flatMap(({ id, chosenId }) =>
    chosenId === null ? [] : [{ institutionId: id, inspectorId: chosenId }],
  );
}

/** Whether accepting changes who looks after a school. */
export function changes(school: ProposedSchool): boolean {
  return school.chosenId !== null && school.chosenId !== school.currentId;
}

/** What accepting would do, in numbers. */
export function tally(view: ProposalView) {
  const count = (holds: (school: ProposedSchool) => boolean) => view.schools.filter(holds).length;
  const loads = view.inspectors.map((one) => one.schools);
  return {
    covered: count(({ chosenId }) => chosenId !== null),
    uncovered: count(({ chosenId }) => chosenId === null),
    changed: count(changes),
    made: count((one) => changes(one) && one.currentId === null),
    handedOver: count((one) => changes(one) && one.currentId !== null),
    kept: count((one) => one.chosenId !== null && one.chosenId === one.currentId),
    least: Math.min(...(loads.length > 0 ? loads : [0])),
    most: Math.max(0, ...loads),
  };
}

/** Schools other than the one decided on whose person differs between two proposals. */
export function movedBetween(before: ProposalView, after: ProposalView, but: string): number {
  const then = new Map(before.schools.map(({ id, chosenId }) => [id, chosenId]));
  return after.schools.filter(({ id, chosenId }) => id !== but && then.get(id) !== chosenId).length;
}

/** Working days from a day on, weekends left out; the office's calendar knows the holidays. */
export function workingDaysFrom(day: string, count: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse(day); days.length < count; at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6)
      days.push(date.toISOString().slice(0, 10));
  }
  return days;
}
