/** From figures to a grade: bands, the conditions beside them, then vetoes. */
import type { Facts } from "../conditions/condition.ts";
import { conditionKind } from "../conditions/table.ts";
import { unitsPerPoint } from "../decimal.ts";
import type { Grade } from "../format/grade.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import { english, localText } from "../text.ts";
import type { CompiledRubric } from "./compile.ts";
import type { Evaluation } from "./evaluate.ts";

export type Grading = {
  /** Grade of what is answered so far; null without grades or before anything is answered. */
  readonly grade: Grade | null;
  /** Vetoes that happened, in the order of the rubric. */
  readonly vetoes: readonly string[];
  /** Those of them that hold the grade down. */
  readonly cappedBy: readonly string[];
  readonly failed: boolean;
  readonly why: readonly Why[];
};

type Happened = { code: string; fail: boolean; rank: number };

function happenedVetoes(compiled: CompiledRubric, { answers }: Evaluation): Happened[] {
  const grades = compiled.rubric.grades ?? [];
  const found: Happened[] = [];
  compiled.leaves.forEach((leaf, node) => {
    const answer = answers[node];
    if (!leaf?.veto || !answer || answer.kind === "notApplicable") return;
    if (!leaf.veto.happened(answer)) return;
    const { effect } = leaf.veto;
    const rank =
      "fail" in effect
        ? grades.length - 1
        : grades.findIndex(({ code }) => code === effect.capGrade);
    found.push({ code: compiled.codes[node] ?? "", fail: "fail" in effect, rank });
  });
  return found;
}

function factsOf(
  compiled: CompiledRubric,
  { tally, counted }: Evaluation,
  vetoHappened: boolean,
): Facts {
  return {
    vetoHappened,
    leaves: (which) =>
      compiled.leaves.flatMap((leaf, node) => {
        const core = compiled.core[node] === 1;
        if (!leaf || leaf.veto || counted[node] !== "scored") return [];
        if (core !== (which === "core")) return [];
        return [
          { code: compiled.codes[node] ?? "", given: tally.given[node] ?? 0, full: leaf.full },
        ];
      }),
    criterion(code) {
      const node = compiled.nodes.get(code) ?? 0;
      const given = tally.given[node] ?? 0;
      return { given, judged: given + (tally.lost[node] ?? 0) };
    },
  };
}

function holdsConditions(grade: Grade, facts: Facts, why: Why[]): boolean {
  for (const condition of grade.requires ?? []) {
    const kind = conditionKind(condition);
    if (kind.holds(condition, facts)) continue;
    const needs = kind.text(condition);
    why.push({
      rule: `grade.condition.${condition.kind}`,
      text: localText(
        `不满足“${grade.title["zh-CN"]}”的条件：${needs["zh-CN"]}`,
        `${english(grade.title)} requires: ${english(needs)}`,
      ),
    });
    return false;
  }
  return true;
}

/**
 * Grades what is answered. Thresholds are compared exactly, before any rounding: a share of
 * 0.59996 prints as 0.6000 and is still below 0.6.
 */
export function gradeOf(compiled: CompiledRubric, evaluation: Evaluation): Grading {
  const grades = compiled.rubric.grades ?? [];
  const happened = happenedVetoes(compiled, evaluation);
  const given = evaluation.tally.given[0] ?? 0;
  const judged = given + (evaluation.tally.lost[0] ?? 0);
  const why: Why[] = [];
  const failed = happened.some(({ fail }) => fail);
  const vetoes = happened.map(({ code }) => code);
  if (grades.length === 0 || judged === 0) {
    const cappedBy = happened.filter(({ fail }) => fail).map(({ code }) => code);
    return { grade: null, vetoes, cappedBy, failed, why };
  }
  const facts = factsOf(compiled, evaluation, happened.length > 0);
  const scored = BigInt(given) * BigInt(compiled.fullMark) * BigInt(unitsPerPoint);
  const reached = grades.findIndex(
    (grade, rank) =>
      scored >= (compiled.thresholds[rank] ?? 0n) * BigInt(judged) &&
      holdsConditions(grade, facts, why),
  );
  const rank = Math.max(reached, ...happened.map((veto) => veto.rank));
  const cappedBy = happened.filter((veto) => veto.rank > reached).map(({ code }) => code);
  const grade = grades[rank] ?? null;
  if (grade) {
    const band = "minShare" in grade ? grade.minShare : grade.minPoints;
    why.push({
      rule: cappedBy.length > 0 ? "grade.capped" : "grade.band",
      text:
        cappedBy.length > 0
          ? localText(
              `因一票否决（${cappedBy.join("、")}）等级为“${grade.title["zh-CN"]}”`,
              `held at ${english(grade.title)} by veto ${cappedBy.join(", ")}`,
            )
          : localText(
              `达到“${grade.title["zh-CN"]}”的起点 ${band}`,
              `reaches ${english(grade.title)}, which begins at ${band}`,
            ),
    });
  }
  return { grade, vetoes, cappedBy, failed, why };
}
