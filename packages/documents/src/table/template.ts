/** The empty sheet an office fills in, with lists to choose from and a page of explanations. */
import { type Language, type Text, text } from "../text.ts";
import type { CellValue } from "../xlsx/sheet.ts";
import { type ColumnLayout, choicesAt, type SheetLayout } from "../xlsx/write.ts";
import type { Column, Columns } from "./column.ts";

const names = {
  explanations: text("填写说明", "Explanations"),
  choices: text("选项", "Choices"),
};
const headers: readonly Text[] = [
  text("栏目", "Column"),
  text("是否必填", "Required"),
  text("填写内容", "What to enter"),
  text("说明", "Explanation"),
  text("示例", "Example"),
];
const yes = text("必填", "Required");
const no = text("选填", "Optional");
const kinds: Readonly<Record<NonNullable<Column["kind"]>, Text>> = {
  text: text("文本", "Text"),
  number: text("数", "Number"),
  date: text("日期，如 2022-11-10", "Date, such as 2022-11-10"),
  choice: text("从选项中选一项", "One of the choices"),
};
const several = text("可填多项，用顿号分开", "Several, separated by commas");

function whatToEnter({ kind = "text", many, choices = [] }: Column, language: Language): string {
  const titles = choices.map(({ title }) => title[language]).join("、");
  const parts = [kinds[kind][language], ...(many ? [several[language]] : []), titles];
  return parts.filter(Boolean).join("\n");
}

/** Chinese characters count twice, as spreadsheet programs measure. */
function measure(written: string): number {
  return [...written].reduce((sum, one) => sum + (one.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

export function columnWidth({ width, title, kind }: Column, language: Language): number {
  return width ?? Math.max(measure(title[language]) + 4, kind === "date" ? 12 : 8);
}

export type TemplateOptions = {
  /** Name of the sheet to fill in. */
  readonly sheet: string;
  readonly language?: Language;
  /** Rows already filled in, by key; for a list handed out for correction. */
  readonly rows?: readonly Readonly<Record<string, CellValue>>[];
};

/** Sheets for `writeWorkbook`: the list, its explanations, and the choices on a hidden one. */
export function templateSheets(columns: Columns, options: TemplateOptions): SheetLayout[] {
  const { sheet, language = "zh-CN", rows = [] } = options;
  const all = Object.entries(columns);
  const lists = all.flatMap(([key, { choices, many }]) =>
    choices && !many ? [{ key, titles: choices.map(({ title }) => title[language]) }] : [],
  );
  const choiceSheet = names.choices[language];
  const layout = all.map(([key, column]): ColumnLayout => {
    const list = lists.findIndex((one) => one.key === key);
    const { kind = "text" } = column;
    return {
      width: columnWidth(column, language),
      kind: kind === "choice" ? "text" : kind,
      ...(list === -1
        ? {}
        : { choices: choicesAt(choiceSheet, list, 0, lists[list]?.titles.length ?? 0) }),
    };
  });
  const title = ([, { title: own, required }]: [string, Column]) =>
    `${own[language]}${required ? "*" : ""}`;
  const filled = rows.map((row) => all.map(([key]) => row[key] ?? null));
  const explained = all.map(([, column]) => [
    column.title[language],
    (column.required ? yes : no)[language],
    whatToEnter(column, language),
    column.help?.[language] ?? null,
    column.example ?? null,
  ]);
  const tallest = Math.max(0, ...lists.map(({ titles }) => titles.length));
  const choiceRows = Array.from({ length: tallest }, (_, row) =>
    lists.map(({ titles }) => titles[row] ?? null),
  );
  return [
    { name: sheet, rows: [all.map(title), ...filled], headerRows: 1, columns: layout },
    {
      name: names.explanations[language],
      rows: [headers.map((one) => one[language]), ...explained],
      headerRows: 1,
      entryRows: 0,
      bordered: true,
      columns: [16, 10, 32, 48, 24].map((width) => ({ width, kind: "text", wrap: true })),
    },
    ...(lists.length > 0 ? [{ name: choiceSheet, rows: choiceRows, hidden: true }] : []),
  ];
}
