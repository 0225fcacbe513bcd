import { type Rubric, type RubricSource, rubricSchema } from "./format/rubric.ts";
import { validateRubric } from "./format/validate.ts";
import { contentHash } from "./hash/canonical.ts";
import { type PathPart, type Problem, problem, RubricError } from "./problems.ts";
import { parseShape } from "./shape.ts";
import type { CodesIn, Exact, KnownRubric } from "./typed/codes.ts";

/** Freezes plain data all the way down. */
export function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}

/** A stored rubric carries its hash; it is always computed anew from the content. */
function withoutHash(source: unknown): unknown {
  if (source === null || typeof source !== "object" || Array.isArray(source)) return source;
  const { hash: _, ...content } = source as Record<string, unknown>;
  return content;
}

/** Far more levels than any office prints; keeps a hostile file from exhausting the stack. */
const deepest = 32;

/** Path to a criterion nested deeper than allowed; null when there is none. */
function tooDeep(source: unknown, path: readonly PathPart[] = [], depth = 0): PathPart[] | null {
  if (depth > deepest) return [...path];
  if (source === null || typeof source !== "object") return null;
  const list = depth === 0 ? "criteria" : "children";
  const children = (source as Record<string, unknown>)[list];
  if (!Array.isArray(children)) return null;
  for (const [index, child] of children.entries()) {
    const found = tooDeep(child, [...path, list, index], depth + 1);
    if (found) return found;
  }
  return null;
}

/**
 * Checks a rubric from anywhere (a file, a request, a spreadsheet import) without throwing.
 * @returns the frozen rubric, or every problem found with its path and reason.
 */
export function checkRubric(source: unknown): { rubric: Rubric } | { problems: Problem[] } {
  const deep = tooDeep(source);
  if (deep) {
    const zh = `指标层级超过 ${deepest} 级`;
    const en = `criteria are nested more than ${deepest} levels deep`;
    return { problems: [problem(deep, "tooDeep", zh, en)] };
  }
  const parsed = parseShape(rubricSchema, withoutHash(source));
  if ("problems" in parsed) return parsed;
  const problems = validateRubric(parsed.value);
  if (problems.length > 0) return { problems };
  const hash = contentHash(parsed.value);
  return { rubric: deepFreeze({ ...parsed.value, hash }) };
}

/**
 * Defines a rubric in code.
 * @throws RubricError with every problem when the rubric is not legal.
 */
export function defineRubric<const Source extends RubricSource | Rubric>(
  source: Source & Exact<Source>,
): KnownRubric<CodesIn<Source>> {
  const checked = checkRubric(source);
  if ("rubric" in checked) return checked.rubric;
  throw new RubricError(`rubric ${source.id}@${source.version}`, checked.problems);
}
