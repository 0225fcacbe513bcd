import {
  type Answer,
  type Criterion,
  isGroup,
  type Leaf,
  type Rubric,
  type SubjectType,
} from "@dudao/rubric";
import type { Random } from "../seeded/random.ts";

/** Leaves of a rubric that concern a kind of unit, in reading order. */
export function leavesFor(rubric: Rubric, kind: string): Leaf[] {
  const out: Leaf[] = [];
  const walk = (criteria: readonly Criterion[]): void => {
    for (const criterion of criteria) {
      if (criterion.appliesTo && !criterion.appliesTo.includes(kind as SubjectType)) continue;
      if (isGroup(criterion)) walk(criterion.children);
      else out.push(criterion);
    }
  };
  walk(rubric.criteria);
  return out;
}

/** Code of the first leaf whose words fit; a veto is never what an ordinary problem falls under. */
export function criterionAbout(leaves: readonly Leaf[], about: RegExp): string | undefined {
  return leaves.find((leaf) => leaf.kind !== "veto" && about.test(leaf.text["zh-CN"]))?.code;
}

/**
 * What a fair inspector answers for a leaf.
 * @param fault Whether a problem was found under this leaf.
 * @param strict Chance from 0 to 1 that something is missing although it is not written up as a problem.
 */
export function answerFor(random: Random, leaf: Leaf, fault: boolean, strict: number): Answer {
  const short = fault || random.chance(strict);
  switch (leaf.kind) {
    case "check":
      // Not met is always written up as a problem.
      return { kind: "check", met: !fault };
    case "veto":
      return { kind: "veto", happened: false };
    case "level": {
      const ranked = [...leaf.levels].sort((a, b) => Number(b.points) - Number(a.points));
      const at = short ? Math.min(ranked.length - 1, fault && random.chance(0.25) ? 2 : 1) : 0;
      return { kind: "level", level: ranked[at]?.code ?? "" };
    }
    case "points": {
      const steps = Math.round(Number(leaf.max) / Number(leaf.step));
      const lost = short ? random.int(1, Math.max(1, Math.ceil(steps * (fault ? 0.4 : 0.2)))) : 0;
      return { kind: "points", points: String((steps - lost) * Number(leaf.step)) };
    }
    case "bonus":
      return leaf.reasons ? { kind: "bonus", occurrences: [] } : { kind: "bonus", points: "0" };
    case "checklist": {
      const codes = leaf.items.map(({ code }) => code);
      const left = short ? codes.slice(0, -random.int(1, Math.max(1, codes.length / 3))) : codes;
      return { kind: "checklist", met: left.sort() };
    }
    case "measure":
      return measured(random, leaf, short);
    case "deduction": {
      const reason = random.pick(leaf.reasons);
      const count = fault ? random.int(1, 2) : 1;
      return {
        kind: "deduction",
        occurrences: short ? [{ reason: reason.code, count }] : [],
      };
    }
  }
}

/** A number around the first threshold of a measure: on its right side, or a little short of it. */
function measured(
  random: Random,
  leaf: Extract<Leaf, { kind: "measure" }>,
  short: boolean,
): Answer {
  const [first] = leaf.thresholds;
  const threshold = typeof first?.value === "string" ? Number(first.value) : 1;
  const better = (leaf.direction === "atLeast") !== short;
  const off = random.int(short ? 5 : 0, short ? 12 : 15) / 100;
  const value = Math.max(0, threshold * (better ? 1 + off : 1 - off));
  return { kind: "measure", value: String(Number(value.toFixed(2))) };
}
