import { compileRubric, defineRubric, scorer } from "@dudao/rubric";
import type { Contender } from "./contender.ts";
import { answerOf, rubricSource } from "./ours.ts";
import { leafCount, type Subject, type Task } from "./task.ts";

/** The scorer's code of each choice of each leaf; made once, as a page or an import would. */
function codesOf(task: Task, encode: (leaf: number, value: number) => number | null): number[][] {
  return task.leaves.map((_, leaf) => {
    const codes: number[] = [];
    for (let value = 0; ; value++) {
      const code = encode(leaf, value);
      if (code === null || value > 32) return codes;
      codes.push(code);
    }
  });
}

/** Answers as numbers in one buffer, scored in place: nothing is allocated for a subject. */
export const scorers: Contender = {
  name: "ours: scorer",
  compile(task) {
    const compiled = compileRubric(defineRubric(rubricSource(task)));
    const board = scorer(compiled, { type: "primary" });
    const codes = codesOf(task, (leaf, value) =>
      board.encode(leaf, answerOf(task.leaves[leaf] ?? { kind: "check", points: 0 }, value)),
    );
    const take = (subjects: readonly Subject[]) =>
      Float64Array.from(
        subjects.flatMap((one) => Array.from(one, (value, leaf) => codes[leaf]?.[value] ?? 0)),
      );
    return {
      take,
      score(taken, { totals, grades }) {
        const all = taken as Float64Array;
        for (let at = 0, from = 0; from < all.length; at++, from += leafCount) {
          for (let leaf = 0; leaf < leafCount; leaf++) board.codes[leaf] = all[from + leaf] ?? 0;
          board.run();
          totals[at] = board.given / 10_000;
          grades[at] = board.grade;
        }
      },
      open(subject) {
        board.codes.set(take([subject]));
        board.run();
        return {
          change(leaf, value) {
            board.set(leaf, codes[leaf]?.[value] ?? 0);
            return board.given / 10_000;
          },
          again(leaf, value) {
            board.codes[leaf] = codes[leaf]?.[value] ?? 0;
            board.run();
            return board.given / 10_000;
          },
        };
      },
    };
  },
};
