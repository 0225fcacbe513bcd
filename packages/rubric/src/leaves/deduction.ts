/** `deduction`: starts full, each occurrence of a reason takes its points, never below zero. */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits } from "../decimal.ts";
import { codeSchema, criterionShape, listOf } from "../format/criterion-base.ts";
import { type Problem, problem } from "../problems.ts";
import { english, localText, localTextSchema } from "../text.ts";
import type { LeafKind, Why } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("deduction"),
  points: decimalSchema,
  reasons: listOf(
    z.strictObject({
      code: codeSchema,
      text: localTextSchema,
      /** Points one occurrence takes. */
      points: decimalSchema,
      /** The most this reason takes, however often it occurs. */
      max: decimalSchema.optional(),
    }),
  ),
});
const answer = z.object({
  kind: z.literal("deduction"),
  occurrences: z.array(
    z.object({ reason: z.string(), count: z.int().nonnegative().max(1_000_000) }),
  ),
});

export type DeductionCriterion = z.output<typeof schema>;
export type DeductionAnswer = z.output<typeof answer>;

function countOf(given: DeductionAnswer, reason: string): number {
  let count = 0;
  for (const one of given.occurrences) if (one.reason === reason) count += one.count;
  return count;
}

export const deduction = {
  schema,
  answer,
  scorings: ["points"],

  problems(leaf, path) {
    const found: Problem[] = [];
    if (leaf.reasons.length === 0) {
      found.push(
        problem(
          [...path, "reasons"],
          "noReasons",
          `${leaf.code}：没有扣分事由`,
          `${leaf.code}: has no reason to deduct for`,
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
            `${leaf.code}：扣分事由代码 ${reason.code} 重复`,
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
            `${leaf.code}：事由 ${reason.code} 不扣分`,
            `${leaf.code}: reason ${reason.code} takes no points`,
          ),
        );
      }
    });
    return found;
  },

  compile(leaf) {
    const full = toUnits(leaf.points);
    const reasons = leaf.reasons.map((reason) => ({
      ...reason,
      units: toUnits(reason.points),
      cap: reason.max === undefined ? full : Math.min(full, toUnits(reason.max)),
    }));
    const taken = (reason: (typeof reasons)[number], given: DeductionAnswer) =>
      Math.min(reason.cap, reason.units * countOf(given, reason.code));
    return {
      full,
      refuse(given) {
        const unknown = given.occurrences.find(
          (one) => !reasons.some((reason) => reason.code === one.reason),
        );
        return unknown
          ? localText(`没有扣分事由 ${unknown.reason}`, `there is no reason ${unknown.reason}`)
          : null;
      },
      score(given) {
        let rest = full;
        for (const reason of reasons) rest -= taken(reason, given);
        return Math.max(0, rest);
      },
      explain(given) {
        const why: Why[] = [];
        let rest = full;
        for (const reason of reasons) {
          const count = countOf(given, reason.code);
          if (count === 0) continue;
          const units = taken(reason, given);
          rest -= units;
          const points = fromUnits(units);
          why.push({
            rule: "deduction.occurrence",
            text: localText(
              `${reason.text["zh-CN"]} ${count} 次，扣 ${points} 分`,
              `${english(reason.text)}: ${count} times, ${points} points off`,
            ),
          });
        }
        if (why.length === 0) {
          why.push({
            rule: "deduction.none",
            text: localText("无扣分事由", "Nothing to deduct for"),
          });
        }
        if (rest < 0) {
          why.push({
            rule: "deduction.floor",
            text: localText("扣完为止，不计负分", "Deducted down to zero, never below"),
          });
        }
        return why;
      },
    };
  },

  best: () => ({ kind: "deduction", occurrences: [] }),
} satisfies LeafKind<DeductionCriterion, DeductionAnswer>;
