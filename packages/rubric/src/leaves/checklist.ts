/** `checklist`: k of n items. Each item gives its points, or their number decides as a whole. */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import { codeSchema, criterionShape, listOf } from "../format/criterion-base.ts";
import { english, localText, localTextSchema } from "../text.ts";
import { checklistProblems } from "./checklist-problems.ts";
import { attainedOf, type LeafKind, pointsText, type Scoring, type Why } from "./leaf-kind.ts";

const schema = z.strictObject({
  ...criterionShape,
  kind: z.literal("checklist"),
  /** Only in a points rubric. */
  points: decimalSchema.optional(),
  items: listOf(
    z.strictObject({
      code: codeSchema,
      text: localTextSchema,
      /** With `award` by items: what the item gives; on all items or on none (equal parts). */
      points: decimalSchema.optional(),
    }),
  ),
  award: z.discriminatedUnion("by", [
    /** Each item that is met gives its part. */
    z.strictObject({ by: z.literal("items") }),
    /** All the points from so many items on, nothing below. */
    z.strictObject({ by: z.literal("met"), atLeast: z.int().min(1) }),
    /** Points by the number of items met, most first; none below the last band. */
    z.strictObject({
      by: z.literal("bands"),
      bands: listOf(z.strictObject({ atLeast: z.int().min(0), points: decimalSchema })),
    }),
  ]),
});
const answer = z.object({
  kind: z.literal("checklist"),
  /** Codes of the items that are met; all others are not. In normal form sorted, each once. */
  met: z
    .array(z.string())
    .max(10_000)
    .transform((codes) => [...new Set(codes)].sort()),
});

export type ChecklistCriterion = z.output<typeof schema>;
export type ChecklistAnswer = z.output<typeof answer>;

function fullOf(leaf: ChecklistCriterion, scoring: Scoring): number {
  return scoring === "compliance" ? unitsPerPoint : toUnits(leaf.points ?? "0");
}

/** Units of each item, by code. */
function partsOf(leaf: ChecklistCriterion, full: number): ReadonlyMap<string, number> {
  const equal = full / leaf.items.length;
  return new Map(
    leaf.items.map(({ code, points }) => [code, points === undefined ? equal : toUnits(points)]),
  );
}

/** Units by number of items met. */
function tableOf(leaf: ChecklistCriterion, full: number): number[] {
  const { award } = leaf;
  return Array.from({ length: leaf.items.length + 1 }, (_, count) => {
    if (award.by === "met") return count >= award.atLeast ? full : 0;
    if (award.by === "items") return 0;
    const band = award.bands.find(({ atLeast }) => count >= atLeast);
    return band ? toUnits(band.points) : 0;
  });
}

function countText(count: number, of: number): Why {
  const text = localText(`${of} 项中符合 ${count} 项`, `${count} of ${of} items met`);
  return { rule: "checklist.count", text };
}

export const checklist = {
  schema,
  answer,
  scorings: ["points", "compliance"],
  problems: (leaf, path, { scoring }) => checklistProblems(leaf, path, scoring),
  full: fullOf,

  compile(leaf, { scoring }) {
    const full = fullOf(leaf, scoring);
    const parts = partsOf(leaf, full);
    const table = tableOf(leaf, full);
    const byItems = leaf.award.by === "items";
    const encode = ({ met }: ChecklistAnswer) => {
      if (!byItems) return met.length;
      let units = 0;
      for (const code of met) units += parts.get(code) ?? 0;
      return units;
    };
    const needed = leaf.award.by === "met" ? leaf.award.atLeast : leaf.items.length;
    const units = (code: number) => (byItems ? code : (table[code] ?? 0));
    const met = (code: number) => (leaf.award.by === "met" ? code >= needed : units(code) === full);
    return {
      full,
      ...(byItems ? { direct: true as const } : { table }),
      refuse({ met: codes }) {
        const unknown = codes.find((code) => !parts.has(code));
        return unknown === undefined
          ? null
          : localText(`清单中没有 ${unknown}`, `there is no item ${unknown}`);
      },
      encode,
      units,
      met,
      attained: (code) =>
        met(code) ? 10_000 : byItems ? attainedOf(code, full) : attainedOf(code, needed),
      explain(given) {
        const missing = leaf.items.filter(({ code }) => !given.met.includes(code));
        const why = [countText(given.met.length, leaf.items.length)];
        if (missing.length > 0) {
          why.push({
            rule: "checklist.missing",
            text: localText(
              `缺：${missing.map(({ text }) => text["zh-CN"]).join("、")}`,
              `Not met: ${missing.map(({ text }) => english(text)).join(", ")}`,
            ),
          });
        }
        if (scoring === "points") {
          const given_ = fromUnits(units(encode(given)));
          why.push({ rule: "checklist.points", text: pointsText(given_, fromUnits(full)) });
        }
        return why;
      },
    };
  },

  best: (leaf) => ({ kind: "checklist", met: leaf.items.map(({ code }) => code).sort() }),
} satisfies LeafKind<ChecklistCriterion, ChecklistAnswer>;
