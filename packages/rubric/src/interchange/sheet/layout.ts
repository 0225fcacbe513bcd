/** The columns of the sheet of criteria, from the left, and how they are found again. */
import { type Field, localField } from "./field.ts";
import { leafFields, levelTitles, printed, scoreTitles } from "./fields.ts";

export const sheetNames = { criteria: "指标体系", groups: "上级指标", rubric: "说明" } as const;
export const restTitle = "其他设置";
/** Rows that sum up; they say nothing a rubric does not know. */
export const totalPattern = /^(合计|总计|共计|总分|满分)/u;

/** The text of a criterion stands in the column of its level. */
export const textInLevel = localField("text", ["指标"], 28);
export const criterionFields: readonly Field[] = [textInLevel, ...leafFields];

const isPrinted = ({ titles: [title] }: Field) => (printed as readonly string[]).includes(title);
const code = leafFields.filter(({ key }) => key === "code");

export type Column =
  | { readonly kind: "level"; readonly level: number; readonly title: string }
  | { readonly kind: "field"; readonly field: Field; readonly title: string }
  | { readonly kind: "score"; readonly title: string }
  | { readonly kind: "rest"; readonly title: string };

/** Columns of a tree with so many levels, as they are written. */
export function columnsFor(levels: number): Column[] {
  const field = (one: Field): Column => ({ kind: "field", field: one, title: one.titles[0] });
  return [
    ...levelTitles
      .slice(0, levels)
      .map(([title = ""], level): Column => ({ kind: "level", level, title })),
    ...leafFields.filter(isPrinted).map(field),
    ...scoreTitles.map(([title = ""]): Column => ({ kind: "score", title })),
    ...code.map(field),
    ...leafFields.filter((one) => !isPrinted(one) && one.key !== "code").map(field),
    { kind: "rest", title: restTitle },
  ];
}

/** "分 值（分）" and "分值" are the same header. */
export function plainTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/\([^)]*\)$/u, "")
    .replace(/\*+$/u, "");
}

function byTitle(): Map<string, Column> {
  const found = new Map<string, Column>();
  const add = (titles: readonly string[], column: Column) => {
    for (const title of titles) found.set(plainTitle(title), column);
  };
  levelTitles.forEach((titles, level) => {
    add(titles, { kind: "level", level, title: titles[0] ?? "" });
  });
  for (const field of leafFields)
    add(field.titles, { kind: "field", field, title: field.titles[0] });
  for (const titles of scoreTitles) add(titles, { kind: "score", title: titles[0] ?? "" });
  add([restTitle], { kind: "rest", title: restTitle });
  return found;
}

const known = byTitle();

/** What a header means; undefined for one nobody knows. */
export function columnOf(title: string): Column | undefined {
  return known.get(plainTitle(title));
}
