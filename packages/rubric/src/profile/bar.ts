/** How high the bar lies: it may be raised, never lowered. */
import { toUnits } from "../decimal.ts";
import { localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import { refusal } from "./refusal.ts";
import { isKnown } from "./structure.ts";
import { type Draft, type GradeDraft, isLocked, type Step, type Workpiece } from "./workpiece.ts";

type Tighten = Step<"tighten">;
type ThresholdDraft = { value: unknown; appliesTo?: SubjectType[] };

function refuse(
  work: Workpiece,
  { index, operation }: Tighten,
  lock: string | undefined,
  [code, zh, en]: readonly [code: string, zh: string, en: string],
  fix: readonly [zh: string, en: string],
): void {
  const criterion = operation.grade ?? operation.code;
  const at = { operation: index, name: "tighten", criterion, lock } as const;
  work.refusals.push(refusal(at, code, localText(zh, en), localText(...fix)));
}

function refuseTarget(work: Workpiece, step: Tighten, zh: string, en: string): void {
  const fix = [
    "写明等级和 minShare 或 minPoints，或者指标和 value 或 atLeast",
    "name a grade with minShare or minPoints, or a criterion with value or atLeast",
  ] as const;
  refuse(work, step, undefined, ["noSuchBar", zh, en], fix);
}

/** `more`: a larger number asks more. */
function isStricter(
  work: Workpiece,
  step: Tighten,
  before: string,
  after: string,
  more = true,
): boolean {
  const difference = toUnits(after) - toUnits(before);
  if (more ? difference >= 0 : difference <= 0) return true;
  refuse(
    work,
    step,
    "tighten",
    [
      "loosened",
      `由 ${before} 改为 ${after} 是放宽，不是提高`,
      `${before} to ${after} lowers the bar instead of raising it`,
    ],
    more
      ? [`取不低于 ${before} 的值`, `take ${before} or more`]
      : [`取不高于 ${before} 的值`, `take ${before} or less`],
  );
  return false;
}

function tightenGrade(work: Workpiece, step: Tighten): void {
  const { grade: code, condition, minShare, minPoints } = step.operation;
  const grade = work.rubric.grades?.find((one) => one.code === code);
  if (!grade) {
    refuseTarget(work, step, `没有等级 ${code}`, `there is no grade ${code}`);
    return;
  }
  const target: { minShare?: string; minPoints?: string; kind?: string } | undefined =
    condition === undefined ? grade : grade.requires?.[condition];
  const member = minPoints === undefined ? "minShare" : "minPoints";
  const after = minPoints ?? minShare;
  // All of its points is what a condition on core criteria asks when it names no share.
  const before = target?.[member] ?? (target?.kind === "coreMet" ? "1" : undefined);
  if (!target || after === undefined || before === undefined) {
    const where = condition === undefined ? code : `${code}.requires.${condition}`;
    refuseTarget(work, step, `${where} 没有可提高的 ${member}`, `${where} has no ${member}`);
    return;
  }
  if (isStricter(work, step, before, after)) target[member] = after;
}

function thresholdOf(draft: Draft, type: SubjectType | undefined): ThresholdDraft | undefined {
  const list = (draft.thresholds ?? []) as ThresholdDraft[];
  const own = type && list.find(({ appliesTo }) => appliesTo?.includes(type));
  return own ?? list.find(({ appliesTo }) => appliesTo === undefined);
}

function tightenMeasure(work: Workpiece, step: Tighten, draft: Draft, value: string): void {
  const threshold = thresholdOf(draft, step.operation.subjectType);
  if (threshold && typeof threshold.value === "object") {
    const zh = `${draft.code} 的标准由参数决定`;
    const fix = ["用 setParameter 设定该参数", "set that parameter with setParameter"] as const;
    const en = `the threshold of ${draft.code} is held by a parameter`;
    refuse(work, step, undefined, ["heldByParameter", zh, en], fix);
  } else if (typeof threshold?.value !== "string") {
    const zh = `${draft.code} 没有适用于此类对象的标准`;
    refuseTarget(work, step, zh, `${draft.code} has no threshold for this subject type`);
  } else if (isStricter(work, step, threshold.value, value, draft.direction !== "atMost")) {
    threshold.value = value;
  }
}

function tightenCriterion(work: Workpiece, step: Tighten, code: string): void {
  if (!isKnown(work, step, code)) return;
  const draft = work.places.get(code)?.draft as Draft;
  const { value, atLeast, minShare } = step.operation;
  if (value !== undefined) {
    tightenMeasure(work, step, draft, value);
    return;
  }
  const rest = draft.rest as { minShare: string } | undefined;
  if (minShare !== undefined && rest) {
    if (isStricter(work, step, rest.minShare, minShare)) rest.minShare = minShare;
    return;
  }
  const holder = [draft, draft.award as Draft | undefined].find(
    (one) => typeof one?.atLeast === "number",
  );
  if (!holder || atLeast === undefined) {
    refuseTarget(work, step, `${code} 没有可提高的标准`, `${code} has no bar to raise`);
  } else if (isStricter(work, step, String(holder.atLeast), String(atLeast))) {
    holder.atLeast = atLeast;
  }
}

export function tighten(work: Workpiece, step: Tighten): void {
  const { grade, code } = step.operation;
  if (isLocked(work, "tighten", code)) {
    refuse(
      work,
      step,
      "tighten",
      ["locked", "原指标体系锁定了此处的标准", "the base locks the bar here"],
      ["删去这项操作", "take the operation out"],
    );
  }
  if ((grade === undefined) === (code === undefined)) {
    refuseTarget(work, step, "须写明等级或指标之一", "names either a grade or a criterion");
  } else if (grade !== undefined) tightenGrade(work, step);
  else if (code !== undefined) tightenCriterion(work, step, code);
}

/** Grades stay in order of where they begin; among equals the one with more conditions is better. */
export function addGrades(work: Workpiece, steps: readonly Step<"addGrade">[]): void {
  const list = work.rubric.grades ?? [];
  for (const step of steps) {
    if (isLocked(work, "addGrade")) {
      const { index, operation } = step;
      const at = { operation: index, name: operation.op, criterion: operation.grade.code };
      const why = localText("原指标体系锁定了等级", "the base locks its grades");
      const fix = localText("删去这项操作", "take the operation out");
      work.refusals.push(refusal({ ...at, lock: "addGrade" }, "locked", why, fix));
    }
    list.push(JSON.parse(JSON.stringify(step.operation.grade)) as GradeDraft);
  }
  if (steps.length > 0) work.rubric.grades = list;
}
