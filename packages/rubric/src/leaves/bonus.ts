/** `bonus` (加分项): adds on top, capped, and stands apart from the base total. */
import { z } from "zod";
import { decimalSchema, fromUnits, isPoints, toUnits } from "../decimal.ts";
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
  kind: z.literal("bonus"),
  /** The most it adds. */
  max: decimalSchema,
  /** The rater gives from 0 to `max` in such steps; instead of reasons. */
  step: decimalSchema.optional(),
  /** What earns points, counted one by one; instead of a step. */
  reasons: listOf(reasonSchema).optional(),
});
const answer = z.union([
  z.object({ kind: z.literal("bonus"), points: z.string() }),
  z.object({ kind: z.literal("bonus"), occurrences: occurrencesSchema }),
]);

export type BonusCriterion = z.output<typeof schema>;
export type BonusAnswer = z.output<typeof answer>;

export const bonus = {
  schema,
  answer,
  scorings: ["points"],

  problems(leaf, path) {
    if (toUnits(leaf.max) === 0) {
      const zh = `${leaf.code}：加分项的上限为 0`;
      const en = `${leaf.code}: a bonus of at most 0 adds nothing`;
      return [problem([...path, "max"], "bonusWithoutPoints", zh, en)];
    }
    if ((leaf.step === undefined) === (leaf.reasons === undefined)) {
      const zh = `${leaf.code}：须写明步长（step）或加分事由（reasons），二者取一`;
      const en = `${leaf.code}: says either a step or reasons`;
      return [problem(path, "stepOrReasons", zh, en)];
    }
    if (leaf.reasons) return reasonProblems({ ...leaf, reasons: leaf.reasons }, path);
    const step = toUnits(leaf.step ?? "0");
    if (step !== 0 && toUnits(leaf.max) % step === 0) return [];
    const zh = `${leaf.code}：上限 ${leaf.max} 不是步长 ${leaf.step} 的整数倍`;
    const en = `${leaf.code}: steps of ${leaf.step} never reach the ${leaf.max} points`;
    return [problem([...path, "step"], "stepDoesNotDivide", zh, en)];
  },

  full: () => 0,

  compile(leaf) {
    const max = toUnits(leaf.max);
    const step = toUnits(leaf.step ?? "0");
    const reasons = countedReasons(leaf.reasons ?? [], max);
    const capped = localText(`本项最多加 ${leaf.max} 分`, `At most ${leaf.max} points here`);
    return {
      full: 0,
      bonus: { max },
      refuse(given) {
        if ("occurrences" in given) {
          return leaf.reasons
            ? refuseReasons(reasons, given.occurrences)
            : localText("此加分项直接给分", "this bonus is given in points");
        }
        if (leaf.reasons) return localText("此加分项按事由计次", "this bonus counts reasons");
        if (!isPoints(given.points) || toUnits(given.points) > max) {
          return localText(`加分须在 0 至 ${leaf.max} 之间`, `a bonus from 0 to ${leaf.max}`);
        }
        return toUnits(given.points) % step === 0
          ? null
          : localText(`加分须为 ${leaf.step} 的整数倍`, `bonus points go in steps of ${leaf.step}`);
      },
      encode: (given) =>
        "occurrences" in given
          ? Math.min(max, takenTogether(reasons, given.occurrences))
          : toUnits(given.points),
      units: () => 0,
      met: () => true,
      attained: (code) => attainedOf(code, max),
      explain(given) {
        if (!("occurrences" in given)) {
          const text = localText(`加 ${given.points} 分`, `${given.points} bonus points`);
          return [{ rule: "bonus.given", text }];
        }
        const why: Why[] = takenEach(reasons, given.occurrences).map(
          ({ reason, count, units }) => ({
            rule: "bonus.occurrence",
            text: localText(
              `${reason.text["zh-CN"]} ${count} 次，加 ${fromUnits(units)} 分`,
              `${english(reason.text)}: ${count} times, ${fromUnits(units)} points added`,
            ),
          }),
        );
        if (why.length === 0) {
          why.push({ rule: "bonus.none", text: localText("无加分事由", "Nothing to add for") });
        }
        if (takenTogether(reasons, given.occurrences) > max) {
          why.push({ rule: "bonus.cap", text: capped });
        }
        return why;
      },
    };
  },

  best(leaf) {
    const [first] = countedReasons(leaf.reasons ?? [], toUnits(leaf.max));
    if (!first) return { kind: "bonus", points: leaf.max };
    const occurrences = countedReasons(leaf.reasons ?? [], toUnits(leaf.max)).map((reason) => ({
      reason: reason.code,
      count: Math.min(1_000_000, Math.ceil(reason.cap / reason.units)),
    }));
    return { kind: "bonus", occurrences };
  },
} satisfies LeafKind<BonusCriterion, BonusAnswer>;
