/** `measure`: a number from data, held against a threshold that may differ by subject type. */
import { z } from "zod";
import { shareSchema } from "../conditions/share.ts";
import { decimalSchema, fromUnits, isPoints, toUnits, unitsPerPoint } from "../decimal.ts";
import { codeSchema, criterionShape, listOf } from "../format/criterion-base.ts";
import { amountSchema, amountUnits } from "../format/parameter.ts";
import { english, type LocalText, localText, localTextSchema } from "../text.ts";
import { subjectTypeSchema } from "../vocabulary.ts";
import { awardUnits } from "./award.ts";
import { attainedOf, type LeafKind, pointsText, type Scoring } from "./leaf-kind.ts";
import { measureProblems } from "./measure-problems.ts";
import { ratioRefusal, ratioUnits } from "./ratio.ts";
import { thresholdsOf } from "./thresholds.ts";

/**
 * Required by type; a file that leaves it out gets past the shape and is refused by name below,
 * as it is what authors forget.
 */
const unitSchema = localTextSchema.optional() as unknown as typeof localTextSchema;

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("measure"),
  /** What the number counts, as printed beside it: 人, ㎡, %. */
  unit: unitSchema,
  /** `atLeast`: more is better. `atMost`: less is better. */
  direction: z.enum(["atLeast", "atMost"]),
  /** One per subject type it applies to; the one without `appliesTo` is for all others. */
  thresholds: listOf(
    z.strictObject({ value: amountSchema, appliesTo: listOf(subjectTypeSchema).optional() }),
  ),
  /** The number is part / whole × per, and raters may give the two counts instead. */
  ratio: z
    .strictObject({ part: localTextSchema, whole: localTextSchema, per: decimalSchema })
    .optional(),
  /** Code of the questionnaire whose share of satisfied answers is the number. */
  questionnaire: codeSchema.optional(),
  /** Only in a points rubric. */
  points: decimalSchema.optional(),
  /** How the number earns the points; `met` when left out: all from the threshold on. */
  award: z
    .discriminatedUnion("by", [
      z.strictObject({ by: z.literal("met") }),
      /** points × number / threshold (the other way round for `atMost`); below `from` nothing. */
      z.strictObject({ by: z.literal("share"), from: shareSchema.optional() }),
      /** Each step short of the threshold, begun or whole, takes so many points. */
      z.strictObject({ by: z.literal("steps"), size: decimalSchema, points: decimalSchema }),
      /** The points of the first band whose bound is reached, best first; then none. */
      z.strictObject({
        by: z.literal("bands"),
        bands: listOf(z.strictObject({ bound: amountSchema, points: decimalSchema })),
      }),
    ])
    .optional(),
});
const answer = z.union([
  z.object({ kind: z.literal("measure"), value: z.string() }),
  z.object({ kind: z.literal("measure"), part: z.string(), whole: z.string() }),
]);

export type MeasureCriterion = z.output<typeof schema>;
export type MeasureAnswer = z.output<typeof answer>;

function fullOf(leaf: MeasureCriterion, scoring: Scoring): number {
  return scoring === "compliance" ? unitsPerPoint : toUnits(leaf.points ?? "0");
}

function measured(leaf: MeasureCriterion, given: string, threshold: string): LocalText {
  const [zh, en] = [leaf.unit["zh-CN"], english(leaf.unit)];
  return leaf.direction === "atLeast"
    ? localText(
        `${given} ${zh}，标准为不低于 ${threshold} ${zh}`,
        `${given} ${en}, standard: at least ${threshold} ${en}`,
      )
    : localText(
        `${given} ${zh}，标准为不高于 ${threshold} ${zh}`,
        `${given} ${en}, standard: at most ${threshold} ${en}`,
      );
}

export const measure = {
  schema,
  answer,
  scorings: ["points", "compliance"],
  problems: measureProblems,
  full: fullOf,

  compile(leaf, scope) {
    const full = fullOf(leaf, scope.scoring);
    const upward = leaf.direction === "atLeast";
    const thresholds = thresholdsOf(leaf, scope.parameters);
    const award = awardUnits(leaf, full, scope);
    const per = toUnits(leaf.ratio?.per ?? "1");
    const of = (slot: number) => thresholds[slot] ?? 0;
    const encode = (given: MeasureAnswer) =>
      "value" in given ? toUnits(given.value) : ratioUnits(given, per, upward);
    const met = (code: number, slot: number) => (upward ? code >= of(slot) : code <= of(slot));
    return {
      full,
      refuse(given) {
        if (!("value" in given)) {
          return leaf.ratio
            ? ratioRefusal(given, per)
            : localText("此指标直接填数值", "this measure is given as one number");
        }
        return isPoints(given.value)
          ? null
          : localText(`“${given.value}” 不是有效数值`, `"${given.value}" is not a number`);
      },
      encode,
      units: (code, slot) => award(code, of(slot)),
      met,
      attained(code, slot) {
        if (met(code, slot)) return 10_000;
        return upward ? attainedOf(code, of(slot)) : attainedOf(of(slot), code);
      },
      explain(given, slot) {
        const code = encode(given);
        const verdict = met(code, slot) ? localText("达到", "Met") : localText("未达到", "Not met");
        const said = measured(leaf, fromUnits(code), fromUnits(of(slot)));
        const why = [
          {
            rule: met(code, slot) ? "measure.met" : "measure.short",
            text: localText(
              `${verdict["zh-CN"]}：${said["zh-CN"]}`,
              `${english(verdict)}: ${english(said)}`,
            ),
          },
        ];
        if (scope.scoring === "points") {
          const points = pointsText(fromUnits(award(code, of(slot))), fromUnits(full));
          why.push({ rule: "measure.points", text: points });
        }
        return why;
      },
    };
  },

  best(leaf, scope) {
    const bounds = leaf.award?.by === "bands" ? leaf.award.bands.map(({ bound }) => bound) : [];
    const units = [...leaf.thresholds.map(({ value }) => value), ...bounds].map((amount) =>
      amountUnits(amount, scope.parameters),
    );
    const best = leaf.direction === "atLeast" ? Math.max(...units) : Math.min(...units);
    return { kind: "measure", value: fromUnits(best) };
  },
} satisfies LeafKind<MeasureCriterion, MeasureAnswer>;
