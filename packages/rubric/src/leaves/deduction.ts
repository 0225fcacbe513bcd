/** `deduction`: starts full, each occurrence of a reason takes its points, never below zero. */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits } from "../decimal.ts";
import { criterionShape, listOf } from "../format/criterion-base.ts";
import { problem } from "../problems.ts";
import { english, localText } from "../text.ts";
import { attainedOf, type LeafKind, type Why } from "./leaf-kind.ts";
import {
  countedReasons,
  occurrencesSchema,
  reasonProblems,
  reasonSchema,
  refuseReasons,
  takenEach,
  takenTogether,
} from "./reasons.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("deduction"),
  points: decimalSchema,
  /** The most all reasons together take; all the points when left out. */
  max: decimalSchema.optional(),
  reasons: listOf(reasonSchema),
});
const answer = z.object({ kind: z.literal("deduction"), occurrences: occurrencesSchema });

export type DeductionCriterion = z.output<typeof schema>;
export type DeductionAnswer = z.output<typeof answer>;

export const deduction = {
  schema,
  answer,
  scorings: ["points"],

  problems(leaf, path) {
    const found = reasonProblems(leaf, path);
    if (leaf.max !== undefined && toUnits(leaf.max) > toUnits(leaf.points)) {
      found.push(
        problem(
          [...path, "max"],
          "capAboveFull",
          `${leaf.code}：最多扣 ${leaf.max} 分，超过满分 ${leaf.points} 分`,
          `${leaf.code}: takes at most ${leaf.max}, more than its ${leaf.points} points`,
        ),
      );
    }
    return found;
  },

  full: (leaf) => toUnits(leaf.points),

  compile(leaf) {
    const full = toUnits(leaf.points);
    const most = leaf.max === undefined ? full : toUnits(leaf.max);
    const reasons = countedReasons(leaf.reasons, full);
    return {
      full,
      direct: true,
      refuse: ({ occurrences }) => refuseReasons(reasons, occurrences),
      encode: ({ occurrences }) => full - Math.min(most, takenTogether(reasons, occurrences)),
      units: (code) => code,
      met: (code) => code === full,
      attained: (code) => attainedOf(code, full),
      explain({ occurrences }) {
        const why: Why[] = [];
        for (const { reason, count, units } of takenEach(reasons, occurrences)) {
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
        if (takenTogether(reasons, occurrences) <= most) return why;
        why.push(
          most === full
            ? {
                rule: "deduction.floor",
                text: localText("扣完为止，不计负分", "Deducted down to zero, never below"),
              }
            : {
                rule: "deduction.cap",
                text: localText(
                  `本项最多扣 ${fromUnits(most)} 分`,
                  `No more than ${fromUnits(most)} points off here`,
                ),
              },
        );
        return why;
      },
    };
  },

  best: () => ({ kind: "deduction", occurrences: [] }),
} satisfies LeafKind<DeductionCriterion, DeductionAnswer>;
