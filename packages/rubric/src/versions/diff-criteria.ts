/** Differences of the tree, criterion by criterion, by stable code. */
import { type Criterion, isGroup } from "../format/criterion.ts";
import { fullUnits } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson } from "../hash/canonical.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Change, type ChangeClass, changeOf } from "./change.ts";
import { withoutWords } from "./meaning.ts";

/** A criterion where it stands. */
type Spot = {
  readonly criterion: Criterion;
  /** Code of the group above; empty under the rubric. */
  readonly parent: string;
  /** Kind of the group above. */
  readonly within: string;
  /** Subject types that are asked it, limits of the groups above included. */
  readonly types: readonly SubjectType[];
};

function spotsOf({ criteria, subjectTypes }: Rubric): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const walk = (
    list: readonly Criterion[],
    parent: string,
    within: string,
    above: readonly SubjectType[],
  ): void => {
    for (const criterion of list) {
      const { code, kind, appliesTo } = criterion;
      const types = above.filter((type) => !appliesTo || appliesTo.includes(type));
      spots.set(code, { criterion, parent, within, types });
      if (isGroup(criterion)) walk(criterion.children, code, kind, types);
    }
  };
  walk(criteria, "", "sum", subjectTypes);
  return spots;
}

/** What a change of a member means; one that is not named breaks comparability. */
const memberClass: Readonly<Record<string, ChangeClass>> = {
  text: "patch",
  guidance: "patch",
  source: "patch",
  evidence: "minor",
  methods: "minor",
  core: "minor",
  mandatory: "minor",
  locks: "minor",
  weightBounds: "minor",
  thresholds: "minor",
};

/** Members of either, without those that other changes speak of. */
export function membersOf(a: object, b: object, without: readonly string[]): string[] {
  const all = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...all].filter((member) => !without.includes(member)).sort();
}

export function differs(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}

function memberChanges(was: Criterion, is: Criterion): Change[] {
  const [old, own] = [was, is] as unknown as Record<string, unknown>[];
  return membersOf(was, is, ["code", "children"]).flatMap((member) => {
    const [before, after] = [old?.[member], own?.[member]];
    if (!differs(before, after)) return [];
    const onlyWords = !differs(withoutWords(before), withoutWords(after));
    // Evidence is made of words, and still rules what a subject has to show.
    const known = memberClass[member];
    const change = { what: "criterion", code: is.code, kind: "changed", member } as const;
    return [
      changeOf({ ...change, class: known ?? (onlyWords ? "patch" : "major"), before, after }),
    ];
  });
}

/** A unit is words, but other words are another number. */
function changedClass(changes: Change[]): Change[] {
  return changes.map((change) =>
    change.member === "unit" ? { ...change, class: "major" as const } : change,
  );
}

/** Does the criterion weigh in the figures of a type that the other version knows too? */
function weighs(spot: Spot, rubric: Rubric, other: Rubric): boolean {
  if (!spot.types.some((type) => other.subjectTypes.includes(type))) return false;
  if (isGroup(spot.criterion)) return false;
  return spot.within !== "sum" || fullUnits([spot.criterion], rubric.scoring) > 0;
}

function comesOrGoes(kind: "added" | "removed", spot: Spot, rubric: Rubric, other: Rubric): Change {
  const { criterion } = spot;
  const { code } = criterion;
  return changeOf({
    what: "criterion",
    code,
    kind,
    member: "",
    class: weighs(spot, rubric, other) ? "major" : "minor",
    ...(kind === "added" ? { after: criterion } : { before: criterion }),
  });
}

/** Codes both have under one parent, in the order of either. */
function orderChange(before: readonly string[], after: readonly string[], code: string): Change[] {
  const common = before.filter((one) => after.includes(one));
  const now = after.filter((one) => before.includes(one));
  if (!differs(common, now)) return [];
  const what = code === "" ? "rubric" : "criterion";
  const change = { what, code, kind: "changed", member: "order", class: "patch" } as const;
  return [changeOf({ ...change, before: common, after: now })];
}

function childCodes(spots: ReadonlyMap<string, Spot>, parent: string): string[] {
  return [...spots].flatMap(([code, spot]) => (spot.parent === parent ? [code] : []));
}

export function diffCriteria(a: Rubric, b: Rubric): Change[] {
  const [old, own] = [spotsOf(a), spotsOf(b)];
  const changes: Change[] = [];
  for (const [code, spot] of old) {
    const now = own.get(code);
    if (!now) {
      changes.push(comesOrGoes("removed", spot, a, b));
      continue;
    }
    changes.push(...changedClass(memberChanges(spot.criterion, now.criterion)));
    if (now.parent !== spot.parent) {
      const heavy = weighs(spot, a, b) || isGroup(spot.criterion);
      changes.push(
        changeOf({
          what: "criterion",
          code,
          kind: "moved",
          member: "parent",
          class: heavy ? "major" : "minor",
          before: spot.parent,
          after: now.parent,
        }),
      );
    }
  }
  for (const [code, spot] of own) {
    if (!old.has(code)) changes.push(comesOrGoes("added", spot, b, a));
  }
  for (const parent of ["", ...old.keys()]) {
    if (parent !== "" && !own.has(parent)) continue;
    changes.push(...orderChange(childCodes(old, parent), childCodes(own, parent), parent));
  }
  return changes;
}
