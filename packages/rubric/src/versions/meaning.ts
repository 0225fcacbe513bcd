/** What of a criterion decides its figures, and what an answer to it refers to. */
import { type Criterion, isGroup } from "../format/criterion.ts";
import { canonicalJson } from "../hash/canonical.ts";

/** Members that only say something, wherever they stand. */
const documentary: ReadonlySet<string> = new Set([
  "text",
  "title",
  "description",
  "guidance",
  "source",
  "basis",
  "issuer",
  "licence",
  "effectiveFrom",
  "lineage",
]);
/** Members that rule evidence, tailoring and grades, but not the figures of the criterion itself. */
const besideFigures: ReadonlySet<string> = new Set([
  "evidence",
  "methods",
  "core",
  "mandatory",
  "locks",
  "weightBounds",
  "children",
]);

function isLocalText(value: object): boolean {
  return "zh-CN" in value;
}

/** The value without anything that is only words; undefined where nothing else is left. */
export function withoutWords(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  if (isLocalText(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([member]) => !documentary.has(member))
      .map(([member, inner]) => [member, withoutWords(inner)]),
  );
}

/** Equal for two criteria whose figures mean the same, whatever their words. Leaves out children. */
export function figuresKey(criterion: Criterion): string {
  const figures = Object.entries(criterion).filter(([member]) => !besideFigures.has(member));
  return canonicalJson(withoutWords(Object.fromEntries(figures)));
}

/** The same for a group with all below it: its figures stand on theirs. */
export function treeKey(criterion: Criterion): string {
  if (!isGroup(criterion)) return figuresKey(criterion);
  const below = criterion.children.map((child) => [child.code, treeKey(child)]).sort();
  return canonicalJson([figuresKey(criterion), below]);
}

/**
 * Members by leaf kind that an answer refers to. Where they are the same, the answer still says
 * what it said, even if it earns other points now. A kind that is not named here keeps an answer
 * only while all its figures are the same.
 */
const answered: Readonly<Record<string, readonly string[]>> = {
  check: [],
  veto: [],
  level: ["levels"],
  points: ["max", "step"],
  deduction: ["reasons"],
  bonus: ["max", "step", "reasons"],
  checklist: ["items"],
  measure: ["unit", "ratio", "questionnaire"],
};

function codesIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one) => (one as { code?: string }).code ?? one);
}

/** Equal for two leaves of one code when an answer to one is an answer to the other. */
export function answerKey(leaf: Criterion): string {
  const members = answered[leaf.kind];
  if (!members) return figuresKey(leaf);
  const record = leaf as unknown as Record<string, unknown>;
  // A unit is made of words, and is what a number counts.
  return canonicalJson([leaf.kind, ...members.map((member) => codesIn(record[member] ?? null))]);
}
