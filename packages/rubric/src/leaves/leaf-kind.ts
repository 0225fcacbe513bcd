/** The one contract a leaf kind fulfils. A new kind is one file of this shape and a line in `table.ts`. */
import type { z } from "zod";
import type { Parameters } from "../format/parameter.ts";
import type { PathPart, Problem } from "../problems.ts";
import { type LocalText, localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";

/** `points`: leaves carry points. `compliance`: each leaf is met or not and counts one. */
export type Scoring = "points" | "compliance";

/** One sentence of a trace: which rule spoke, and what it says to a reader. */
export type Why = { rule: string; text: LocalText };

export type VetoEffect = { capGrade: string } | { fail: true };

/** What a leaf is read in: how its rubric scores, and the numbers it may refer to. */
export type Scope = {
  readonly scoring: Scoring;
  readonly parameters: Parameters;
  /** Subject types that reach the leaf. */
  readonly types: readonly SubjectType[];
  /** Codes of the rubric's questionnaires. */
  readonly questionnaires: ReadonlySet<string>;
};

/**
 * A leaf made ready for scoring. An answer is read once into a code, a whole number from 0; all
 * figures come from the code. `slot` is the place of the subject's type in `subjectTypes`, or
 * the one after the last where no type is known.
 */
export interface CompiledLeaf<Answer> {
  /** What the leaf can give, in units; a bonus gives nothing here. */
  readonly full: number;
  /** Null for an answer this leaf can score, else why it cannot. */
  refuse(answer: Answer): LocalText | null;
  /** Only called with an answer that is not refused. */
  encode(answer: Answer): number;
  /** Units given, from 0 to `full`. */
  units(code: number, slot: number): number;
  /** Is the leaf met as a whole? */
  met(code: number, slot: number): boolean;
  /** How far it gets on the way to being met: whole ten-thousandths, 0 to 10000, rounded down. */
  attained(code: number, slot: number): number;
  /** Why points were given and lost. */
  explain(answer: Answer, slot: number): Why[];
  /** Present where an answer can overrule the total; code 1 says that it happened. */
  readonly veto?: { readonly effect: VetoEffect };
  /** Present where the code is bonus units beside the total; the most it gives. */
  readonly bonus?: { readonly max: number };
  /** Units by code, where there are few codes: spares the call while scoring. */
  readonly table?: readonly number[];
  /** Present where units do not depend on the slot and are the code itself. */
  readonly direct?: true;
}

export interface LeafKind<Leaf, Answer> {
  /** Shape of the leaf in a rubric. */
  readonly schema: z.ZodType<Leaf>;
  /** Shape of its answer; the answer's `kind` is the leaf's. */
  readonly answer: z.ZodType<Answer>;
  /** The scorings such a leaf makes sense in. */
  readonly scorings: readonly Scoring[];
  /** What the shape alone cannot say; `path` leads to the leaf. */
  problems(leaf: Leaf, path: readonly PathPart[], scope: Scope): Problem[];
  /** What the leaf can give, in units. */
  full(leaf: Leaf, scoring: Scoring): number;
  /** May assume a leaf without problems. */
  compile(leaf: Leaf, scope: Scope): CompiledLeaf<Answer>;
  /** The answer that gives everything to a subject of any type; start of cases and previews. */
  best(leaf: Leaf, scope: Scope): Answer;
}

/** Sentence shared by the kinds whose answer is a number of points. */
export function pointsText(given: string, full: string): LocalText {
  return localText(`得 ${given} 分，满分 ${full} 分`, `${given} of ${full} points`);
}

/** part/whole in whole ten-thousandths rounded down, at most 10000; 10000 where the whole is 0. */
export function attainedOf(part: number, whole: number): number {
  if (part >= whole) return 10_000;
  const product = part * 10_000;
  return Number.isSafeInteger(product)
    ? Math.floor(product / whole)
    : Number((BigInt(part) * 10_000n) / BigInt(whole));
}
