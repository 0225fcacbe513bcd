/** `veto` (一票否决): carries no points; if it happens the grade is capped or the result fails. */
import { z } from "zod";
import { codeSchema, criterionShape } from "../format/criterion-base.ts";
import { localText } from "../text.ts";
import type { LeafKind } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("veto"),
  effect: z.union([
    z.strictObject({ capGrade: codeSchema }),
    z.strictObject({ fail: z.literal(true) }),
  ]),
});
const answer = z.object({ kind: z.literal("veto"), happened: z.boolean() });

export type VetoCriterion = z.output<typeof schema>;
export type VetoAnswer = z.output<typeof answer>;

export const veto = {
  schema,
  answer,
  scorings: ["points", "compliance"],

  // Whether the capped grade exists is a matter of the grades: see format/grades.ts.
  problems: () => [],

  full: () => 0,

  compile(leaf) {
    return {
      full: 0,
      refuse: () => null,
      encode: ({ happened }) => (happened ? 1 : 0),
      table: [0, 0],
      units: () => 0,
      met: (code) => code === 0,
      attained: (code) => (code === 0 ? 10_000 : 0),
      explain: ({ happened }) => [
        happened
          ? { rule: "veto.happened", text: localText("发生一票否决情形", "The veto applies") }
          : { rule: "veto.clear", text: localText("未发生", "Did not happen") },
      ],
      veto: { effect: leaf.effect },
    };
  },

  best: () => ({ kind: "veto", happened: false }),
} satisfies LeafKind<VetoCriterion, VetoAnswer>;
