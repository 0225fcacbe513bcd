/** `level`: the rater picks one of several named levels, each worth its points (A/B/C/D, 好/中/差). */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits } from "../decimal.ts";
import { codeSchema, criterionShape, listOf } from "../format/criterion-base.ts";
import { type Problem, problem } from "../problems.ts";
import { english, localText, localTextSchema } from "../text.ts";
import { attainedOf, type LeafKind, pointsText } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("level"),
  /** Full points; may be left out, then it is what the best level gives. */
  points: decimalSchema.optional(),
  levels: listOf(
    z.strictObject({ code: codeSchema, text: localTextSchema, points: decimalSchema }),
  ),
});
const answer = z.object({ kind: z.literal("level"), level: z.string() });

export type LevelCriterion = z.output<typeof schema>;
export type LevelAnswer = z.output<typeof answer>;

function highest(leaf: LevelCriterion): number {
  return Math.max(0, ...leaf.levels.map((level) => toUnits(level.points)));
}

export const level = {
  schema,
  answer,
  scorings: ["points"],

  problems(leaf, path) {
    const found: Problem[] = [];
    if (leaf.levels.length === 0) {
      found.push(
        problem(
          [...path, "levels"],
          "noLevels",
          `${leaf.code}：没有等级`,
          `${leaf.code}: has no levels`,
        ),
      );
      return found;
    }
    const seen = new Set<string>();
    const full = leaf.points === undefined ? highest(leaf) : toUnits(leaf.points);
    leaf.levels.forEach((one, index) => {
      if (seen.has(one.code)) {
        found.push(
          problem(
            [...path, "levels", index, "code"],
            "duplicateCode",
            `${leaf.code}：等级代码 ${one.code} 重复`,
            `${leaf.code}: level ${one.code} occurs twice`,
          ),
        );
      }
      seen.add(one.code);
      if (toUnits(one.points) > full) {
        found.push(
          problem(
            [...path, "levels", index, "points"],
            "levelAboveFull",
            `${leaf.code}：等级 ${one.code} 的 ${one.points} 分高于满分 ${leaf.points} 分`,
            `${leaf.code}: level ${one.code} gives ${one.points}, more than the ${leaf.points} of the criterion`,
          ),
        );
      }
    });
    if (highest(leaf) < full) {
      found.push(
        problem(
          [...path, "points"],
          "fullUnreachable",
          `${leaf.code}：没有等级能得到满分 ${leaf.points} 分`,
          `${leaf.code}: no level gives the full ${leaf.points} points`,
        ),
      );
    }
    return found;
  },

  full: highest,

  compile(leaf) {
    const full = highest(leaf);
    const table = leaf.levels.map((one) => toUnits(one.points));
    const places = new Map(leaf.levels.map((one, place) => [one.code, place]));
    const levels = new Map(
      leaf.levels.map((one) => [one.code, { units: toUnits(one.points), text: one.text }]),
    );
    return {
      full,
      table,
      refuse: ({ level: code }) =>
        places.has(code) ? null : localText(`没有等级 ${code}`, `there is no level ${code}`),
      encode: ({ level: code }) => places.get(code) ?? 0,
      units: (place) => table[place] ?? 0,
      met: (place) => table[place] === full,
      attained: (place) => attainedOf(table[place] ?? 0, full),
      explain({ level: code }) {
        const chosen = levels.get(code);
        if (!chosen) return [];
        const points = pointsText(fromUnits(chosen.units), fromUnits(full));
        return [
          {
            rule: "level.chosen",
            text: localText(
              `等级 ${code}（${chosen.text["zh-CN"]}）：${points["zh-CN"]}`,
              `Level ${code} (${english(chosen.text)}): ${english(points)}`,
            ),
          },
        ];
      },
    };
  },

  best(leaf) {
    const full = highest(leaf);
    const top = leaf.levels.find((one) => toUnits(one.points) === full);
    return { kind: "level", level: top?.code ?? "" };
  },
} satisfies LeafKind<LevelCriterion, LevelAnswer>;
