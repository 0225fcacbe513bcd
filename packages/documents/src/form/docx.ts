/** A printed form as an editable docx. */
import { field, type ParagraphStyle, paragraph, run } from "../word/blocks.ts";
import { packWord } from "../word/file.ts";
import { size } from "../word/measure.ts";
import { table } from "../word/table.ts";
import { formPage, type PrintedForm } from "./model.ts";

const base: ParagraphStyle = { font: "fangSong", size: size.five, line: 15 };
const head: ParagraphStyle = { ...base, font: "heiTi", align: "center" };
/** Room to write by hand. */
const blank = "＿＿＿＿＿＿＿＿＿＿";

const pageNumber = (() => {
  const style = { font: "songTi", size: size.five } as const;
  return paragraph(
    { runs: [run("— ", style), field("PAGE", style), run(" —", style)] },
    { align: "center" },
  );
})();

/** The form as docx, its header repeated on each page. The same data gives the same bytes. */
export async function formDocx(form: PrintedForm): Promise<Uint8Array> {
  const { title, subtitle, fields, columns, rows, notes, signatures } = form;
  const header = columns.map((column) => ({ text: column.title, style: head, shade: "F2F2F2" }));
  const body = rows.map((row) =>
    row.map((cell) => ({ ...cell, style: { ...base, align: cell.align ?? "left" } })),
  );
  const line = (names: readonly string[]) => names.map((name) => `${name}：${blank}`).join("　");
  return packWord({
    title,
    page: formPage,
    baseSize: size.five,
    feet: { odd: pageNumber, even: pageNumber },
    body: [
      paragraph(title, {
        font: "xiaoBiaoSong",
        size: size.two,
        align: "center",
        line: 32,
        keepNext: true,
      }),
      paragraph(subtitle, { ...base, font: "kaiTi", align: "center", keepNext: true }),
      paragraph(line(fields), { ...base, before: 6, after: 4, keepNext: true }),
      table([header, ...body], { widths: columns.map(({ width }) => width), headerRows: 1 }),
      ...notes.map((note, at) => paragraph(note, { ...base, before: at === 0 ? 6 : 0 })),
      paragraph(line(signatures), { ...base, before: 14 }),
    ],
  });
}
