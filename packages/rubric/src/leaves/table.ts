/** All leaf kinds. The only place that knows them all: everything else asks this table. */
import { z } from "zod";
import { bonus } from "./bonus.ts";
import { check } from "./check.ts";
import { checklist } from "./checklist.ts";
import { deduction } from "./deduction.ts";
import type { CompiledLeaf, LeafKind, Scope } from "./leaf-kind.ts";
import { level } from "./level.ts";
import { measure } from "./measure.ts";
import { points } from "./points.ts";
import { veto } from "./veto.ts";

export const leafKinds = {
  level,
  points,
  deduction,
  bonus,
  check,
  checklist,
  measure,
  veto,
} as const;

export type LeafKindName = keyof typeof leafKinds;
type Table = typeof leafKinds;

export type Leaf = { [K in LeafKindName]: z.output<Table[K]["schema"]> }[LeafKindName];
export type LeafSource = { [K in LeafKindName]: z.input<Table[K]["schema"]> }[LeafKindName];
export type LeafAnswer = { [K in LeafKindName]: z.output<Table[K]["answer"]> }[LeafKindName];

/** Written out because zod needs the members of a discriminated union as a tuple. */
export const leafSchemas = [
  level.schema,
  points.schema,
  deduction.schema,
  bonus.schema,
  check.schema,
  checklist.schema,
  measure.schema,
  veto.schema,
] as const;

/** Any criterion may be left out with a reason; what that does to the total is the rubric's policy. */
export const notApplicableAnswer = z.object({
  kind: z.literal("notApplicable"),
  reason: z.string().trim().min(1),
});
export type NotApplicableAnswer = z.output<typeof notApplicableAnswer>;

export function isLeafKind(kind: string): kind is LeafKindName {
  return Object.hasOwn(leafKinds, kind);
}

/**
 * The module of a leaf's kind. The cast is sound because a leaf's `kind` selects its own module;
 * TypeScript cannot follow that correlation through the union.
 */
export function leafKind(kind: LeafKindName): LeafKind<Leaf, LeafAnswer> {
  return leafKinds[kind] as unknown as LeafKind<Leaf, LeafAnswer>;
}

export function compileLeaf(leaf: Leaf, scope: Scope): CompiledLeaf<LeafAnswer> {
  return leafKind(leaf.kind).compile(leaf, scope);
}
