/** `check`: met or not. Carries points in a points rubric, counts one in a compliance rubric. */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import { criterionShape } from "../format/criterion-base.ts";
import { problem } from "../problems.ts";
import { english, localText } from "../text.ts";
import { type LeafKind, pointsText, type Scoring } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("check"),
  /** Only in a points rubric; "0" for a check that only grade conditions look at. */
  points: decimalSchema.optional(),
});
const answer = z.object({ kind: z.literal("check"), met: z.boolean() });

export type CheckCriterion = z.output<typeof schema>;
export type CheckAnswer = z.output<typeof answer>;

function fullOf(leaf: CheckCriterion, scoring: Scoring): number {
  return scoring === "compliance" ? unitsPerPoint : toUnits(leaf.points ?? "0");
}

export const check = {
  schema,
  answer,
  scorings: ["points", "compliance"],

  problems(leaf, path, { scoring }) {
    if (scoring === "compliance" && leaf.points !== undefined) {
      return [
        problem(
          [...path, "points"],
          "mixedScoring",
          `${leaf.code}：达标类指标体系的检查项不带分值`,
          `${leaf.code}: in a compliance rubric a check carries no points`,
        ),
      ];
    }
    if (scoring === "points" && leaf.points === undefined) {
      return [
        problem(
          path,
          "mixedScoring",
          `${leaf.code}：计分类指标体系的检查项须写明分值`,
          `${leaf.code}: in a points rubric a check says its points`,
        ),
      ];
    }
    return [];
  },

  full: fullOf,

  compile(leaf, { scoring }) {
    const full = fullOf(leaf, scoring);
    return {
      full,
      table: [0, full],
      refuse: () => null,
      encode: ({ met }) => (met ? 1 : 0),
      units: (code) => (code === 1 ? full : 0),
      met: (code) => code === 1,
      attained: (code) => (code === 1 ? 10_000 : 0),
      explain({ met }) {
        const verdict = met ? localText("符合", "Met") : localText("不符合", "Not met");
        if (scoring === "compliance") return [{ rule: "check.answer", text: verdict }];
        const points = pointsText(fromUnits(met ? full : 0), fromUnits(full));
        const text = localText(
          `${verdict["zh-CN"]}：${points["zh-CN"]}`,
          `${english(verdict)}: ${english(points)}`,
        );
        return [{ rule: "check.answer", text }];
      },
    };
  },

  best: () => ({ kind: "check", met: true }),
} satisfies LeafKind<CheckCriterion, CheckAnswer>;
