import { z } from "zod";
import { codeSchema, listOf } from "../format/criterion-base.ts";
import { problem } from "../problems.ts";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";

const schema = z.strictObject({
  kind: z.literal("levelCount"),
  levels: listOf(codeSchema),
  /** So many criteria must be given one of the levels, */
  atLeast: z.int().nonnegative().optional(),
  /** and no more than so many may be. */
  atMost: z.int().nonnegative().optional(),
});

/** How many criteria are given certain levels: "33 合格 and 3 基本合格", "no C". */
export const levelCount = {
  schema,
  codes: () => [],
  problems({ levels, atLeast = 0, atMost }, path, known) {
    const unknown = levels.filter((level) => !known.levels.has(level));
    if (levels.length === 0 || unknown.length > 0) {
      const zh = `没有指标设有等级 ${unknown.join("、")}`;
      const en = `no criterion has a level ${unknown.join(", ")}`;
      return [problem([...path, "levels"], "unknownLevel", zh, en)];
    }
    const most = levels.reduce((sum, level) => sum + (known.levels.get(level) ?? 0), 0);
    if (atLeast <= Math.min(most, atMost ?? most)) return [];
    const zh = `要求至少 ${atLeast} 项，但最多只能有 ${Math.min(most, atMost ?? most)} 项`;
    const en = `asks for at least ${atLeast} where there can be ${Math.min(most, atMost ?? most)}`;
    return [problem([...path, "atLeast"], "unreachableGrade", zh, en)];
  },
  holds({ levels, atLeast = 0, atMost }, facts) {
    let count = 0;
    for (let leaf = 0; leaf < facts.leafCount; leaf++) {
      if (!facts.scored(leaf)) continue;
      const level = facts.level(leaf);
      if (level !== undefined && levels.includes(level)) count++;
    }
    return count >= atLeast && (atMost === undefined || count <= atMost);
  },
  text({ levels, atLeast, atMost }) {
    const from = atLeast === undefined ? "" : `≥ ${atLeast}`;
    const to = atMost === undefined ? "" : `≤ ${atMost}`;
    const range = [from, to].filter((one) => one !== "").join(" ");
    return localText(
      `评为 ${levels.join("/")} 的指标数 ${range}`,
      `criteria at ${levels.join("/")}: ${range}`,
    );
  },
} satisfies ConditionKind<z.output<typeof schema>>;
