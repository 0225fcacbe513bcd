/** A printed form as one HTML page that needs nothing else: for the browser's own printing. */
import { fonts } from "../word/fonts.ts";
import { escapeXml } from "../word/xml.ts";
import { type FormCell, formPage, type PrintedForm } from "./model.ts";

const stack = ({ name, others }: { name: string; others: readonly string[] }) =>
  [name, ...others].map((one) => `"${one}"`).join(", ");

const css = `
@page { size: A4 landscape; margin: ${formPage.top}mm ${formPage.right}mm ${formPage.bottom}mm ${formPage.left}mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 261mm; color: #000; background: #fff;
  font: 10.5pt/1.45 ${stack(fonts.fangSong)}, serif; }
h1 { margin: 0 0 2mm; text-align: center; font: 22pt/1.4 ${stack(fonts.xiaoBiaoSong)}, serif; }
.basis { margin: 0 0 3mm; text-align: center; }
.fields { display: flex; gap: 8mm; margin: 3mm 0; }
.fields span { flex: 1; display: flex; }
.fields span::after { content: ""; flex: 1; border-bottom: 1px solid #000; margin-left: 2mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 1mm 1.5mm; vertical-align: middle; overflow-wrap: anywhere;
  white-space: pre-line; }
th { background: #f2f2f2; font: 10.5pt/1.4 ${stack(fonts.heiTi)}, sans-serif; }
.center { text-align: center; font-variant-numeric: tabular-nums; }
.notes { margin: 3mm 0 6mm; }
.notes p { margin: 0; }
`;

function cell({ text, columns, rows, align }: FormCell): string {
  const reach = [
    columns && columns > 1 ? ` colspan="${columns}"` : "",
    rows && rows > 1 ? ` rowspan="${rows}"` : "",
    align === "center" ? ' class="center"' : "",
  ].join("");
  return `<td${reach}>${escapeXml(text)}</td>`;
}

/** The form as a whole HTML document; every text in it is escaped. */
export function formHtml(form: PrintedForm, language = "zh-CN"): string {
  const { title, subtitle, fields, columns, rows, notes, signatures } = form;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(
    ({ width }) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`,
  );
  const line = (names: readonly string[]) =>
    `<div class="fields">${names.map((name) => `<span>${escapeXml(name)}</span>`).join("")}</div>`;
  return [
    "<!doctype html>",
    `<html lang="${escapeXml(language)}"><head><meta charset="utf-8">`,
    `<title>${escapeXml(title)}</title><style>${css}</style></head><body>`,
    `<h1>${escapeXml(title)}</h1>`,
    `<p class="basis">${escapeXml(subtitle)}</p>`,
    line(fields),
    `<table><colgroup>${widths.join("")}</colgroup><thead><tr>`,
    columns.map((column) => `<th scope="col">${escapeXml(column.title)}</th>`).join(""),
    "</tr></thead><tbody>",
    ...rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`),
    "</tbody></table>",
    `<div class="notes">${notes.map((note) => `<p>${escapeXml(note)}</p>`).join("")}</div>`,
    line(signatures),
    "</body></html>",
  ].join("\n");
}
