/** Reasons that are counted, each worth points and capped on its own: deductions and bonuses. */
import { z } from "zod";
import { decimalSchema, toUnits } from "../decimal.ts";
import { codeSchema } from "../format/criterion-base.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import { type LocalText, localText, localTextSchema } from "../text.ts";

export const reasonSchema = z.strictObject({
  code: codeSchema,
  text: localTextSchema,
  /** Points one occurrence takes or adds. */
  points: decimalSchema,
  /** The most this reason takes or adds, however often it occurs. */
  max: decimalSchema.optional(),
});
type Reason = z.output<typeof reasonSchema>;

export const occurrencesSchema = z.array(
  z.object({ reason: z.string(), count: z.int().nonnegative().max(1_000_000) }),
);
type Occurrences = z.output<typeof occurrencesSchema>;

export type CountedReason = Reason & { readonly units: number; readonly cap: number };

/** Reasons in units, none worth more than `most`. */
export function countedReasons(reasons: readonly Reason[], most: number): CountedReason[] {
  return reasons.map((reason) => ({
    ...reason,
    units: toUnits(reason.points),
    cap: reason.max === undefined ? most : Math.min(most, toUnits(reason.max)),
  }));
}

function countOf(occurrences: Occurrences, reason: string): number {
  let count = 0;
  for (const one of occurrences) if (one.reason === reason) count += one.count;
  return count;
}

/** What each reason that occurs is worth, in the order of the rubric. */
export function takenEach(
  reasons: readonly CountedReason[],
  occurrences: Occurrences,
): { reason: CountedReason; count: number; units: number }[] {
  return reasons.flatMap((reason) => {
    const count = countOf(occurrences, reason.code);
    if (count === 0) return [];
    return [{ reason, count, units: Math.min(reason.cap, reason.units * count) }];
  });
}

/** What all reasons that occur are worth, before any cap over them together. */
export function takenTogether(reasons: readonly CountedReason[], occurrences: Occurrences): number {
  let together = 0;
  for (const reason of reasons) {
    together += Math.min(reason.cap, reason.units * countOf(occurrences, reason.code));
  }
  return together;
}

export function refuseReasons(
  reasons: readonly CountedReason[],
  occurrences: Occurrences,
): LocalText | null {
  const unknown = occurrences.find((one) => !reasons.some(({ code }) => code === one.reason));
  return unknown
    ? localText(`没有事由 ${unknown.reason}`, `there is no reason ${unknown.reason}`)
    : null;
}

/** At least one reason, each once and worth something. */
export function reasonProblems(
  leaf: { code: string; reasons: readonly Reason[] },
  path: readonly PathPart[],
): Problem[] {
  const found: Problem[] = [];
  if (leaf.reasons.length === 0) {
    found.push(
      problem(
        [...path, "reasons"],
        "noReasons",
        `${leaf.code}：没有加减分事由`,
        `${leaf.code}: has no reason to count`,
      ),
    );
  }
  const seen = new Set<string>();
  leaf.reasons.forEach((reason, index) => {
    if (seen.has(reason.code)) {
      found.push(
        problem(
          [...path, "reasons", index, "code"],
          "duplicateCode",
          `${leaf.code}：事由代码 ${reason.code} 重复`,
          `${leaf.code}: reason ${reason.code} occurs twice`,
        ),
      );
    }
    seen.add(reason.code);
    if (toUnits(reason.points) === 0) {
      found.push(
        problem(
          [...path, "reasons", index, "points"],
          "deductionWithoutPoints",
          `${leaf.code}：事由 ${reason.code} 没有分值`,
          `${leaf.code}: reason ${reason.code} is worth no points`,
        ),
      );
    }
  });
  return found;
}
