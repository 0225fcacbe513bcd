/** The one contract a leaf kind fulfils. A new kind is one file of this shape and a line in `table.ts`. */
import type { z } from "zod";
import type { PathPart, Problem } from "../problems.ts";
import { type LocalText, localText } from "../text.ts";

/** `points`: leaves carry points. `compliance`: each leaf is met or not and counts one. */
export type Scoring = "points" | "compliance";

/** One sentence of a trace: which rule spoke, and what it says to a reader. */
export type Why = { rule: string; text: LocalText };

export type VetoEffect = { capGrade: string } | { fail: true };

export interface CompiledLeaf<Answer> {
  /** What the leaf can give, in units. */
  readonly full: number;
  /** Null for an answer this leaf can score, else why it cannot. */
  refuse(answer: Answer): LocalText | null;
  /** Units given, from 0 to `full`; only called with an answer that is not refused. */
  score(answer: Answer): number;
  /** Why points were given and lost. */
  explain(answer: Answer): Why[];
  /** Present where an answer can overrule the total. */
  readonly veto?: { readonly effect: VetoEffect; happened(answer: Answer): boolean };
}

export interface LeafKind<Leaf, Answer> {
  /** Shape of the leaf in a rubric. */
  readonly schema: z.ZodType<Leaf>;
  /** Shape of its answer; the answer's `kind` is the leaf's. */
  readonly answer: z.ZodType<Answer>;
  /** The scorings such a leaf makes sense in. */
  readonly scorings: readonly Scoring[];
  /** What the shape alone cannot say; `path` leads to the leaf. */
  problems(leaf: Leaf, path: readonly PathPart[], scoring: Scoring): Problem[];
  /** May assume a leaf without problems. */
  compile(leaf: Leaf, scoring: Scoring): CompiledLeaf<Answer>;
  /** The answer that gives everything; start of cases and previews. */
  best(leaf: Leaf): Answer;
}

/** Sentence shared by the kinds whose answer is a number of points. */
export function pointsText(given: string, full: string): LocalText {
  return localText(`得 ${given} 分，满分 ${full} 分`, `${given} of ${full} points`);
}
