/** A profile moves onto another version of its base: three-way, item by item. */
import { flattenCriteria } from "../flatten.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson } from "../hash/canonical.ts";
import { problem, RubricError } from "../problems.ts";
import { keysOf, targetOf } from "../profile/collisions.ts";
import { type Operation, type OperationSource, operationLabels } from "../profile/operations.ts";
import type { Decision, Profile } from "../profile/profile.ts";
import type { Refusal } from "../profile/refusal.ts";
import { tryResolve } from "../profile/resolve.ts";
import { bumpBetween, compareVersions, inRange, nextVersion } from "../semver.ts";
import { english, type LocalText, localText } from "../text.ts";
import { defineProfile } from "../typed/profile.ts";
import { diff } from "./diff.ts";
import { facetOf, isMoot } from "./facets.ts";

/** How an author settles a conflict; with `other`, by which operation instead (or besides). */
export type Choice = Decision & { readonly operation?: OperationSource };

export type Conflict = {
  /** Stable name of what is in dispute, to answer it with a choice. */
  key: string;
  /** Position of the operation in the profile; null where the outcome as a whole is at fault. */
  operation: number | null;
  /** `gone`: what it stands on is not there. `changed`: both changed it. `refused`: not allowed. */
  kind: "gone" | "changed" | "refused";
  code: string | null;
  base: unknown;
  ours: unknown;
  theirs: unknown;
  choices: readonly Decision["choice"][];
  text: LocalText;
};

/** What went by itself and is worth knowing. */
export type RebaseNote = { code: string; text: LocalText };

export type Rebased = { profile: Profile; notes: RebaseNote[] };
export type Disputed = { conflicts: Conflict[]; notes: RebaseNote[] };

/** An operation on its way over, with the position it had. */
type Item = { readonly operation: Operation; readonly index: number | null; readonly key: string };

type Course = {
  readonly oldBase: Rubric;
  readonly newBase: Rubric;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly used: Map<string, Decision>;
  readonly conflicts: Conflict[];
  readonly notes: RebaseNote[];
};

/** One name for one operation, whatever its position. */
function keyOf(operation: Operation): string {
  const keys = keysOf(operation);
  if (operation.op === "select") return `select ${[...operation.codes].sort().join(",")}`;
  return keys[0] ?? operation.op;
}

function settle(course: Course, item: Item, conflict: Conflict): Item[] {
  const choice = course.choices.get(conflict.key);
  if (!choice || !conflict.choices.includes(choice.choice)) {
    course.conflicts.push(conflict);
    return [item];
  }
  const { operation, ...decision } = choice;
  course.used.set(conflict.key, decision);
  if (decision.choice === "ours") return [item];
  if (decision.choice === "theirs" || !operation) return [];
  return [{ ...item, operation: operation as Operation }];
}

function note(course: Course, operation: Operation): void {
  const code = targetOf(operation) ?? "";
  const label = operationLabels[operation.op];
  course.notes.push({
    code,
    text: localText(
      `${label["zh-CN"]} ${code}：新版本自身已如此，不再需要`,
      `${english(label).toLowerCase()} ${code}: the new version says so itself, no longer needed`,
    ),
  });
}

function carry(course: Course, item: Item): Item[] {
  const { operation, index, key } = item;
  const [base, theirs] = [facetOf(course.oldBase, operation), facetOf(course.newBase, operation)];
  if (canonicalJson(base) === canonicalJson(theirs)) return [item];
  if (isMoot(course.newBase, operation)) {
    note(course, operation);
    return [];
  }
  const code = targetOf(operation) ?? null;
  const gone = theirs === null;
  const name = `${operationLabels[operation.op]["zh-CN"]} ${code ?? ""}`.trim();
  const named = `${english(operationLabels[operation.op]).toLowerCase()} ${code ?? ""}`.trim();
  return settle(course, item, {
    key,
    operation: index,
    kind: gone ? "gone" : "changed",
    code,
    base,
    ours: operation,
    theirs,
    choices: gone ? ["theirs", "other"] : ["ours", "theirs", "other"],
    text: gone
      ? localText(`${name}：新版本已没有所指内容`, `${named}: what it is about is gone`)
      : localText(`${name}：新版本也改了同一处`, `${named}: the new version changed it too`),
  });
}

/** Reasons why the outcome is refused become conflicts, until choices settle them. */
function settleRefusals(course: Course, items: Item[], problems: readonly Refusal[]): Item[] {
  const left = [...items];
  for (const refused of problems) {
    const item = refused.operation === null ? undefined : items[refused.operation];
    const key = `refused ${refused.code} ${item ? item.key : refused.path}`;
    const conflict: Conflict = {
      key,
      operation: item?.index ?? null,
      kind: "refused",
      code: refused.criterion,
      base: null,
      ours: item?.operation ?? null,
      theirs: null,
      choices: item ? ["theirs", "other"] : ["other"],
      text: refused.message,
    };
    if (course.used.has(key)) {
      course.conflicts.push(conflict);
      continue;
    }
    const own = item ?? { operation: {} as Operation, index: null, key };
    const settled = settle(course, own, conflict);
    if (!course.used.has(key)) continue;
    // One operation may be refused for several reasons; the first choice about it stands.
    if (!item) left.push(...settled);
    else if (left.includes(item)) left.splice(left.indexOf(item), 1, ...settled);
  }
  return left;
}

function moved(course: Course, profile: Profile, items: readonly Item[], version: string): Profile {
  const { oldBase, newBase } = course;
  const { hash: _, ...content } = profile;
  const range = profile.base.version;
  const step = {
    from: { version: oldBase.version, hash: oldBase.hash },
    to: { version: newBase.version, hash: newBase.hash },
    decisions: [...course.used.values()],
  };
  return defineProfile({
    ...content,
    version,
    base: {
      id: newBase.id,
      version: inRange(newBase.version, range) ? range : `^${newBase.version}`,
      hash: newBase.hash,
    },
    operations: items.map(({ operation }) => operation),
    rebases: [...(profile.rebases ?? []), step],
  });
}

/** The number that says what the move changes in the rubric that comes out. */
function versionAfter(profile: Profile, before: Rubric, after: Rubric, wanted?: string): string {
  const { class: needed } = diff(before, after);
  const least = needed === "none" ? profile.version : nextVersion(profile.version, needed);
  if (wanted === undefined) return least;
  const enough =
    compareVersions(wanted, least) >= 0 || bumpBetween(profile.version, wanted) === needed;
  if (enough) return wanted;
  const zh = `版本号 ${wanted} 少说了变化，至少为 ${least}`;
  const en = `version ${wanted} says too little, take ${least} or later`;
  throw new RubricError(`profile ${profile.id}`, [problem(["version"], "saysTooLittle", zh, en)]);
}

function checkBases({ base }: Profile, oldBase: Rubric, newBase: Rubric): void {
  const wrong = [oldBase, newBase].find(({ id }) => id !== base.id);
  if (!wrong && (base.hash === undefined || base.hash === oldBase.hash)) return;
  const named = `${oldBase.id}@${oldBase.version}`;
  const zh = wrong ? `方案不是针对 ${wrong.id} 的` : `方案不是针对 ${named} 的这一内容的`;
  const en = wrong
    ? `the profile does not tailor ${wrong.id}`
    : `the profile was not written against this text of ${named}`;
  throw new RubricError("rebase", [problem(["base"], "otherBase", zh, en)]);
}

/** Criteria the new version brings which a selection leaves out. */
function noteUnselected(course: Course, profile: Profile, resolved: Rubric): void {
  if (!profile.operations.some(({ op }) => op === "select")) return;
  const old = new Set(flattenCriteria(course.oldBase).map(({ code }) => code));
  const here = new Set(flattenCriteria(resolved).map(({ code }) => code));
  for (const { code } of flattenCriteria(course.newBase)) {
    if (old.has(code) || here.has(code)) continue;
    const zh = `新版本新增的 ${code} 未被选用`;
    course.notes.push({ code, text: localText(zh, `${code} is new and not selected`) });
  }
}

/**
 * Moves a profile from one version of its base to another. Where the base did not touch what an
 * operation stands on, it goes over by itself; where it did, the author chooses, and the choice
 * stands in the profile with its reason. The version rises as far as the outcome changes.
 * @param choices by the keys of the conflicts of an earlier call.
 * @returns the profile, which the new base is sure to take, or the conflicts that are left.
 * @throws RubricError when the profile does not belong to these rubrics, or does not resolve.
 */
export function rebase(
  profile: Profile,
  oldBase: Rubric,
  newBase: Rubric,
  choices: readonly Choice[] = [],
  wanted?: string,
): Rebased | Disputed {
  checkBases(profile, oldBase, newBase);
  if (oldBase.hash === newBase.hash) return { profile, notes: [] };
  const before = tryResolve(oldBase, profile);
  if ("problems" in before) throw new RubricError(`profile ${profile.id}`, before.problems);
  const course: Course = {
    oldBase,
    newBase,
    choices: new Map(choices.map((choice) => [choice.conflict, choice])),
    used: new Map(),
    conflicts: [],
    notes: [],
  };
  let items = profile.operations.flatMap((operation, index) =>
    carry(course, { operation, index, key: keyOf(operation) }),
  );
  while (course.conflicts.length === 0) {
    const candidate = moved(course, profile, items, profile.version);
    const after = tryResolve(newBase, candidate);
    if ("rubric" in after) {
      noteUnselected(course, profile, after.rubric);
      const version = versionAfter(profile, before.rubric, after.rubric, wanted);
      return { profile: moved(course, profile, items, version), notes: course.notes };
    }
    items = settleRefusals(course, items, after.problems);
  }
  return { conflicts: course.conflicts, notes: course.notes };
}
