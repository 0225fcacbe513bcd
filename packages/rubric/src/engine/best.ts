import { isGroup } from "../format/criterion.ts";
import { parametersOf } from "../format/parameter.ts";
import { leafKind } from "../leaves/table.ts";
import type { SubjectType } from "../vocabulary.ts";
import type { Answer } from "./answers.ts";
import { appliesTo, type CompiledRubric } from "./compile.ts";
import { evaluate } from "./evaluate.ts";

/**
 * Answers that give everything there is to give to a subject of this type: where cases and
 * previews start from. Criteria whose condition these answers do not fulfil are left out.
 */
export function bestAnswers(compiled: CompiledRubric, type?: SubjectType): Record<string, Answer> {
  const best: Record<string, Answer> = {};
  const parameters = parametersOf(compiled.rubric.parameters);
  const { scoring, subjectTypes: types } = compiled.rubric;
  const scope = { scoring, parameters, types, questionnaires: new Set<string>() };
  compiled.criteria.forEach((criterion, node) => {
    if (!criterion || isGroup(criterion) || !appliesTo(compiled, node, type)) return;
    best[criterion.code] = leafKind(criterion.kind).best(criterion, scope);
  });
  if (!compiled.order) return best;
  const { board } = evaluate(compiled, best, { type });
  compiled.leafNodes.forEach((node) => {
    if (board.asked[node] === 0) delete best[compiled.codes[node] ?? ""];
  });
  return best;
}
