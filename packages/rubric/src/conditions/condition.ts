/** A condition stands beside a grade: points alone do not give the grade if it does not hold. */
import type { z } from "zod";
import type { PathPart, Problem } from "../problems.ts";
import type { LocalText } from "../text.ts";

/**
 * What a condition may look at. Leaves are those that are scored: missing and not applicable ones
 * are left out, vetoes and bonuses are none. Leaf indexes go in the order of the rubric.
 */
export type Facts = {
  vetoHappened(): boolean;
  /** Number of leaves of the rubric. */
  readonly leafCount: number;
  scored(leaf: number): boolean;
  core(leaf: number): boolean;
  met(leaf: number): boolean;
  /** Is the leaf under this node of the tree, or that node itself? */
  under(leaf: number, node: number): boolean;
  leafGiven(leaf: number): number;
  leafFull(leaf: number): number;
  /** Code of the level a leaf has been given; undefined for leaves of other kinds. */
  level(leaf: number): string | undefined;
  /** Node of a criterion code. */
  node(code: string): number;
  /** A node gives at least this share, in units, of what is judged there. */
  reaches(node: number, share: number): boolean;
};

/** What a condition is checked against at definition. */
export type Known = {
  readonly codes: ReadonlySet<string>;
  /** How many level leaves have a level of each code. */
  readonly levels: ReadonlyMap<string, number>;
};

export interface ConditionKind<Condition> {
  readonly schema: z.ZodType<Condition>;
  /** Criterion codes the condition names; each must exist. */
  codes(condition: Condition): readonly string[];
  /** Whether it can hold at all. */
  problems?(condition: Condition, path: readonly PathPart[], known: Known): Problem[];
  holds(condition: Condition, facts: Facts): boolean;
  text(condition: Condition): LocalText;
}
