/** What two tailored rubrics have in common, so that a city can compare its counties. */
import { flattenCriteria } from "../flatten.ts";
import type { Lineage, Pin } from "../format/lineage.ts";
import type { Rubric } from "../format/rubric.ts";
import { treeKey } from "../versions/meaning.ts";

export type Shared = {
  /** The nearest rubric both come from, in either version; null when there is none. */
  base: { id: string; a: Pin; b: Pin } | null;
  /** Codes of the same origin whose figures mean the same in both. */
  same: string[];
  /** Codes of the same origin that one of them changed. */
  changed: string[];
  onlyA: string[];
  onlyB: string[];
};

/** The rubric itself and everything it was made from, nearest first. */
function ancestors({ id, version, hash, lineage }: Rubric): Pin[] {
  const chain: Pin[] = [{ id, version, hash }];
  for (let at: Lineage | undefined = lineage; at; at = at.above) chain.push(at.base);
  return chain;
}

/** Id of the rubric or profile that brought a code in. */
function originOf({ id, lineage }: Rubric, code: string): string {
  let origin = id;
  for (let at: Lineage | undefined = lineage; at; at = at.above) {
    if (at.added.includes(code)) return at.profile.id;
    origin = at.base.id;
  }
  return origin;
}

/**
 * Compares by lineage: a code counts as shared only if the same rubric brought it into both, so
 * that two local criteria that happen to have one code are never taken for one.
 */
export function shared(a: Rubric, b: Rubric): Shared {
  const others = ancestors(b);
  const found = ancestors(a).find((one) => others.some(({ id }) => id === one.id));
  const twin = others.find(({ id }) => id === found?.id);
  const own = flattenCriteria(a);
  const other = new Map(flattenCriteria(b).map((row) => [row.code, row.criterion]));
  const result: Shared = {
    base: found && twin ? { id: found.id, a: found, b: twin } : null,
    same: [],
    changed: [],
    onlyA: [],
    onlyB: [],
  };
  const alike = a.scoring === b.scoring && a.notApplicable === b.notApplicable;
  for (const { code, criterion } of own) {
    const match = other.get(code);
    if (!match || originOf(a, code) !== originOf(b, code)) {
      result.onlyA.push(code);
      continue;
    }
    const same = alike && treeKey(criterion) === treeKey(match);
    result[same ? "same" : "changed"].push(code);
    other.delete(code);
  }
  result.onlyB = [...other.keys()];
  return result;
}
