import { fromUnits, ratio } from "../decimal.ts";
import type { Grade } from "../format/grade.ts";
import { contentHash } from "../hash/canonical.ts";
import type { LocalText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import type { Answer, Answers } from "./answers.ts";
import type { CompiledRubric } from "./compile.ts";
import { evaluate, type Ignored } from "./evaluate.ts";
import { gradeOf } from "./grade.ts";
import { type TraceNode, traceOf } from "./trace.ts";

/** Rises only when the same rubric and answers could give another result. */
export const engineVersion = "dudao-rubric/1";

/** Shares are rounded half up to this many places, for display only. */
const sharePlaces = 4;

export type ResultGrade = { code: string; title: LocalText };

/** All points are decimal strings. */
export type Result = {
  rubric: { id: string; version: string; hash: string };
  /** Over the answers that counted, in normal form. */
  answersHash: string;
  engine: string;
  /** What the subject could get: criteria that do not apply are out. */
  possible: string;
  given: string;
  lost: string;
  /** Possible but not answered yet: possible = given + lost + open. */
  open: string;
  /** given / possible, "0.0000" to "1.0000" rounded half up; null when nothing is possible. */
  share: string | null;
  /** Null until complete, and where the rubric has no grades. */
  grade: ResultGrade | null;
  /** Grade that what is answered so far would earn on its own. */
  provisionalGrade: ResultGrade | null;
  /** A veto that fails the result happened. */
  failed: boolean;
  /** Codes of all vetoes that happened. */
  vetoes: string[];
  /** Codes of the vetoes that hold the grade below what points and conditions give. */
  cappedBy: string[];
  /** Leaves that count: answered out of applicable. */
  answered: number;
  applicable: number;
  /** Codes of applicable leaves without an accepted answer, in the order of the rubric. */
  missing: string[];
  complete: boolean;
  /** Answers that did not count, and why; sorted by code. */
  ignored: Ignored[];
  trace: TraceNode;
};

function plain(grade: Grade | null): ResultGrade | null {
  return grade && { code: grade.code, title: grade.title };
}

/**
 * Scores one subject: pure, exact, total.
 * @param answers by criterion code; unknown codes and answers a criterion cannot take are ignored
 * and listed, never an error.
 * @param subject its type leaves out what is not asked of such a subject; without a type
 * everything is asked.
 */
export function score(
  compiled: CompiledRubric,
  answers: Answers,
  subject: { type?: SubjectType | undefined } = {},
): Result {
  const { rubric, leaves, codes } = compiled;
  const evaluation = evaluate(compiled, answers, subject.type);
  const { tally, counted, ignored } = evaluation;
  const missing: string[] = [];
  const accepted: Record<string, Answer> = {};
  let applicable = 0;
  leaves.forEach((leaf, node) => {
    if (!leaf || counted[node] === "excluded") return;
    const answer = evaluation.answers[node];
    const code = codes[node] ?? "";
    if (answer) accepted[code] = answer;
    if (counted[node] === "notApplicable" && rubric.notApplicable === "exclude") return;
    applicable++;
    if (!answer) missing.push(code);
  });
  const complete = missing.length === 0;
  const grading = gradeOf(compiled, evaluation);
  const trace = traceOf(compiled, evaluation);
  trace.why = [...grading.why];
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    answersHash: contentHash(accepted),
    engine: engineVersion,
    possible: trace.possible,
    given: trace.given,
    lost: trace.lost,
    open: fromUnits(tally.open[0] ?? 0),
    share: ratio(tally.given[0] ?? 0, tally.possible[0] ?? 0, sharePlaces),
    grade: complete ? plain(grading.grade) : null,
    provisionalGrade: plain(grading.grade),
    failed: grading.failed,
    vetoes: [...grading.vetoes],
    cappedBy: [...grading.cappedBy],
    answered: applicable - missing.length,
    applicable,
    missing,
    complete,
    ignored: [...ignored],
    trace,
  };
}
