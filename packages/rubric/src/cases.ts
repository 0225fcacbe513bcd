/** Cases as data: answers in, result out. A rubric package proves its rubrics with them. */
import type { Answer } from "./engine/answers.ts";
import { bestAnswers } from "./engine/best.ts";
import type { Subject } from "./engine/board.ts";
import { compileRubric } from "./engine/compile.ts";
import { type Result, score } from "./engine/score.ts";
import type { Rubric } from "./format/rubric.ts";
import type { SubjectType } from "./vocabulary.ts";

/** The figures of a result a case may state. */
export type CaseExpectation = Partial<
  Pick<
    Result,
    | "possible"
    | "given"
    | "lost"
    | "open"
    | "bonus"
    | "total"
    | "share"
    | "failed"
    | "vetoes"
    | "cappedBy"
    | "answered"
    | "applicable"
    | "missing"
    | "complete"
  > & { grade: string | null; provisionalGrade: string | null; ignored: string[] }
>;

export type RubricCase = {
  name: string;
  /** Id of the rubric. */
  rubric: string;
  subject?: SubjectType;
  /** Attributes of the subject, where criteria depend on them. */
  attributes?: NonNullable<Subject["attributes"]>;
  /** `best`: everything answered as well as it can be, then changed by `answers`. */
  start?: "blank" | "best";
  answers?: Readonly<Record<string, Answer>>;
  expect: CaseExpectation;
};

/** The figures of a result in the short form cases use. */
function figuresOf(result: Result): Required<CaseExpectation> {
  const { rubric: _, answersHash: __, engine: ___, trace: ____, ...figures } = result;
  return {
    ...figures,
    grade: result.grade?.code ?? null,
    provisionalGrade: result.provisionalGrade?.code ?? null,
    ignored: result.ignored.map(({ code }) => code),
  };
}

/**
 * Runs one case.
 * @returns what differs, one line per figure; empty when the case holds.
 */
export function runCase(rubrics: readonly Rubric[], one: RubricCase): string[] {
  const rubric = rubrics.find(({ id }) => id === one.rubric);
  if (!rubric) return [`there is no rubric ${one.rubric}`];
  const compiled = compileRubric(rubric);
  const applies: Subject = { type: one.subject, attributes: one.attributes };
  const start = one.start === "best" ? bestAnswers(compiled, one.subject) : {};
  const figures = figuresOf(score(compiled, { ...start, ...one.answers }, applies));
  return (Object.keys(one.expect) as (keyof CaseExpectation)[]).flatMap((key) => {
    const wanted = JSON.stringify(one.expect[key]);
    const got = JSON.stringify(figures[key]);
    return wanted === got ? [] : [`${key}: expected ${wanted}, got ${got}`];
  });
}
