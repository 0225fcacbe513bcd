import { type Answer, Decimal, type Leaf } from "@dudao/rubric";

/**
 * An answer by the digit on the keyboard, 1 being the first choice shown; null where there is none.
 * Of deductions 1 says that there is none, and 2 and up count a reason once more.
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
  }
}

/**
 * Points moved by `steps`, held between 0 and the full mark. Going down starts from the full
 * mark, as one deducts; going up starts from nothing.
 */
export function steppedPoints(
  leaf: Extract<Leaf, { kind: "points" }>,
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
  if (answer?.kind !== "deduction") return 0;
  return answer.occurrences
    .filter((one) => one.reason === reason)
    .reduce((sum, one) => sum + one.count, 0);
}

/** The answer with a reason counted `change` times more or less, in the order of the rubric. */
export function countedReason(
  leaf: Extract<Leaf, { kind: "deduction" }>,
  answer: Answer | null,
  reason: string,
  change: number,
): DeductionAnswer {
  const occurrences = leaf.reasons.flatMap(({ code }) => {
    const now = occurrencesOf(answer, code) + (code === reason ? change : 0);
    return now > 0 ? [{ reason: code, count: Math.min(now, 999) }] : [];
  });
  return { kind: "deduction", occurrences };
}

/** Left and right move a level or the points; null where the kind has no order. */
export function nudged(leaf: Leaf, answer: Answer | null, direction: 1 | -1): Answer | null {
  if (leaf.kind === "points") {
    const current = answer?.kind === "points" ? answer.points : null;
    return { kind: "points", points: steppedPoints(leaf, current, direction) };
  }
  if (leaf.kind !== "level") return null;
  const at =
    answer?.kind === "level" ? leaf.levels.findIndex(({ code }) => code === answer.level) : -1;
  const next = at === -1 ? 0 : Math.max(0, Math.min(leaf.levels.length - 1, at + direction));
  const level = leaf.levels[next];
  return level ? { kind: "level", level: level.code } : null;
}
