/** The sheets beside the tree: what is said of the whole, and of each group. */
import { type Draft, type Field, readCells, withRemainder } from "./field.ts";
import { groupFields, rubricFields } from "./fields.ts";
import { plainTitle, restTitle } from "./layout.ts";
import { cellText, type PlainSheet, type SheetProblem, sheetProblem } from "./plain.ts";

/** What reading finds on its way. */
export type Notes = { problems: SheetProblem[]; assumed: SheetProblem[] };

/** The JSON beside the columns. */
export function readRest(text: string, refuse: (zh: string, en: string) => void): Draft {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Draft;
  } catch {
    // Answered below, together with JSON that is no object.
  }
  refuse(`“${restTitle}”须为 JSON 对象，不用时留空`, `${restTitle} must be a JSON object or empty`);
  return {};
}

/** Groups by code. */
export function readGroups(sheet: PlainSheet | undefined, notes: Notes): Map<string, Draft> {
  const groups = new Map<string, Draft>();
  if (!sheet) return groups;
  const [header = [], ...rows] = sheet.rows;
  const at = (field: Field) =>
    header.findIndex((cell) => field.titles.map(plainTitle).includes(plainTitle(cellText(cell))));
  const columns = groupFields.map(at);
  const restAt = header.findIndex((cell) => cellText(cell) === restTitle);
  rows.forEach((row, index) => {
    const cells = columns.map((column) => (column === -1 ? "" : cellText(row[column])));
    const refuse = (column: number) => (zh: string, en: string) =>
      notes.problems.push(
        sheetProblem({ sheet: sheet.name, row: index + 1, column }, "unreadable", zh, en),
      );
    const where = (field: number, zh: string, en: string) => refuse(columns[field] ?? 0)(zh, en);
    const read = readCells(cells, groupFields, where);
    const rest = readRest(restAt === -1 ? "" : cellText(row[restAt]), refuse(restAt));
    const draft = withRemainder(read, rest, groupFields, where);
    if (typeof draft.code === "string") groups.set(draft.code, draft);
  });
  return groups;
}

export function readProperties(sheet: PlainSheet | undefined, notes: Notes): Draft {
  if (!sheet) return {};
  const rest: Draft = {};
  const rowOf = new Map<string, number>();
  const cells = rubricFields.map(() => "");
  sheet.rows.forEach((row, index) => {
    const title = plainTitle(cellText(row[0]));
    const value = row.slice(1).map(cellText).join("");
    const refuse = (zh: string, en: string) =>
      notes.problems.push(
        sheetProblem({ sheet: sheet.name, row: index, column: 1 }, "unreadable", zh, en),
      );
    const [, key] = new RegExp(`^${restTitle}[:：](\\w+)$`, "u").exec(title) ?? [];
    if (key) {
      Object.assign(rest, readRest(`{${JSON.stringify(key)}:${value}}`, refuse));
      return;
    }
    const at = rubricFields.findIndex(({ titles }) => titles.map(plainTitle).includes(title));
    if (at === -1) return;
    cells[at] = value;
    rowOf.set(rubricFields[at]?.titles[0] ?? "", index);
  });
  const where = (at: number, zh: string, en: string) => {
    const row = rowOf.get(rubricFields[at]?.titles[0] ?? "") ?? 0;
    notes.problems.push(sheetProblem({ sheet: sheet.name, row, column: 1 }, "unreadable", zh, en));
  };
  return withRemainder(readCells(cells, rubricFields, where), rest, rubricFields, where);
}
