/** From the answers of several raters to the ratings that agreement is computed from. */
import type { Answers } from "../engine/answers.ts";
import type { CompiledRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { TraceNode } from "../engine/trace.ts";
import type { SubjectType } from "../vocabulary.ts";
import type { Rating } from "./agreement.ts";

/** What one rater answered about one subject. */
export type Rated = {
  readonly subject: string;
  readonly rater: string;
  readonly answers: Answers;
  readonly type?: SubjectType;
};

function leavesOf(node: TraceNode): TraceNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/**
 * Points by leaf as the engine gives them. Leaves not answered, not applicable or without points
 * (vetoes, bonuses) make no rating.
 */
export function ratingsOf(compiled: CompiledRubric, rated: readonly Rated[]): Rating[] {
  return rated.flatMap(({ subject, rater, answers, type }) =>
    leavesOf(score(compiled, answers, type === undefined ? {} : { type }).trace)
      .filter(({ counted, possible }) => counted === "scored" && Number(possible) > 0)
      .map(({ code, given, possible }) => ({
        criterion: code,
        subject,
        rater,
        value: Number(given),
        full: Number(possible),
      })),
  );
}
