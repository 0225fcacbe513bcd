/** The last word on mandatory criteria: whatever the operations were, nothing came out weaker. */
import { toUnits, unitsPerPoint } from "../decimal.ts";
import { flattenCriteria } from "../flatten.ts";
import { type Criterion, isGroup } from "../format/criterion.ts";
import { amountUnits, parametersOf } from "../format/parameter.ts";
import { fullUnits } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson } from "../hash/canonical.ts";
import { type LocalText, localText } from "../text.ts";
import { subjectTypes } from "../vocabulary.ts";
import { type Refusal, refusal } from "./refusal.ts";

type Parts = readonly { readonly code: string; readonly points?: string | undefined }[];

function partsOf(criterion: Criterion): Parts {
  if (criterion.kind === "level") return criterion.levels;
  if (criterion.kind === "checklist") return criterion.items;
  if (criterion.kind === "deduction") return criterion.reasons;
  return [];
}

/** Points of parts against the full points: a poor level may not come closer to the best one. */
function easierPart(was: Criterion, is: Criterion, before: number, after: number): string | null {
  for (const part of partsOf(was)) {
    const now = partsOf(is).find(({ code }) => code === part.code);
    if (!now) return part.code;
    const [old, own] = [toUnits(part.points ?? "0"), toUnits(now.points ?? "0")];
    if (was.kind === "deduction" ? own < old : own * before > old * after) return part.code;
  }
  return null;
}

function looserThreshold(was: Criterion, is: Criterion, base: Rubric, flat: Rubric): boolean {
  if (was.kind !== "measure" || is.kind !== "measure") return false;
  const of = (leaf: typeof was, { parameters }: Rubric, type: string): number | null => {
    const own = leaf.thresholds.find(({ appliesTo }) => appliesTo?.some((one) => one === type));
    const found = own ?? leaf.thresholds.find(({ appliesTo }) => appliesTo === undefined);
    return found ? amountUnits(found.value, parametersOf(parameters)) : null;
  };
  return subjectTypes.some((type) => {
    const [before, after] = [of(was, base, type), of(is, flat, type)];
    if (before === null || after === null) return before !== after;
    return was.direction === "atMost" ? after > before : after < before;
  });
}

/** Members that say whom a criterion is asked and what an answer does. */
const reach = [
  "kind",
  "core",
  "mandatory",
  "appliesTo",
  "when",
  "notApplicable",
  "effect",
] as const;

function faultOf(was: Criterion, is: Criterion, base: Rubric, flat: Rubric): LocalText | null {
  const [one, other] = [was, is] as unknown as Record<string, unknown>[];
  for (const member of reach) {
    if (canonicalJson(one?.[member]) === canonicalJson(other?.[member])) continue;
    return localText(`${member} 有变化`, `its ${member} is not the same`);
  }
  const before = fullUnits([was], base.scoring);
  const after = fullUnits([is], flat.scoring);
  if (after < before) {
    const [from, to] = [before / unitsPerPoint, after / unitsPerPoint];
    return localText(`满分由 ${from} 降为 ${to}`, `its full points fall from ${from} to ${to}`);
  }
  if (toUnits(is.weight ?? "0") < toUnits(was.weight ?? "0")) {
    return localText("权重降低", "its weight falls");
  }
  if (isGroup(was)) return null;
  const part = easierPart(was, is, before, after);
  if (part) return localText(`${part} 更易得分`, `${part} is easier than it was`);
  return looserThreshold(was, is, base, flat)
    ? localText("标准放宽", "its threshold is lower")
    : null;
}

/**
 * Holds a flat rubric against the base it says it comes from: every mandatory criterion is there
 * and not weaker. For whoever takes a tailored rubric in from elsewhere (a file, a package).
 */
export function mandatoryProblems(base: Rubric, flat: Rubric): Refusal[] {
  const now = new Map(flattenCriteria(flat).map((row) => [row.code, row.criterion]));
  return flattenCriteria(base).flatMap(({ code, criterion }) => {
    if (!criterion.mandatory) return [];
    const is = now.get(code);
    const why = is
      ? faultOf(criterion, is, base, flat)
      : localText("指标被删除", "the criterion is gone");
    if (!why) return [];
    const fix = localText(
      "恢复原指标体系中的写法，或撤回相关的参数、分值设定",
      "bring back what the base says, or take back the parameter or points that changed it",
    );
    const at = { operation: null, criterion: code, lock: "mandatory" };
    return [refusal(at, "weakened", why, fix)];
  });
}
