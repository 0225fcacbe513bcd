/**
 * Official documents in the national layout (GB/T 9704-2012): A4, type area 156 by 225 mm, 22 lines
 * of 28 characters, FangSong size 3, title in XiaoBiaoSong size 2.
 */
import { field, paragraph, run } from "../word/blocks.ts";
import { packWord } from "../word/file.ts";
import { officialPage, size } from "../word/measure.ts";
import { table } from "../word/table.ts";
import { type Block, blocks, indented, text } from "./content.ts";
import { type DocumentNumber, documentNumber, officialDate } from "./number.ts";
import { signature } from "./signature.ts";

export type OfficialDocument = {
  /** The office that signs. */
  readonly issuer: string;
  /** Red head of the first page; default the issuer and 文件, `null` for a document without one. */
  readonly mark?: string | null;
  readonly number?: DocumentNumber;
  /** One or more lines, broken where the sense allows. */
  readonly title: string | readonly string[];
  /** 主送机关; a colon is set behind it. */
  readonly addressees?: string;
  readonly body: readonly Block[];
  /** Titles of what is attached. */
  readonly attachments?: readonly string[];
  /** "2022-11-10" */
  readonly date: string;
  /** Room for the seal over signature and date; default true. */
  readonly sealed?: boolean;
  /** 附注, in brackets below the date. */
  readonly note?: string;
  readonly copyTo?: string;
  readonly printed?: { readonly office: string; readonly date: string };
  /** What is attached, each on a new page. */
  readonly annexes?: readonly { readonly title: string; readonly body: readonly Block[] }[];
};

const red = "E60012";
const empty = paragraph("", text);

function head({ issuer, mark, number }: OfficialDocument): string[] {
  if (mark === null) {
    return number ? [paragraph(documentNumber(number), { ...text, align: "right" }), empty] : [];
  }
  const written = mark ?? `${issuer}文件`;
  // The standard asks for a size below that of a higher office, one line where it fits.
  const points = Math.max(size.two, Math.min(54, Math.floor(430 / [...written].length)));
  return [
    paragraph(written, {
      font: "xiaoBiaoSong",
      size: points,
      color: red,
      align: "center",
      before: 71,
      after: 28,
    }),
    paragraph(number ? documentNumber(number) : "", {
      ...text,
      align: "center",
      after: 0,
      rule: { color: red, width: 12 },
    }),
    empty,
    empty,
  ];
}

function titleLines({ title, addressees }: OfficialDocument): string[] {
  const lines = typeof title === "string" ? [title] : title;
  return [
    ...lines.map((line) =>
      paragraph(line, {
        font: "xiaoBiaoSong",
        size: size.two,
        align: "center",
        line: 32,
        keepNext: true,
      }),
    ),
    empty,
    ...(addressees ? [paragraph(`${addressees}：`, text)] : []),
  ];
}

function attachmentList(attachments: readonly string[]): string[] {
  if (attachments.length === 0) return [];
  const lead = (at: number) => (at === 0 ? "附件：" : "　　　");
  const number = (at: number) => (attachments.length > 1 ? `${at + 1}.` : "");
  return [
    empty,
    ...attachments.map((title, at) => paragraph(`${lead(at)}${number(at)}${title}`, indented)),
  ];
}

/** 版记: copies and printing, between thick outer and thin inner lines at the foot of the page. */
function colophon({ copyTo, printed }: OfficialDocument): string[] {
  if (!copyTo && !printed) return [];
  const small = { font: "fangSong", size: size.four, indent: 1, indentRight: 1 } as const;
  const rows = [
    ...(copyTo ? [[{ text: `抄送：${copyTo}。`, style: small, columns: 2 }]] : []),
    ...(printed
      ? [
          [
            { text: printed.office, style: small },
            {
              text: `${officialDate(printed.date)}印发`,
              style: { ...small, align: "right" as const },
            },
          ],
        ]
      : []),
  ];
  return [
    empty,
    table(rows, { widths: [96, 60], borders: false, rules: { outer: 8, inner: 6 }, atFoot: true }),
    paragraph("", { size: 1, line: 1 }),
  ];
}

function annexPages(annexes: NonNullable<OfficialDocument["annexes"]>): string[] {
  return annexes.flatMap(({ title, body }, at) => [
    paragraph(annexes.length > 1 ? `附件${at + 1}` : "附件", {
      font: "heiTi",
      size: size.three,
      pageBreakBefore: true,
    }),
    empty,
    paragraph(title, { font: "xiaoBiaoSong", size: size.two, align: "center", line: 32 }),
    empty,
    ...blocks(body),
  ]);
}

/** — 1 — in SongTi size 4, right on odd pages, left on even ones, a character from the edge (7.5). */
export const pageNumbers = (() => {
  const style = { font: "songTi", size: size.four } as const;
  const runs = [run("— ", style), field("PAGE", style), run(" —", style)];
  return {
    odd: paragraph({ runs }, { ...style, align: "right", indentRight: 1 }),
    even: paragraph({ runs }, { ...style, align: "left", indent: 1 }),
  };
})();

/** 7 mm below the type area, measured to the foot of a line of size 4. */
export const footer = officialPage.bottom - 7 - 5;

/**
 * An official document as an editable docx. The same data gives the same bytes.
 * @throws RangeError for a date that is none.
 */
export async function officialDocument(content: OfficialDocument): Promise<Uint8Array> {
  const { title, body, attachments = [], annexes = [], note } = content;
  return packWord({
    title: typeof title === "string" ? title : title.join(""),
    page: { ...officialPage, footer },
    baseSize: size.three,
    feet: pageNumbers,
    body: [
      ...head(content),
      ...titleLines(content),
      ...blocks(body),
      ...attachmentList(attachments),
      ...signature(content),
      ...(note ? [paragraph(`（${note}）`, indented)] : []),
      ...annexPages(annexes),
      ...colophon(content),
    ],
  });
}
