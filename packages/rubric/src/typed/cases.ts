/** Cases whose answers are checked against the rubric by the type system. */
import type { RubricCase } from "../cases.ts";
import type { Answer } from "../engine/answers.ts";
import type { Rubric } from "../format/rubric.ts";
import type { ItemOf } from "./codes.ts";

type AnswersTo<Items extends { code: string; kind: string }> = {
  readonly [One in Items as One["code"]]?: Extract<Answer, { kind: One["kind"] | "notApplicable" }>;
};

export type CaseOf<From> = Omit<RubricCase, "rubric" | "answers"> & {
  answers?: AnswersTo<ItemOf<From>>;
};

/** Cases of one rubric: its id is filled in, and answers go by its codes and kinds. */
export function defineCases<From extends Rubric>(
  rubric: From,
  cases: readonly CaseOf<From>[],
): readonly RubricCase[] {
  return cases.map((one) => ({ ...(one as RubricCase), rubric: rubric.id }));
}
