/** What a letter says, as plain data, and its paragraphs. */
import { type ParagraphStyle, paragraph, run } from "../word/blocks.ts";
import { size } from "../word/measure.ts";
import { table } from "../word/table.ts";

/** Headings are numbered by the standard: 一、 （一） 1. （1）. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | {
      readonly kind: "table";
      /** Widths in millimetres; together at most 156. Absent: equal. */
      readonly widths?: readonly number[];
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Chinese numeral up to 99: 十, 十一, 二十, 二十一. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const unit = ones === 0 && tens > 0 ? "" : (numerals[ones] ?? "");
  if (tens === 0) return unit;
  return `${tens === 1 ? "" : numerals[tens]}十${unit}`;
}

const numberings: readonly ((number: number) => string)[] = [
  (number) => `${chineseNumeral(number)}、`,
  (number) => `（${chineseNumeral(number)}）`,
  (number) => `${number}.`,
  (number) => `（${number}）`,
];

const headings: readonly ParagraphStyle[] = [
  { font: "heiTi" },
  { font: "kaiTi" },
  { font: "fangSong" },
  { font: "fangSong" },
];

export const text: ParagraphStyle = { font: "fangSong", size: size.three };
export const indented: ParagraphStyle = { ...text, firstLine: 2 };

const tableText: ParagraphStyle = {
  font: "fangSong",
  size: size.smallFour,
  align: "center",
  line: 18,
};

function tableBlock({ header, rows, widths }: Extract<Block, { kind: "table" }>): string {
  const equal = header.map(() => 156 / header.length);
  const head = header.map((one) => ({
    text: one,
    style: { ...tableText, font: "heiTi" as const },
  }));
  const body = rows.map((row) =>
    header.map((_, at) => ({ text: row[at] ?? "", style: tableText })),
  );
  return table([head, ...body], { widths: widths ?? equal, headerRows: 1 });
}

/** The paragraphs of a text, its headings numbered in their order. */
export function blocks(content: readonly Block[]): string[] {
  const counts = [0, 0, 0, 0];
  return content.map((block) => {
    if (block.kind === "table") return tableBlock(block);
    if (block.kind === "paragraph") return paragraph(block.text, indented);
    const at = block.level - 1;
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    counts.fill(0, at + 1);
    const number = numberings[at]?.(count) ?? "";
    const style = { ...text, ...headings[at] };
    return paragraph(
      { runs: [run(`${number}${block.text}`, style)] },
      { ...indented, keepNext: true, outline: at },
    );
  });
}
