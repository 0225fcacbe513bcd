import { type Answer, Decimal, type Leaf } from "@dudao/rubric";

/**
 * An answer by the digit on the keyboard, 1 being the first choice shown; null where there is none.
 * Of deductions and bonuses 1 says that there is none, and 2 and up count a reason once more; of a
 * checklist each digit ticks its item or takes the tick back.
 */
export function answerByDigit(leaf: Leaf, digit: number, current: Answer | null): Answer | null {
  switch (leaf.kind) {
    case "level": {
      const level = leaf.levels[digit - 1];
      return level ? { kind: "level", level: level.code } : null;
    }
    case "check":
      return digit === 1 || digit === 2 ? { kind: "check", met: digit === 1 } : null;
    case "veto":
      return digit === 1 || digit === 2 ? { kind: "veto", happened: digit === 2 } : null;
    case "points":
      return digit === 1 ? { kind: "points", points: leaf.max } : null;
    case "deduction": {
      if (digit === 1) return { kind: "deduction", occurrences: [] };
      const reason = leaf.reasons[digit - 2];
      return reason ? countedReason(leaf, current, reason.code, 1) : null;
    }
    case "bonus": {
      if (digit === 1) return noBonus(leaf);
      const reason = leaf.reasons?.[digit - 2];
      return reason ? countedBonus(leaf, current, reason.code, 1) : null;
    }
    case "checklist": {
      const item = leaf.items[digit - 1];
      return item ? toggledItem(leaf, current, item.code) : null;
    }
    case "measure":
      return null;
  }
}

/** The answer that claims nothing. */
export function noBonus(leaf: Extract<Leaf, { kind: "bonus" }>): Answer {
  return leaf.reasons ? { kind: "bonus", occurrences: [] } : { kind: "bonus", points: "0" };
}

type Checklist = Extract<Leaf, { kind: "checklist" }>;

/** Codes of the items that are ticked; null while the checklist is not answered. */
export function tickedItems(answer: Answer | null): readonly string[] | null {
  return answer?.kind === "checklist" ? answer.met : null;
}

/** The answer with one item ticked, or its tick taken back, in the order of the rubric's codes. */
export function toggledItem(leaf: Checklist, answer: Answer | null, code: string): Answer {
  const now = tickedItems(answer) ?? [];
  const met = leaf.items
    .map((item) => item.code)
    .filter((item) => now.includes(item) !== (item === code));
  return { kind: "checklist", met: met.sort() };
}

/**
 * Points moved by `steps`, held between 0 and the full mark. Going down starts from the full
 * mark, as one deducts; going up starts from nothing.
 */
export function steppedPoints(
  leaf: { max: string; step: string },
  current: string | null,
  steps: number,
): string {
  if (current === null) return steps < 0 ? leaf.max : "0";
  let moved = current;
  for (let i = 0; i < Math.abs(steps); i++) {
    moved = steps > 0 ? Decimal.add(moved, leaf.step) : Decimal.subtract(moved, leaf.step);
  }
  if (Decimal.compare(moved, "0") < 0) return "0";
  return Decimal.compare(moved, leaf.max) > 0 ? leaf.max : moved;
}

type DeductionAnswer = Extract<Answer, { kind: "deduction" }>;

/** How often a reason is counted. */
export function occurrencesOf(answer: Answer | null, reason: string): number {
  if (!answer || !("occurrences" in answer)) return 0;
  return answer.occurrences
    .filter((one) => one.reason === reason)
    .reduce((sum, one) => sum + one.count, 0);
}

/** Occurrences with a reason counted `change` times more or less, in the order of the rubric. */
function counted(
  reasons: readonly { code: string }[],
  answer: Answer | null,
  reason: string,
  change: number,
): DeductionAnswer["occurrences"] {
  return reasons.flatMap(({ code }) => {
    const now = occurrencesOf(answer, code) + (code === reason ? change : 0);
    return now > 0 ? [{ reason: code, count: Math.min(now, 999) }] : [];
  });
}

/** A deduction with a reason counted `change` times more or less. */
export function countedReason(
  leaf: Extract<Leaf, { kind: "deduction" }>,
  answer: Answer | null,
  reason: string,
  change: number,
): DeductionAnswer {
  return { kind: "deduction", occurrences: counted(leaf.reasons, answer, reason, change) };
}

/** A bonus with a reason counted `change` times more or less. */
export function countedBonus(
  leaf: Extract<Leaf, { kind: "bonus" }>,
  answer: Answer | null,
  reason: string,
  change: number,
): Answer {
  return { kind: "bonus", occurrences: counted(leaf.reasons ?? [], answer, reason, change) };
}

/** Left and right move a level or the points; null where the kind has no order. */
export function nudged(leaf: Leaf, answer: Answer | null, direction: 1 | -1): Answer | null {
  if (leaf.kind === "points") {
    const current = answer?.kind === "points" ? answer.points : null;
    return { kind: "points", points: steppedPoints(leaf, current, direction) };
  }
  if (leaf.kind === "bonus" && leaf.step !== undefined) {
    const current = answer?.kind === "bonus" && "points" in answer ? answer.points : "0";
    const step = { max: leaf.max, step: leaf.step };
    return { kind: "bonus", points: steppedPoints(step, current, direction) };
  }
  if (leaf.kind !== "level") return null;
  const at =
    answer?.kind === "level" ? leaf.levels.findIndex(({ code }) => code === answer.level) : -1;
  const next = at === -1 ? 0 : Math.max(0, Math.min(leaf.levels.length - 1, at + direction));
  const level = leaf.levels[next];
  return level ? { kind: "level", level: level.code } : null;
}
