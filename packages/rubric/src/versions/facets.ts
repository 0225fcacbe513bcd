/** What of a base an operation stands on: the one thing whose change touches it. */
import { flattenCriteria } from "../flatten.ts";
import { type Criterion, isGroup } from "../format/criterion.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson } from "../hash/canonical.ts";
import type { Operation, OperationOf } from "../profile/operations.ts";
import { withoutWords } from "./meaning.ts";

function find(rubric: Rubric, code: string | undefined): Criterion | undefined {
  return flattenCriteria(rubric).find((row) => row.code === code)?.criterion;
}

function pick(source: object | undefined, ...members: readonly string[]): unknown {
  if (!source) return null;
  const record = source as Record<string, unknown>;
  return Object.fromEntries(
    members.map((member) => [member, withoutWords(record[member] ?? null)]),
  );
}

function coded(list: readonly { code: string }[] | undefined, code: string): unknown {
  return withoutWords(list?.find((one) => one.code === code) ?? null);
}

const pointMembers = ["points", "max", "step", "weight", "weightBounds"] as const;

function reweighFacet(rubric: Rubric, { code }: OperationOf<"reweigh">): unknown {
  if (code === undefined) return { points: rubric.points ?? null };
  const criterion = find(rubric, code);
  if (criterion && isGroup(criterion)) return pick(criterion, ...pointMembers);
  return pick(criterion, ...pointMembers, "levels", "items", "award");
}

function rewordFacet(rubric: Rubric, operation: OperationOf<"reword">): unknown {
  const { code } = operation;
  const own = code === undefined ? undefined : find(rubric, code);
  if (code !== undefined && !own) return null;
  const words = own ?? { text: rubric.title, guidance: rubric.description };
  return (["text", "guidance", "evidence"] as const).map((member) =>
    operation[member] === undefined
      ? null
      : ((words as Record<string, unknown>)[member] ?? { absent: true }),
  );
}

/** The base's side of an operation; null where what it needs is not there. */
export function facetOf(rubric: Rubric, operation: Operation): unknown {
  switch (operation.op) {
    case "drop":
      return withoutWords(find(rubric, operation.code) ?? null);
    case "select":
      return operation.codes.every((code) => find(rubric, code)) ? true : null;
    case "reweigh":
      return reweighFacet(rubric, operation);
    case "reword":
      return rewordFacet(rubric, operation);
    case "setParameter":
      return coded(rubric.parameters, operation.parameter);
    case "tighten":
      return operation.grade === undefined
        ? pick(find(rubric, operation.code), "thresholds", "award", "atLeast", "direction")
        : coded(rubric.grades, operation.grade);
    case "addCriterion": {
      const { under } = operation;
      return under === undefined || find(rubric, under) ? true : null;
    }
    case "addGrade":
      return { free: coded(rubric.grades, operation.grade.code) };
    case "addSource":
      return {
        free: coded(rubric.sources, operation.source.code),
        weights: Object.keys(operation.weights ?? {}).map((code) => coded(rubric.sources, code)),
      };
  }
}

/** Did the base itself do what the operation wants, so that it has nothing left to do? */
export function isMoot(rubric: Rubric, operation: Operation): boolean {
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
  switch (operation.op) {
    case "drop":
      return find(rubric, operation.code) === undefined;
    case "reweigh": {
      const { code, points, weight, parts, step } = operation;
      if (parts || step) return false;
      const is = code === undefined ? rubric : find(rubric, code);
      const own = is as { points?: string; max?: string; weight?: string } | undefined;
      const full = own?.max ?? own?.points;
      return (
        own !== undefined &&
        (points === undefined || points === full) &&
        (weight === undefined || weight === own.weight)
      );
    }
    case "reword": {
      const { text = null, guidance = null, evidence = null } = operation;
      return same(rewordFacet(rubric, operation), [text, guidance, evidence]);
    }
    case "setParameter": {
      const own = rubric.parameters?.find(({ code }) => code === operation.parameter);
      return own !== undefined && operation.value === (own.value ?? own.default);
    }
    case "addGrade":
      return rubric.grades?.some((grade) => same(grade, operation.grade)) ?? false;
    default:
      return false;
  }
}
