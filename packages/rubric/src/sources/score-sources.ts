/** One result out of several groups of raters, each with its weight and its own trace. */
import { fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import type { Answers } from "../engine/answers.ts";
import { type Board, newBoard, type Subject, settleAll } from "../engine/board.ts";
import type { CompiledRubric } from "../engine/compile.ts";
import { type Evaluation, evaluate } from "../engine/evaluate.ts";
import { exactFigure, exactJudged } from "../engine/exact.ts";
import { engineVersion, type Result, type ResultGrade, resultOf } from "../engine/score.ts";
import {
  divided,
  type Fraction,
  minus,
  over,
  plus,
  shareText,
  unitsOf,
  wholeOf,
} from "../fraction.ts";
import { contentHash } from "../hash/canonical.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import { type LocalText, localText } from "../text.ts";
import { type SourceRole, sourceRoles } from "../vocabulary.ts";
import { combinedGrade } from "./combined-grade.ts";
import { type DivergenceReport, divergenceOf, meanOf } from "./divergence.ts";
import { maskOf } from "./mask.ts";
import type { Source } from "./source.ts";

/** Answers by source code: of one rater, or of several. */
export type SourceAnswers = Readonly<Record<string, Answers | readonly Answers[]>>;

export type SourceResult = {
  code: string;
  role: SourceRole;
  title: LocalText;
  weight: string;
  /** Points of the whole that this source stands for; all sources together make `possible`. */
  possible: string;
  given: string;
  lost: string;
  open: string;
  /** Mean of its raters' shares, of what each has answered and has not; null without any. */
  share: string | null;
  /** Why it does not count; null where it does. */
  withheld: LocalText | null;
  /** One result per rater, each with its trace, over the criteria this source answers. */
  results: Result[];
};

export type CombinedResult = {
  rubric: Result["rubric"];
  engine: string;
  possible: string;
  given: string;
  lost: string;
  open: string;
  /** What the deciding source gives beside the total. */
  bonus: string;
  total: string;
  share: string;
  grade: ResultGrade | null;
  provisionalGrade: ResultGrade | null;
  failed: boolean;
  vetoes: string[];
  cappedBy: string[];
  complete: boolean;
  sources: SourceResult[];
  divergence: DivergenceReport | null;
  /** Over the hashes of the answers that counted, by source and rater. */
  answersHash: string;
  why: Why[];
};

/** One source as it is being combined. */
export type Rated = {
  readonly source: Source;
  readonly evaluations: readonly Evaluation[];
  readonly withheld: LocalText | null;
  /** Given and lost of what it could give; null where it counts for nothing. */
  readonly given: Fraction | null;
  readonly lost: Fraction | null;
};

const onlySource: Source = {
  code: "onSite",
  role: "onSite",
  title: sourceRoles.onSite,
  weight: "1",
  decides: true,
};

function shareOf(
  compiled: CompiledRubric,
  board: Board,
  figure: "given" | "lost",
): Fraction | null {
  const possible = board.possible[0] ?? 0;
  if (possible === 0) return null;
  const given = exactFigure(compiled, board, 0, "given");
  const units = figure === "given" ? given : minus(exactJudged(compiled, board, 0), given);
  return divided(units, wholeOf(possible));
}

function ratersOf(answers: SourceAnswers, code: string): readonly Answers[] {
  const given = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly Answers[]) : [given as Answers];
}

function withheldBecause(source: Source, raters: number): LocalText | null {
  const needed = source.minimumRaters ?? 1;
  if (raters >= needed) return null;
  return raters === 0
    ? localText("尚无评价", "Nobody has rated yet")
    : localText(
        `评价人数 ${raters} 人，少于要求的 ${needed} 人`,
        `${raters} raters, fewer than the ${needed} asked for`,
      );
}

function rate(
  compiled: CompiledRubric,
  source: Source,
  answers: SourceAnswers,
  subject: Subject,
): Rated {
  const mask = maskOf(compiled, source.criteria);
  const evaluations = ratersOf(answers, source.code).map((one) =>
    evaluate(compiled, one, subject, mask),
  );
  const withheld = withheldBecause(source, evaluations.length);
  const mean = (figure: "given" | "lost") =>
    withheld ? null : meanOf(evaluations.map(({ board }) => shareOf(compiled, board, figure)));
  return { source, evaluations, withheld, given: mean("given"), lost: mean("lost") };
}

/** Parts of `full` by weight, rounded so that together they are all of it. */
function slots(full: number, sources: readonly Source[]): number[] {
  let weights = 0;
  let before = 0;
  return sources.map(({ weight }) => {
    weights += toUnits(weight);
    const upTo = unitsOf(full, over(weights, unitsPerPoint));
    const own = upTo - before;
    before = upTo;
    return own;
  });
}

/** Splits a slot into what is given, lost and open; the three add up to it. */
function split(slot: number, { given, lost }: Rated): [given: number, lost: number, open: number] {
  if (!given || !lost) return [0, 0, slot];
  const won = unitsOf(slot, given);
  const judged = unitsOf(slot, plus(given, lost));
  return [won, judged - won, slot - judged];
}

/**
 * Scores a subject that several groups of raters have rated. Each source is scored on its own, over
 * the criteria it answers; its raters' shares are averaged, and the sources' shares weighted. Grades
 * go by the exact weighted share; vetoes, bonuses and conditions by the source that decides.
 * What a source still owes is open, and the result complete only when nothing is.
 * A rubric without sources has one, "onSite", that answers and decides everything.
 */
export function scoreSources(
  compiled: CompiledRubric,
  answersBySource: SourceAnswers,
  subject: Subject = {},
): CombinedResult {
  const { rubric } = compiled;
  const sources = rubric.sources ?? [onlySource];
  const blank = newBoard(compiled, subject);
  settleAll(compiled, blank);
  const full = blank.possible[0] ?? 0;
  const rated = sources.map((source) => rate(compiled, source, answersBySource, subject));
  const parts = slots(full, sources).map((slot, at) => {
    const [given, lost, open] = split(slot, rated[at] as Rated);
    return { slot, given, lost, open };
  });
  const results = rated.map(({ source, evaluations, withheld, given }, at): SourceResult => {
    const { slot = 0, given: won = 0, lost = 0, open = 0 } = parts[at] ?? {};
    return {
      code: source.code,
      role: source.role,
      title: source.title,
      weight: source.weight,
      possible: fromUnits(slot),
      given: fromUnits(won),
      lost: fromUnits(lost),
      open: fromUnits(open),
      share: given && shareText(given),
      withheld,
      results: evaluations.map((one) => resultOf(compiled, one)),
    };
  });
  const sum = (figure: "given" | "lost" | "open") =>
    parts.reduce((total, part) => total + part[figure], 0);
  const complete = rated.every(
    ({ source, withheld }, at) =>
      // A source that only compares holds nothing up.
      source.weight === "0" ||
      (!withheld && (results[at]?.results ?? []).every((result) => result.complete)),
  );
  const grading = combinedGrade(compiled, rated);
  const of = (code: string) => {
    const one = rated.find(({ source }) => source.code === code);
    const boards = (one?.evaluations ?? []).map(({ board }) => board);
    // A rating that is half done differs from a whole one by what it lacks, which says nothing.
    const whole = boards.every((board) => board.open[0] === 0);
    return { boards, share: whole ? (one?.given ?? null) : null };
  };
  const { divergence: rule } = rubric;
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    engine: engineVersion,
    possible: fromUnits(full),
    given: fromUnits(sum("given")),
    lost: fromUnits(sum("lost")),
    open: fromUnits(sum("open")),
    bonus: fromUnits(grading.bonus),
    total: fromUnits(sum("given") + grading.bonus),
    share: shareText(grading.share),
    grade: complete ? grading.grade : null,
    provisionalGrade: grading.grade,
    failed: grading.failed,
    vetoes: grading.vetoes,
    cappedBy: grading.cappedBy,
    complete,
    sources: results,
    divergence: rule ? divergenceOf(compiled, rule, of(rule.of), of(rule.against)) : null,
    answersHash: contentHash(
      Object.fromEntries(
        results.map(({ code, results: each }) => [code, each.map((one) => one.answersHash)]),
      ),
    ),
    why: grading.why,
  };
}
