/** From what a cell holds to what a column's schema reads; nothing is guessed. */
import { type Text, text } from "../text.ts";
import type { CellValue } from "../xlsx/sheet.ts";
import type { Column } from "./column.ts";

export type CellReading =
  | { readonly value: unknown }
  | { readonly code: string; readonly message: Text };

const refuse = (code: string, zh: string, en: string): CellReading => ({
  code,
  message: text(zh, en),
});

/** Trimmed of all the spaces offices use, the full-width one among them. */
function trimmed(value: string): string {
  return value.replace(/^[\s\u3000\ufeff]+|[\s\u3000\ufeff]+$/gu, "");
}

export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && !trimmed(value));
}

/** Digits beyond the fifteenth are lost when a sheet holds them as a number. */
const lastSafeDigit = 1e15;

function toText(value: CellValue): CellReading {
  if (typeof value === "string") return { value: trimmed(value) };
  if (typeof value === "boolean") return { value: value ? "是" : "否" };
  if (typeof value === "number") {
    return Math.abs(value) < lastSafeDigit
      ? { value: String(value) }
      : refuse(
          "lostDigits",
          "号码按数字保存，末几位已丢失，请把该列设为文本后重新填写",
          "the number has lost its last digits: format the column as text and enter it again",
        );
  }
  return { value: value && "date" in value ? value.date : "" };
}

const dayForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
];

function toDate(value: CellValue): CellReading {
  if (typeof value === "object" && value !== null && "date" in value) {
    return { value: value.date.slice(0, 10) };
  }
  const written = trimmed(String(value)).normalize("NFKC").replace(/\s+/gu, "");
  for (const form of dayForms) {
    const { year, month, day } = form.exec(written)?.groups ?? {};
    if (!year || !month || !day) continue;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const real = new Date(`${iso}T00:00:00Z`);
    // 31 February rolls over; a date that does not come back is none.
    if (!Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso)) return { value: iso };
  }
  return refuse(
    "noDate",
    `“${written}”不是日期，请写作 2022-11-10 或 2022年11月10日`,
    `"${written}" is no date: write 2022-11-10`,
  );
}

function toNumber(value: CellValue): CellReading {
  if (typeof value === "number") return { value };
  const written = typeof value === "string" ? trimmed(value).normalize("NFKC") : "";
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(written)
    ? written.replace(/,/gu, "")
    : written;
  if (/^-?\d+(\.\d+)?$/u.test(plain)) return { value: Number(plain) };
  return refuse("noNumber", `“${written}”不是数`, `"${written}" is no number`);
}

function toChoice(written: string, { choices = [] }: Column): CellReading {
  const same = (one: string) => one.toLowerCase() === written.toLowerCase();
  const chosen = choices.find(
    ({ value, title }) => same(title["zh-CN"]) || same(title.en) || same(value),
  );
  if (chosen) return { value: chosen.value };
  const zh = choices.map(({ title }) => title["zh-CN"]).join("、");
  const en = choices.map(({ title }) => title.en).join(", ");
  return refuse(
    "unknownChoice",
    `没有“${written}”这一选项，可填：${zh}`,
    `"${written}" is none of: ${en}`,
  );
}

function readOne(value: CellValue, column: Column): CellReading {
  switch (column.kind) {
    case "number":
      return toNumber(value);
    case "date":
      return toDate(value);
    case "choice": {
      const written = toText(value);
      return "value" in written ? toChoice(String(written.value), column) : written;
    }
    default:
      return toText(value);
  }
}

function readMany(value: CellValue, column: Column): CellReading {
  const written = toText(value);
  if (!("value" in written)) return written;
  const values: unknown[] = [];
  for (const part of String(written.value).split(/[、，,；;\r\n]+/u)) {
    if (isBlank(part)) continue;
    const one = readOne(part, column);
    if (!("value" in one)) return one;
    values.push(one.value);
  }
  return { value: values };
}

/** Reads a filled cell by its column's kind, before the schema. */
export function readCell(value: CellValue, column: Column): CellReading {
  if (typeof value === "object" && value !== null && "error" in value) {
    return value.error === "formula"
      ? refuse(
          "formulaWithoutResult",
          "公式没有计算结果，请在表格软件中打开并保存后再导入",
          "the formula has no stored result: open and save the file in your spreadsheet program",
        )
      : refuse("cellError", `单元格有错误值 ${value.error}`, `the cell holds ${value.error}`);
  }
  return column.many ? readMany(value, column) : readOne(value, column);
}
