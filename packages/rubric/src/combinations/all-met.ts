/** `allMet`: the group is met, as a whole, when every child is. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { groupShape } from "../format/criterion-base.ts";
import { localText } from "../text.ts";
import type { CombinationKind } from "./combination.ts";
import { countMet, metFull, metPointsProblems, settle } from "./met.ts";

export const allMetShape = {
  ...groupShape,
  kind: z.literal("allMet"),
  /** All or nothing. Only in a points rubric; else the group counts one. */
  points: decimalSchema.optional(),
};

type Group = { code: string; points?: string | undefined };

export const allMet: CombinationKind<Group> = {
  problems: (group, _, path, scoring) => metPointsProblems(group, path, scoring),
  below: () => "compliance",
  full: ({ points }, together, scoring) => metFull(points, together, scoring),

  compile: (_, full) => (tally, tree, node) => {
    const { asked, met, open } = countMet(tally, tree, node);
    const short = asked - met - open;
    settle(tally, node, full, asked === 0 ? null : short > 0 ? "short" : open > 0 ? "open" : "met");
  },

  explain(_, tally, tree, node) {
    const { asked, met } = countMet(tally, tree, node);
    if (asked === 0) return [];
    const text = localText(
      `${asked} 项中达到 ${met} 项，要求全部达到`,
      `${met} of ${asked} met, all of them asked for`,
    );
    return [{ rule: "allMet", text }];
  },
};
