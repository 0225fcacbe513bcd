/** The base as a tree that operations may change, with what holds at each criterion. */
import { type Criterion, isGroup } from "../format/criterion.ts";
import type { Rubric } from "../format/rubric.ts";
import type { TailoringOperation } from "../vocabulary.ts";
import type { OperationName, OperationOf } from "./operations.ts";
import type { Refusal } from "./refusal.ts";

/** A copy of plain data whose members may be set; what comes of it is checked as a whole. */
export type Draft = { [member: string]: unknown; code: string; kind: string; children?: Draft[] };
export type GradeDraft = {
  code: string;
  minShare?: string;
  minPoints?: string;
  requires?: { kind: string; code?: string; minShare?: string }[];
};
export type RubricDraft = Omit<Record<string, unknown>, "criteria"> & {
  criteria: Draft[];
  grades?: GradeDraft[];
};

/** A criterion of the base: as it was, as it becomes, and where it stands. */
export type Place = {
  readonly was: Criterion;
  readonly draft: Draft;
  readonly parent: Place | null;
};

/** An operation with its position in the profile. */
export type Step<Name extends OperationName = OperationName> = {
  readonly index: number;
  readonly operation: OperationOf<Name>;
};

export type Workpiece = {
  readonly base: Rubric;
  readonly prefix: string | undefined;
  readonly rubric: RubricDraft;
  readonly places: ReadonlyMap<string, Place>;
  /** Codes of the base's criteria that go, with the operation that sends them away. */
  readonly gone: Map<string, Step>;
  /** Codes of the profile's own criteria. */
  readonly added: Set<string>;
  readonly refusals: Refusal[];
};

export function workpieceOf(base: Rubric, prefix: string | undefined): Workpiece {
  const { hash: _, lineage: __, ...content } = base;
  const rubric = JSON.parse(JSON.stringify(content)) as RubricDraft;
  const places = new Map<string, Place>();
  const walk = (was: readonly Criterion[], drafts: readonly Draft[], parent: Place | null) => {
    was.forEach((criterion, at) => {
      const place = { was: criterion, draft: drafts[at] as Draft, parent };
      places.set(criterion.code, place);
      if (isGroup(criterion)) walk(criterion.children, place.draft.children ?? [], place);
    });
  };
  walk(base.criteria, rubric.criteria, null);
  return { base, prefix, rubric, places, gone: new Map(), added: new Set(), refusals: [] };
}

/** A place and all groups above it, innermost first. */
export function upwards(place: Place | null | undefined): Place[] {
  const chain: Place[] = [];
  for (let at = place ?? null; at; at = at.parent) chain.push(at);
  return chain;
}

/** Is the lock on the rubric, on the criterion or on a group above it? */
export function isLocked(
  { base, places }: Workpiece,
  lock: TailoringOperation,
  code?: string,
): boolean {
  if (base.locks?.includes(lock)) return true;
  const chain = code === undefined ? [] : upwards(places.get(code));
  return chain.some(({ was }) => was.locks?.includes(lock));
}
