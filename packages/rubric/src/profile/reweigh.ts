/** Other points and weights, within the bounds of the base. */
import { fromUnits, toUnits } from "../decimal.ts";
import { isGroup } from "../format/criterion.ts";
import { localText } from "../text.ts";
import { refusal } from "./refusal.ts";
import { isKnown } from "./structure.ts";
import { type Draft, isLocked, type Place, type Step, type Workpiece } from "./workpiece.ts";

type Own = { readonly work: Workpiece; readonly step: Step<"reweigh"> };

function refuse(
  { work, step }: Own,
  lock: string | undefined,
  code: string,
  why: readonly [zh: string, en: string],
  fix: readonly [zh: string, en: string],
): void {
  const at = {
    operation: step.index,
    name: "reweigh",
    criterion: step.operation.code,
    lock,
  } as const;
  work.refusals.push(refusal(at, code, localText(...why), localText(...fix)));
}

function checkBounds(own: Own, { was }: Place, value: string, before: string | undefined): void {
  const bounds = was.weightBounds;
  if (bounds && (toUnits(value) < toUnits(bounds.min) || toUnits(value) > toUnits(bounds.max))) {
    refuse(
      own,
      "weightBounds",
      "outOfBounds",
      [`${value} 超出允许范围 ${bounds.min}–${bounds.max}`, `${value} is outside the bounds`],
      [
        `取 ${bounds.min} 至 ${bounds.max} 之间的值`,
        `take a value from ${bounds.min} to ${bounds.max}`,
      ],
    );
  }
  if (was.mandatory && before !== undefined && toUnits(value) < toUnits(before)) {
    refuse(
      own,
      "mandatory",
      "weakened",
      [
        `必选指标不得由 ${before} 降为 ${value}`,
        `a mandatory criterion may not fall from ${before}`,
      ],
      [`取不低于 ${before} 的值`, `take ${before} or more`],
    );
  }
}

/** Members whose own points are no part of the full mark: what one occurrence takes or gives. */
const apart: ReadonlySet<string> = new Set(["reasons", "children"]);

/** Sets or scales the points of levels, items and bands; false where no exact decimal comes out. */
function rescale(
  value: unknown,
  from: number,
  to: number,
  parts: Readonly<Record<string, string>>,
): boolean {
  if (value === null || typeof value !== "object") return true;
  const record = value as Record<string, unknown>;
  let exact = true;
  for (const [member, inner] of Object.entries(record)) {
    if (apart.has(member)) continue;
    if (member !== "points" || typeof inner !== "string") {
      exact = rescale(inner, from, to, parts) && exact;
      continue;
    }
    const set = typeof record.code === "string" ? parts[record.code] : undefined;
    const units = (BigInt(toUnits(inner)) * BigInt(to)) / BigInt(from);
    if (set === undefined && units * BigInt(from) !== BigInt(toUnits(inner)) * BigInt(to)) {
      exact = false;
    }
    record[member] = set ?? fromUnits(Number(units));
  }
  return exact;
}

function fullOf(draft: Draft): string | null {
  const own = draft.max ?? draft.points;
  if (typeof own === "string") return own;
  if (draft.kind !== "level") return null;
  const levels = draft.levels as { points: string }[];
  return fromUnits(Math.max(0, ...levels.map(({ points }) => toUnits(points))));
}

function setLeaf(own: Own, place: Place, points: string): void {
  const { draft } = place;
  const { parts = {}, step } = own.step.operation;
  const full = fullOf(draft);
  if (full === null || toUnits(full) === 0) {
    refuse(
      own,
      undefined,
      "carriesNoPoints",
      [`${draft.code} 不带分值`, `${draft.code} carries no points`],
      ["删去这项操作", "take the operation out"],
    );
    return;
  }
  checkBounds(own, place, points, full);
  const member = "max" in draft ? "max" : "points";
  const { [member]: _, ...rest } = draft;
  const exact = rescale({ ...rest, code: undefined }, toUnits(full), toUnits(points), parts);
  if (draft[member] !== undefined) draft[member] = points;
  if (step !== undefined) draft.step = step;
  if (exact) return;
  refuse(
    own,
    undefined,
    "inexact",
    [`由 ${full} 按比例改为 ${points} 得不到精确分值`, `${full} to ${points} gives no exact parts`],
    ["用 parts 写明各等级或各项的分值", "name the points of each level or item in parts"],
  );
}

function setWeight(own: Own, place: Place, weight: string): void {
  const before = place.was.weight;
  if (before === undefined) {
    refuse(
      own,
      undefined,
      "carriesNoWeight",
      [`${place.was.code} 没有权重`, `${place.was.code} has no weight`],
      ["改用 points", "set points instead"],
    );
    return;
  }
  checkBounds(own, place, weight, before);
  place.draft.weight = weight;
}

export function reweigh(work: Workpiece, step: Step<"reweigh">): void {
  const { code, points, weight } = step.operation;
  const own = { work, step };
  if (code !== undefined && !isKnown(work, step, code)) return;
  if (isLocked(work, "reweigh", code)) {
    refuse(
      own,
      "reweigh",
      "locked",
      ["原指标体系锁定了此处的分值", "the base locks the points here"],
      ["删去这项操作", "take the operation out"],
    );
  }
  if (points === undefined && weight === undefined) {
    refuse(
      own,
      undefined,
      "nothingToDo",
      ["没有写明 points 或 weight", "names neither points nor weight"],
      ["写明其一", "name one of them"],
    );
  }
  const place = code === undefined ? null : (work.places.get(code) as Place);
  if (!place) {
    if (points !== undefined) work.rubric.points = points;
    return;
  }
  if (weight !== undefined) setWeight(own, place, weight);
  if (points === undefined) return;
  if (!isGroup(place.was)) {
    setLeaf(own, place, points);
    return;
  }
  const { points: declared } = place.was as { points?: string | undefined };
  checkBounds(own, place, points, declared);
  place.draft.points = points;
}
