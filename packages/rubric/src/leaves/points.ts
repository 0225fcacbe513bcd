/** `points`: the rater gives from 0 to `max` in steps. */
import { z } from "zod";
import { decimalSchema, fromUnits, isPoints, toUnits } from "../decimal.ts";
import { criterionShape } from "../format/criterion-base.ts";
import { type Problem, problem } from "../problems.ts";
import { localText } from "../text.ts";
import { attainedOf, type LeafKind, pointsText } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("points"),
  max: decimalSchema,
  step: decimalSchema,
});
const answer = z.object({ kind: z.literal("points"), points: z.string() });

export type PointsCriterion = z.output<typeof schema>;
export type PointsAnswer = z.output<typeof answer>;

export const points = {
  schema,
  answer,
  scorings: ["points"],

  problems(leaf, path) {
    const found: Problem[] = [];
    const step = toUnits(leaf.step);
    if (step === 0 || toUnits(leaf.max) % step !== 0) {
      found.push(
        problem(
          [...path, "step"],
          "stepDoesNotDivide",
          `${leaf.code}：满分 ${leaf.max} 不是步长 ${leaf.step} 的整数倍`,
          `${leaf.code}: steps of ${leaf.step} never reach the full ${leaf.max} points`,
        ),
      );
    }
    return found;
  },

  full: (leaf) => toUnits(leaf.max),

  compile(leaf) {
    const full = toUnits(leaf.max);
    const step = toUnits(leaf.step);
    return {
      full,
      direct: true,
      refuse({ points: given }) {
        if (!isPoints(given)) {
          return localText(`“${given}” 不是分数`, `"${given}" is not a number of points`);
        }
        if (toUnits(given) > full) {
          return localText(`${given} 分高于满分 ${leaf.max} 分`, `${given} is above ${leaf.max}`);
        }
        if (toUnits(given) % step !== 0) {
          return localText(
            `分数须为 ${leaf.step} 的整数倍`,
            `points go in steps of ${leaf.step}, not ${given}`,
          );
        }
        return null;
      },
      encode: ({ points: given }) => toUnits(given),
      units: (code) => code,
      met: (code) => code === full,
      attained: (code) => attainedOf(code, full),
      explain: ({ points: given }) => [
        { rule: "points.given", text: pointsText(fromUnits(toUnits(given)), leaf.max) },
      ],
    };
  },

  best: (leaf) => ({ kind: "points", points: leaf.max }),
} satisfies LeafKind<PointsCriterion, PointsAnswer>;
