import { fromUnits, ratio } from "../decimal.ts";
import type { Grade } from "../format/grade.ts";
import { contentHash } from "../hash/canonical.ts";
import type { LocalText } from "../text.ts";
import type { Answers } from "./answers.ts";
import { type Board, type Subject, state } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";
import { type Evaluation, evaluate, type Ignored } from "./evaluate.ts";
import { type Grading, gradeOf } from "./grade.ts";
import { type TraceNode, traceOf } from "./trace.ts";

/**
 * Rises only when the same rubric and answers could give another result.
 *
 * 2: leaf kinds, combinations, conditions and sources beyond those of 1, and `bonus` and `total`
 * in every result. A rubric that was legal under 1 keeps its hash and its figures, but for one
 * thing: a core check without points now counts for `coreMet`, where 1 looked past it.
 */
export const engineVersion = "dudao-rubric/2";

/** Shares are rounded half up to this many places, for display only. */
const sharePlaces = 4;

export type { Subject } from "./board.ts";

export type ResultGrade = { code: string; title: LocalText };

/** The figures of a result. All points are decimal strings. */
export type Summary = {
  rubric: { id: string; version: string; hash: string };
  engine: string;
  /** What the subject could get: criteria that do not apply are out. */
  possible: string;
  given: string;
  lost: string;
  /** Possible but not answered yet: possible = given + lost + open. */
  open: string;
  /** Bonus points, beside the total and capped; "0" without any. */
  bonus: string;
  /** given + bonus. */
  total: string;
  /** given / possible, without bonus: "0.0000" to "1.0000" rounded half up; null when nothing is possible. */
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
};

/** Everything about one scoring; plain data that can be stored as JSON. */
export type Result = Summary & {
  /** Over the answers that counted, in normal form. */
  answersHash: string;
  trace: TraceNode;
};

function plain(grade: Grade | null): ResultGrade | null {
  return grade && { code: grade.code, title: grade.title };
}

/** Does a leaf count among what is to be answered? Bonuses are claimed or not; nobody must. */
function isApplicable({ leaves, policy }: CompiledRubric, board: Board, node: number): boolean {
  if (leaves[node]?.bonus || board.states[node] === state.excluded) return false;
  return board.states[node] !== state.notApplicable || policy[node] !== 0;
}

function summaryOf(compiled: CompiledRubric, evaluation: Evaluation, grading: Grading): Summary {
  const { rubric, codes } = compiled;
  const { board, ignored } = evaluation;
  const missing: string[] = [];
  let applicable = 0;
  for (const node of compiled.leafNodes) {
    if (!isApplicable(compiled, board, node)) continue;
    applicable++;
    if (board.states[node] === state.missing) missing.push(codes[node] ?? "");
  }
  const complete = missing.length === 0;
  const [possible = 0] = board.possible;
  const [given = 0] = board.given;
  const [lost = 0] = board.lost;
  const [open = 0] = board.open;
  const [bonus = 0] = board.bonus;
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    engine: engineVersion,
    possible: fromUnits(possible),
    given: fromUnits(given),
    lost: fromUnits(lost),
    open: fromUnits(open),
    bonus: fromUnits(bonus),
    total: fromUnits(given + bonus),
    share: ratio(given, possible, sharePlaces),
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
  };
}

function acceptedAnswers({ codes }: CompiledRubric, { answers }: Evaluation): Answers {
  return Object.fromEntries(
    answers.flatMap((answer, node) => (answer ? [[codes[node] ?? "", answer]] : [])),
  );
}

/**
 * The figures only, without trace and answers hash: several times cheaper than `score`, for
 * boards over many subjects. Same rules, same numbers.
 */
export function summarise(
  compiled: CompiledRubric,
  answers: Answers,
  subject: Subject = {},
): Summary {
  const evaluation = evaluate(compiled, answers, subject);
  return summaryOf(compiled, evaluation, gradeOf(compiled, evaluation.board));
}

/**
 * Scores one subject: pure, exact, total.
 * @param answers by criterion code; unknown codes and answers a criterion cannot take are ignored
 * and listed, never an error.
 * @param subject its type and attributes leave out what is not asked of such a subject; what is
 * not known of it leaves nothing out.
 */
export function score(compiled: CompiledRubric, answers: Answers, subject: Subject = {}): Result {
  return resultOf(compiled, evaluate(compiled, answers, subject));
}

/** Everything about an evaluation in words and figures. */
export function resultOf(compiled: CompiledRubric, evaluation: Evaluation): Result {
  const grading = gradeOf(compiled, evaluation.board);
  return {
    ...summaryOf(compiled, evaluation, grading),
    answersHash: contentHash(acceptedAnswers(compiled, evaluation)),
    trace: traceWithGrade(compiled, evaluation, grading),
  };
}

/** The trace of the whole says first what its rule says, then how the grade came about. */
function traceWithGrade(compiled: CompiledRubric, evaluation: Evaluation, { why }: Grading) {
  const trace = traceOf(compiled, evaluation);
  return { ...trace, why: [...trace.why, ...why] };
}
