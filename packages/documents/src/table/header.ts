/** Finding the header: offices put titles, dates and units above it, and name columns freely. */
import { type SheetProblem, sheetProblem } from "../xlsx/problem.ts";
import type { CellValue, Sheet } from "../xlsx/sheet.ts";
import type { Columns } from "./column.ts";

/** How far down a header is looked for. */
const lookInto = 30;

export type Header<Key extends string> = {
  /** Zero-based row of the header. */
  readonly row: number;
  /** Zero-based column of each key that is there. */
  readonly at: ReadonlyMap<Key, number>;
  /** Headers that no column claims. */
  readonly unknown: readonly { title: string; column: number }[];
};

/** "姓 名*", "姓名（必填）" and "姓名" are the same header. */
function plainTitle(value: CellValue): string {
  if (typeof value !== "string") return "";
  return value
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/\((必填|选填|required|optional)\)$/iu, "")
    .replace(/^\*+|\*+$/gu, "")
    .toLowerCase();
}

function titlesOf(columns: Columns): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [key, { title, synonyms = [] }] of Object.entries(columns)) {
    for (const one of [key, title["zh-CN"], title.en, ...synonyms]) {
      const plain = plainTitle(one);
      if (!titles.has(plain)) titles.set(plain, key);
    }
  }
  return titles;
}

/** The row that names the most columns; the first of several. */
export function findHeader<Key extends string>(
  sheet: Sheet,
  columns: Columns,
): { header: Header<Key> } | { problems: SheetProblem[] } {
  const titles = titlesOf(columns);
  const known = (row: readonly CellValue[]) =>
    new Set(row.flatMap((cell) => titles.get(plainTitle(cell)) ?? [])).size;
  let best = { row: -1, count: 0 };
  sheet.rows.slice(0, lookInto).forEach((cells, row) => {
    const count = known(cells);
    if (count > best.count) best = { row, count };
  });
  const place = { sheet: sheet.name };
  if (best.row === -1) {
    const needed = Object.values(columns).filter(({ required }) => required);
    const zh = needed.map(({ title }) => title["zh-CN"]).join("、");
    const en = needed.map(({ title }) => title.en).join(", ");
    const problem = sheetProblem(
      place,
      "noHeader",
      `没有找到表头，须有：${zh}`,
      `there is no header row; it needs: ${en}`,
    );
    return { problems: [problem] };
  }
  const problems: SheetProblem[] = [];
  const at = new Map<Key, number>();
  const unknown: { title: string; column: number }[] = [];
  (sheet.rows[best.row] ?? []).forEach((cell, column) => {
    const key = titles.get(plainTitle(cell)) as Key | undefined;
    if (key === undefined) {
      const title = typeof cell === "string" ? cell.trim() : "";
      if (title !== "") unknown.push({ title, column });
      return;
    }
    if (!at.has(key)) {
      at.set(key, column);
      return;
    }
    const { title } = columns[key] as Columns[string];
    problems.push(
      sheetProblem(
        { ...place, row: best.row, column },
        "doubledColumn",
        `“${title["zh-CN"]}”一列出现了两次`,
        `the column ${title.en} is there twice`,
      ),
    );
  });
  for (const [key, { required, title }] of Object.entries(columns)) {
    if (!required || at.has(key as Key)) continue;
    problems.push(
      sheetProblem(
        { ...place, row: best.row },
        "missingColumn",
        `缺少“${title["zh-CN"]}”一列`,
        `the column ${title.en} is missing`,
      ),
    );
  }
  return problems.length > 0 ? { problems } : { header: { row: best.row, at, unknown } };
}
