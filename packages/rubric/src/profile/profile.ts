/** A profile: one office's tailoring of a rubric, kept apart from it. */
import { z } from "zod";
import { deepFreeze } from "../define.ts";
import { codeSchema, listOf } from "../format/criterion-base.ts";
import { basisSchema, hashSchema, idSchema, versionSchema } from "../format/identity.ts";
import type { Pin } from "../format/lineage.ts";
import { canonicalJson, contentHash } from "../hash/canonical.ts";
import { type Problem, problem, worded } from "../problems.ts";
import { isVersionRange } from "../semver.ts";
import { parseShape } from "../shape.ts";
import { localTextSchema } from "../text.ts";
import { operationSchema } from "./operations.ts";

const rangeSchema = z
  .string()
  .refine(
    isVersionRange,
    worded(
      "malformedRange",
      "版本范围须如 1.2.0、^1.2.0、~1.2.0 或 >=1.2.0 <2.0.0",
      "a version range is such as 1.2.0, ^1.2.0, ~1.2.0 or >=1.2.0 <2.0.0",
    ),
  );

/** One conflict of a rebase, and what its author chose. */
const decisionSchema = z.strictObject({
  /** Key of the conflict, such as "reweigh A1.points". */
  conflict: z.string().min(1),
  /** `ours`: the operation stays; `theirs`: the base's new text; `other`: another operation. */
  choice: z.enum(["ours", "theirs", "other"]),
  reason: localTextSchema,
  author: z.string().trim().min(1).optional(),
});
export type Decision = z.output<typeof decisionSchema>;

const rebaseSchema = z.strictObject({
  from: z.strictObject({ version: versionSchema, hash: hashSchema }),
  to: z.strictObject({ version: versionSchema, hash: hashSchema }),
  decisions: listOf(decisionSchema),
});

const profileSchema = z.strictObject({
  /** Identity of the rubric that comes out. */
  id: idSchema,
  version: versionSchema,
  title: localTextSchema,
  description: localTextSchema.optional(),
  issuer: localTextSchema.optional(),
  basis: listOf(basisSchema).optional(),
  effectiveFrom: z.iso.date().optional(),
  base: z.strictObject({
    id: idSchema,
    version: rangeSchema,
    /** The exact text it was written against; another one is taken only by a rebase. */
    hash: hashSchema.optional(),
  }),
  /** What every code of the profile's own criteria begins with. */
  prefix: codeSchema.optional(),
  operations: listOf(operationSchema),
  /** Moves to other versions of the base, and how their conflicts were settled. */
  rebases: listOf(rebaseSchema).optional(),
});

export type ProfileSource = z.input<typeof profileSchema>;
/** A profile that passed every check of its own; frozen, with the hash of its content. */
export type Profile = Readonly<z.output<typeof profileSchema>> & {
  /** Does not depend on the order of the operations. */
  readonly hash: string;
};

/** Nesting of any legal profile; keeps a hostile file from exhausting the stack. */
const deepest = 100;

function deeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return false;
  if (levels === 0) return true;
  return Object.values(value).some((member) => deeperThan(member, levels - 1));
}

function prefixProblems({ prefix, operations }: z.output<typeof profileSchema>): Problem[] {
  const adds = operations.some(({ op }) => op === "addCriterion");
  if (!adds || prefix !== undefined) return [];
  return [
    problem(
      ["prefix"],
      "noPrefix",
      "增加指标的方案须写明本地代码前缀（prefix）",
      "a profile that adds criteria names the prefix of its codes",
    ),
  ];
}

/** Checks a profile from anywhere without throwing; whether its base can take it, `resolve` says. */
export function checkProfile(source: unknown): { profile: Profile } | { problems: Problem[] } {
  if (deeperThan(source, deepest)) {
    return { problems: [problem([], "tooDeep", "内容层级过深", "nested too deep")] };
  }
  const { hash: _, ...content } = (source ?? {}) as Record<string, unknown>;
  const parsed = parseShape(profileSchema, content);
  if ("problems" in parsed) return parsed;
  const problems = prefixProblems(parsed.value);
  if (problems.length > 0) return { problems };
  const operations = parsed.value.operations.map(canonicalJson).sort();
  const hash = contentHash({ ...parsed.value, operations });
  return { profile: deepFreeze({ ...parsed.value, hash }) };
}

export function pinOf({ id, version, hash }: Pin): Pin {
  return { id, version, hash };
}
