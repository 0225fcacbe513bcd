import type { Inspection } from "@dudao/core/model";

/** What an inspector fills in of the visit itself. */
export const factKeys = [
  "topic",
  "methods",
  "questionnaireCount",
  "lessonCount",
  "strengths",
  "advice",
  "noProblem",
] as const satisfies readonly (keyof Inspection)[];

export type FactKey = (typeof factKeys)[number];
export type Facts = Pick<Inspection, FactKey>;

export function factsOf(inspection: Inspection): Facts {
  const { topic, methods, questionnaireCount, lessonCount, strengths, advice, noProblem } =
    inspection;
  return { topic, methods, questionnaireCount, lessonCount, strengths, advice, noProblem };
}

/** Empty text is no text, and the order in which methods were ticked does not matter. */
function normal(value: Facts[FactKey]): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  return JSON.stringify(value === "" ? null : (value ?? null));
}

/** Keys whose values differ. */
export function changedFacts(before: Facts, after: Facts): FactKey[] {
  return factKeys.filter((key) => normal(before[key]) !== normal(after[key]));
}

/** Only the changed fields, as an update sends them: emptied texts become null. */
export function patchOf(before: Facts, after: Facts): Partial<Facts> {
  return Object.fromEntries(
    changedFacts(before, after).map((key) => [key, after[key] === "" ? null : after[key]]),
  );
}

/**
 * Puts what was changed here onto what somebody else stored meanwhile. A field changed on both
 * sides to different values is in `conflicts` and keeps the value of here.
 */
export function mergeFacts(
  base: Facts,
  mine: Facts,
  theirs: Facts,
): { merged: Facts; conflicts: FactKey[] } {
  const changedHere = new Set(changedFacts(base, mine));
  const changedThere = new Set(changedFacts(base, theirs));
  const merged = { ...theirs, ...Object.fromEntries([...changedHere].map((k) => [k, mine[k]])) };
  const conflicts = [...changedHere].filter(
    (key) => changedThere.has(key) && normal(mine[key]) !== normal(theirs[key]),
  );
  return { merged, conflicts };
}
