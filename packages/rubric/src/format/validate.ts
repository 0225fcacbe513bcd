/** Everything a shape cannot say about a rubric. */
import { fromUnits, unitsPerPoint } from "../decimal.ts";
import { type Problem, problem } from "../problems.ts";
import { checkQuestionnaires } from "../questionnaire/questionnaire.ts";
import { checkSetRules } from "../sets/validate.ts";
import { checkSources } from "../sources/validate.ts";
import { checkParameters, parametersOf } from "./parameter.ts";
import { fullUnits } from "./points.ts";
import type { Rubric } from "./rubric.ts";
import { checkCriteria, pointsProblem } from "./validate-criteria.ts";
import { checkGrades, checkVetoes } from "./validate-grades.ts";
import { checkWhen } from "./validate-when.ts";

/** Sums above this would leave the exact integers of a double. */
const greatestFull = 1_000_000_000 * unitsPerPoint;

function checkTotals(rubric: Omit<Rubric, "hash">): Problem[] {
  const { criteria, scoring, subjectTypes, points } = rubric;
  const found: Problem[] = [];
  const full = fullUnits(criteria, scoring);
  if (full > greatestFull) {
    found.push(
      problem(
        ["criteria"],
        "tooManyPoints",
        `总分 ${fromUnits(full)} 过大`,
        `a total of ${fromUnits(full)} points is more than the engine adds exactly`,
      ),
    );
  }
  if (points !== undefined && scoring === "points") {
    const wrong = pointsProblem(points, criteria, subjectTypes, scoring, [], rubric.id);
    if (wrong) found.push(wrong);
  }
  for (const type of subjectTypes) {
    if (fullUnits(criteria, scoring, type) > 0) continue;
    found.push(
      problem(
        ["subjectTypes"],
        "nothingToScore",
        `对象类型 ${type} 没有任何计分指标`,
        `no criterion gives a point to a subject of type ${type}`,
      ),
    );
  }
  if (scoring === "compliance") {
    rubric.grades?.forEach((grade, index) => {
      if (!("minPoints" in grade)) return;
      found.push(
        problem(
          ["grades", index, "minPoints"],
          "mixedScoring",
          "达标类指标体系的等级按比例（minShare）划分",
          "grades of a compliance rubric go by minShare, not by minPoints",
        ),
      );
    });
  }
  return found;
}

/** All problems of a rubric of right shape; empty means legal. */
export function validateRubric(rubric: Omit<Rubric, "hash">): Problem[] {
  const { criteria, scoring, subjectTypes, grades = [] } = rubric;
  const found: Problem[] = [];
  if (subjectTypes.length === 0) {
    found.push(
      problem(
        ["subjectTypes"],
        "noSubjectType",
        "没有适用的对象类型",
        "applies to no subject type",
      ),
    );
  }
  if (criteria.length === 0) {
    found.push(problem(["criteria"], "emptyGroup", "没有指标", "the rubric has no criteria"));
  }
  if (scoring === "compliance" && rubric.points !== undefined) {
    found.push(
      problem(
        ["points"],
        "mixedScoring",
        "达标类指标体系不设总分",
        "a compliance rubric declares no points",
      ),
    );
  }
  found.push(...checkParameters(rubric.parameters ?? []));
  found.push(...checkQuestionnaires(rubric.questionnaires ?? []));
  const codes = new Set<string>();
  checkCriteria(criteria, { scoring, types: subjectTypes, weighed: false }, ["criteria"], {
    parameters: parametersOf(rubric.parameters),
    questionnaires: new Set(rubric.questionnaires?.map(({ code }) => code)),
    found,
    codes,
  });
  found.push(...checkWhen(criteria));
  // Totals of a tree that is wrong in itself would only repeat its problems in other words.
  if (found.length > 0) return found;
  found.push(...checkTotals(rubric));
  found.push(...checkGrades(rubric, codes));
  found.push(...checkVetoes(criteria, grades));
  found.push(...checkSources(rubric, codes));
  found.push(...checkSetRules(rubric));
  return found;
}
