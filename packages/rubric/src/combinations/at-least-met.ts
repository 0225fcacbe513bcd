/**
 * `atLeastMet`: at least so many children are met, and the rest come near enough. The national
 * rule for the seven resource indicators of a school: six met, the other at 85 % or more.
 */
import { z } from "zod";
import { percent, shareSchema } from "../conditions/share.ts";
import { decimalSchema, toUnits } from "../decimal.ts";
import { groupShape } from "../format/criterion-base.ts";
import { problem } from "../problems.ts";
import { localText } from "../text.ts";
import type { CombinationKind } from "./combination.ts";
import { countMet, metFull, metPointsProblems, settle } from "./met.ts";

export const atLeastMetShape = {
  ...groupShape,
  kind: z.literal("atLeastMet"),
  /** How many must be met; all, where no more than that apply to the subject. */
  atLeast: z.int().min(1),
  /** Share of its threshold that each of the others must reach; left out: none. */
  rest: z.strictObject({ minShare: shareSchema }).optional(),
  /** All or nothing. Only in a points rubric; else the group counts one. */
  points: decimalSchema.optional(),
};

type Group = {
  code: string;
  points?: string | undefined;
  atLeast: number;
  rest?: { minShare: string } | undefined;
};

export const atLeastMet: CombinationKind<Group> = {
  problems(group, children, path, scoring) {
    const found = metPointsProblems(group, path, scoring);
    const judged = children.filter(({ carries }) => carries).length;
    if (group.atLeast <= judged) return found;
    const zh = `${group.code}：要求达到 ${group.atLeast} 项，但只有 ${judged} 项`;
    const en = `${group.code}: asks for ${group.atLeast} of ${judged} criteria`;
    return [...found, problem([...path, "atLeast"], "fullUnreachable", zh, en)];
  },
  below: () => "compliance",
  full: ({ points }, together, scoring) => metFull(points, together, scoring),

  compile({ atLeast, rest }, full) {
    const floor = rest ? toUnits(rest.minShare) : 0;
    return (tally, tree, node) => {
      const { asked, met, open, least } = countMet(tally, tree, node);
      const needed = Math.min(atLeast, asked);
      const lost = met + open < needed || least < floor;
      // What is open may still fall below the floor of the rest.
      const won = met >= needed && (open === 0 || floor === 0);
      settle(tally, node, full, asked === 0 ? null : lost ? "short" : won ? "met" : "open");
    };
  },

  explain({ atLeast, rest }, tally, tree, node) {
    const { asked, met } = countMet(tally, tree, node);
    if (asked === 0) return [];
    const needed = Math.min(atLeast, asked);
    const text = rest
      ? localText(
          `${asked} 项中达到 ${met} 项，要求至少 ${needed} 项，其余不低于标准的 ${percent(rest.minShare)}`,
          `${met} of ${asked} met, at least ${needed} asked for, the rest at ${percent(rest.minShare)} of the standard or more`,
        )
      : localText(
          `${asked} 项中达到 ${met} 项，要求至少 ${needed} 项`,
          `${met} of ${asked} met, at least ${needed} asked for`,
        );
    return [{ rule: "atLeastMet", text }];
  },
};
