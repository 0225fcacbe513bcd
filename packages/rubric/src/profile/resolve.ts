/** From a base and a profile to one flat rubric that says where it comes from. */
import { checkRubric } from "../define.ts";
import type { LineageChange } from "../format/lineage.ts";
import { fullMark } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import { thresholdOf } from "../format/validate-grades.ts";
import { canonicalJson } from "../hash/canonical.ts";
import { type Problem, RubricError } from "../problems.ts";
import { inRange } from "../semver.ts";
import { localText } from "../text.ts";
import { addCriteria } from "./additions.ts";
import { addGrades, tighten } from "./bar.ts";
import { compareCodes } from "./code-order.ts";
import { collisions, deadSteps, targetOf } from "./collisions.ts";
import type { OperationName } from "./operations.ts";
import { type Profile, pinOf } from "./profile.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { reweigh } from "./reweigh.ts";
import { reword } from "./reword.ts";
import { addSource, setParameter } from "./settings.ts";
import { pruneTree, selectAndDrop } from "./structure.ts";
import { mandatoryProblems } from "./weakened.ts";
import { type GradeDraft, type Step, type Workpiece, workpieceOf } from "./workpiece.ts";

/** A profile holds for the rubric it names, in a version within its range, and for no other text. */
function pinProblems(base: Rubric, { base: wanted }: Profile): Refusal[] {
  const is = `${base.id}@${base.version}`;
  const say = (code: string, zh: string, en: string): Refusal[] => [
    {
      ...refusal(
        { operation: null },
        code,
        localText(zh, en),
        localText(
          "用方案写明的版本，或用 rebase 换到这一版本",
          "take the version the profile names, or rebase the profile onto this one",
        ),
      ),
      path: "base",
    },
  ];
  if (base.id !== wanted.id || !inRange(base.version, wanted.version)) {
    const asked = `${wanted.id}@${wanted.version}`;
    return say("otherBase", `方案针对 ${asked}，而不是 ${is}`, `written for ${asked}, not ${is}`);
  }
  if (wanted.hash === undefined || wanted.hash === base.hash) return [];
  const zh = `${is} 的内容与方案所针对的不同（摘要不符）`;
  return say("otherBaseText", zh, `${is} is not the text the profile was written against`);
}

function placeGrades(work: Workpiece, steps: readonly Step<"addGrade">[]): void {
  const list = work.rubric.grades ?? [];
  const added = list.splice(list.length - steps.length);
  added.sort((a, b) => compareCodes(a.code, b.code));
  const full = fullMark(work.rubric as unknown as Rubric);
  const height = (grade: GradeDraft) =>
    thresholdOf(grade as Parameters<typeof thresholdOf>[0], full);
  for (const grade of added) {
    const conditions = grade.requires?.length ?? 0;
    const at = list.findIndex(
      (other) =>
        height(other) < height(grade) ||
        (height(other) === height(grade) && (other.requires?.length ?? 0) < conditions),
    );
    list.splice(at === -1 ? list.length : at, 0, grade);
  }
}

function perform(work: Workpiece, profile: Profile): void {
  const steps = profile.operations.map((operation, index): Step => ({ index, operation }));
  const all = <Name extends OperationName>(name: Name): Step<Name>[] =>
    steps.filter((step): step is Step<Name> => step.operation.op === name);
  for (const step of all("setParameter")) setParameter(work, step);
  for (const step of all("reword")) reword(work, step);
  for (const step of all("reweigh")) reweigh(work, step);
  for (const step of all("tighten")) tighten(work, step);
  selectAndDrop(work, all("select"), all("drop"));
  addCriteria(work, all("addCriterion"));
  pruneTree(work);
  addGrades(work, all("addGrade"));
  for (const step of all("addSource").sort(bySource)) addSource(work, step);
  work.refusals.push(...collisions(steps), ...deadSteps(work, steps));
  if (work.refusals.length === 0) placeGrades(work, all("addGrade"));
}

function bySource(a: Step<"addSource">, b: Step<"addSource">): number {
  return compareCodes(a.operation.source.code, b.operation.source.code);
}

function changesOf({ operations }: Profile): LineageChange[] {
  const changes = operations.map((operation): LineageChange => {
    const { op, reason, author, basis } = operation;
    const code = targetOf(operation);
    return {
      op,
      ...(code && { code }),
      reason,
      ...(author && { author }),
      ...(basis && { basis }),
    };
  });
  const key = (change: LineageChange) => canonicalJson([change.code ?? "", change.op, change]);
  return changes.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function lineageOf(
  { base, gone, added }: Workpiece,
  profile: Profile,
): NonNullable<Rubric["lineage"]> {
  return {
    base: pinOf(base),
    profile: pinOf(profile),
    changes: changesOf(profile),
    added: [...added].sort(compareCodes),
    dropped: [...gone.keys()].sort(compareCodes),
    ...(base.lineage && { above: base.lineage }),
  };
}

/** Problems of the outcome as a whole, such as totals that do not add up any more. */
function outcomeRefusal({ path, code, message }: Problem): Refusal {
  const fix =
    code === "pointsDoNotAddUp"
      ? localText(
          "用 reweigh 调整有关指标，或改写上级指标（不写 code 即总分）的分值",
          "reweigh the criteria, or the declared points above them (without code: of the rubric)",
        )
      : localText("修改造成这一结果的操作", "change the operation that leads to this");
  return { ...refusal({ operation: null }, code, message, fix), path: `result.${path}` };
}

/**
 * Applies a profile without throwing. Which order the operations stand in makes no difference:
 * they are taken by kind, and two that touch the same thing are refused.
 * @returns the flat rubric with its lineage, or every reason why the base does not take it.
 */
export function tryResolve(
  base: Rubric,
  profile: Profile,
): { rubric: Rubric } | { problems: Refusal[] } {
  const wrong = pinProblems(base, profile);
  if (wrong.length > 0) return { problems: wrong };
  const work = workpieceOf(base, profile.prefix);
  perform(work, profile);
  if (work.refusals.length > 0) {
    const order = (one: Refusal) => one.operation ?? profile.operations.length;
    return { problems: work.refusals.sort((a, b) => order(a) - order(b)) };
  }
  const { id, version, title, description, issuer, effectiveFrom, basis = [] } = profile;
  const checked = checkRubric({
    ...work.rubric,
    id,
    version,
    title,
    ...(description && { description }),
    ...(issuer && { issuer }),
    ...(effectiveFrom && { effectiveFrom }),
    ...(basis.length > 0 && { basis: [...(base.basis ?? []), ...basis] }),
    lineage: lineageOf(work, profile),
  });
  if ("problems" in checked) return { problems: checked.problems.map(outcomeRefusal) };
  const weaker = mandatoryProblems(base, checked.rubric);
  return weaker.length > 0 ? { problems: weaker } : checked;
}

/**
 * The flat, hashed rubric of a profile; deterministic, and independent of the order of operations.
 * @throws RubricError with every reason, in both languages, when the base does not take it.
 */
export function resolve(base: Rubric, profile: Profile): Rubric {
  const tried = tryResolve(base, profile);
  if ("rubric" in tried) return tried.rubric;
  throw new RubricError(`profile ${profile.id}@${profile.version}`, tried.problems);
}
