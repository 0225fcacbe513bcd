import { fromUnits } from "../decimal.ts";
import { parametersOf } from "../format/parameter.ts";
import { thresholdsOf } from "../leaves/thresholds.ts";
import type { LocalText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type CompiledRubric, slotOf } from "./compile.ts";

/** What a measure is held against, for a subject of this type; null for what is no measure. */
export function standardOf(
  compiled: CompiledRubric,
  code: string,
  type?: SubjectType,
): { direction: "atLeast" | "atMost"; value: string; unit: LocalText } | null {
  const criterion = compiled.criteria[compiled.nodes.get(code) ?? 0];
  if (criterion?.kind !== "measure") return null;
  const parameters = parametersOf(compiled.rubric.parameters);
  const threshold = thresholdsOf(criterion, parameters)[slotOf(type)] ?? 0;
  return { direction: criterion.direction, value: fromUnits(threshold), unit: criterion.unit };
}
