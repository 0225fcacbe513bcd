/** Paragraphs and tables, as far as offices use them. */
import { type FontName, fonts, latin } from "./fonts.ts";
import { element, escapeXml } from "./xml.ts";

export type RunStyle = {
  readonly font?: FontName;
  /** In points. */
  readonly size?: number;
  /** Hexadecimal, without the sign. */
  readonly color?: string;
  readonly bold?: boolean;
};

export type ParagraphStyle = RunStyle & {
  readonly align?: "left" | "center" | "right" | "both";
  /** Whole characters before the first line. */
  readonly firstLine?: number;
  /** Whole characters from the left and right edge of the type area. */
  readonly indent?: number;
  readonly indentRight?: number;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Exact height of a line in points; absent: the page's grid. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A line below, in eighths of a point. */
  readonly rule?: { readonly color: string; readonly width: number };
  /** Level of a heading, so that a table of contents finds it. */
  readonly outline?: number;
};

function runProperties({ font, size, color, bold }: RunStyle): string {
  const name = font && fonts[font].name;
  const half = size === undefined ? undefined : size * 2;
  const parts = [
    name
      ? element("w:rFonts", {
          "w:ascii": latin,
          "w:hAnsi": latin,
          "w:eastAsia": name,
          "w:cs": latin,
          "w:hint": "eastAsia",
        })
      : "",
    bold ? element("w:b") : "",
    color ? element("w:color", { "w:val": color }) : "",
    half ? element("w:sz", { "w:val": half }) + element("w:szCs", { "w:val": half }) : "",
  ];
  return parts.some(Boolean) ? element("w:rPr", {}, ...parts) : "";
}

/** Text in one style; line breaks in it stay line breaks. */
export function run(text: string, style: RunStyle = {}): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, at) =>
      element(
        "w:r",
        {},
        runProperties(style),
        at > 0 ? element("w:br") : "",
        element("w:t", { "xml:space": "preserve" }, escapeXml(line)),
      ),
    )
    .join("");
}

/** A field the program fills in, such as PAGE. */
export function field(code: string, style: RunStyle = {}): string {
  const mark = (type: string) =>
    element("w:r", {}, runProperties(style), element("w:fldChar", { "w:fldCharType": type }));
  const instruction = element("w:instrText", { "xml:space": "preserve" }, ` ${code} `);
  return [
    mark("begin"),
    element("w:r", {}, runProperties(style), instruction),
    mark("separate"),
    run("1", style),
    mark("end"),
  ].join("");
}

function paragraphProperties(style: ParagraphStyle): string {
  const { align, firstLine, indent, indentRight, before, after, line, rule, outline } = style;
  // Hundredths of a character rule; the twips beside them are for programs that know only those.
  const indents = (name: string, characters: number | undefined) =>
    characters === undefined
      ? {}
      : {
          [`w:${name}Chars`]: Math.round(characters * 100),
          [`w:${name}`]: Math.round(characters * (style.size ?? 16) * 20),
        };
  const twenty = (points: number | undefined) =>
    points === undefined ? undefined : Math.round(points * 20);
  const indented = firstLine !== undefined || indent !== undefined || indentRight !== undefined;
  const spaced = before !== undefined || after !== undefined || line !== undefined;
  // The order of these elements is fixed by the schema.
  const parts = [
    style.keepNext ? element("w:keepNext") : "",
    style.pageBreakBefore ? element("w:pageBreakBefore") : "",
    rule
      ? element(
          "w:pBdr",
          {},
          element("w:bottom", {
            "w:val": "single",
            "w:sz": rule.width,
            "w:space": 1,
            "w:color": rule.color,
          }),
        )
      : "",
    spaced
      ? element("w:spacing", {
          "w:before": twenty(before),
          "w:after": twenty(after),
          "w:line": twenty(line),
          "w:lineRule": line === undefined ? undefined : "exact",
        })
      : "",
    indented
      ? element("w:ind", {
          ...indents("left", indent),
          ...indents("right", indentRight),
          ...indents("firstLine", firstLine),
        })
      : "",
    align ? element("w:jc", { "w:val": align }) : "",
    outline === undefined ? "" : element("w:outlineLvl", { "w:val": outline }),
    runProperties(style),
  ];
  return parts.some(Boolean) ? element("w:pPr", {}, ...parts) : "";
}

/** A paragraph of one text, or of runs made before. */
export function paragraph(
  content: string | { readonly runs: readonly string[] },
  style: ParagraphStyle = {},
): string {
  const runs = typeof content === "string" ? (content ? [run(content, style)] : []) : content.runs;
  return element("w:p", {}, paragraphProperties(style), ...runs);
}
