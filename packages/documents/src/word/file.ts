/** A word processing file (OOXML) out of its body: the few parts a program needs to open it. */
import { pack } from "../zip.ts";
import { fonts, latin } from "./fonts.ts";
import { twips } from "./measure.ts";
import { element, escapeXml } from "./xml.ts";

/** One run of pages of the same size. Millimetres. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Lines on a page and characters in a line; the text snaps to this grid. */
  readonly lines?: number;
  readonly characters?: number;
  /** Distance of the foot of the page number from the edge of the paper. */
  readonly footer?: number;
};

export type WordFile = {
  readonly title: string;
  readonly body: readonly string[];
  readonly page: Page;
  /** Points; the grid of characters is measured against it. */
  readonly baseSize: number;
  /** Feet of odd and of even pages, as paragraphs. */
  readonly feet?: { readonly odd: string; readonly even: string };
};

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const opc = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Four thousand ninety-sixths of a point are what a character's pitch is stored in. */
const pitchUnits = 4096;

function grid(page: Page, baseSize: number): string {
  if (page.lines === undefined || page.characters === undefined) return "";
  const height = twips(page.height - page.top - page.bottom);
  const width = twips(page.width - page.left - page.right);
  const pitch = width / 20 / page.characters - baseSize;
  return element("w:docGrid", {
    "w:type": "linesAndChars",
    "w:linePitch": Math.floor(height / page.lines),
    "w:charSpace": Math.floor(pitch * pitchUnits),
  });
}

function section({ page, baseSize, feet }: WordFile): string {
  const landscape = page.width > page.height ? "landscape" : undefined;
  return element(
    "w:sectPr",
    {},
    feet ? element("w:footerReference", { "w:type": "default", "r:id": "odd" }) : "",
    feet ? element("w:footerReference", { "w:type": "even", "r:id": "even" }) : "",
    element("w:pgSz", {
      "w:w": twips(page.width),
      "w:h": twips(page.height),
      "w:orient": landscape,
    }),
    element("w:pgMar", {
      "w:top": twips(page.top),
      "w:right": twips(page.right),
      "w:bottom": twips(page.bottom),
      "w:left": twips(page.left),
      "w:header": twips(15),
      "w:footer": twips(page.footer ?? 15),
      "w:gutter": 0,
    }),
    grid(page, baseSize),
  );
}

function styles(baseSize: number): string {
  const text = element(
    "w:rPr",
    {},
    element("w:rFonts", {
      "w:ascii": latin,
      "w:hAnsi": latin,
      "w:eastAsia": fonts.fangSong.name,
      "w:cs": latin,
    }),
    element("w:kern", { "w:val": 2 }),
    element("w:sz", { "w:val": baseSize * 2 }),
    element("w:szCs", { "w:val": baseSize * 2 }),
    element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
  );
  const normal = element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    element("w:name", { "w:val": "Normal" }),
    element("w:pPr", {}, element("w:jc", { "w:val": "both" })),
    element("w:rPr", {}, element("w:sz", { "w:val": baseSize * 2 })),
  );
  return element(
    "w:styles",
    { "xmlns:w": main },
    element("w:docDefaults", {}, element("w:rPrDefault", {}, text)),
    normal,
  );
}

function fontTable(): string {
  return element(
    "w:fonts",
    { "xmlns:w": main },
    ...Object.values(fonts).map(({ name, others }) =>
      element(
        "w:font",
        { "w:name": name },
        element("w:altName", { "w:val": others.join(",") }),
        element("w:charset", { "w:val": "86" }),
        element("w:family", { "w:val": "auto" }),
      ),
    ),
  );
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]) {
  return element(
    "Relationships",
    { xmlns: `${opc}/relationships` },
    ...entries.map(([Id, Type, Target]) => element("Relationship", { Id, Type, Target })),
  );
}

function parts(file: WordFile): Record<string, string> {
  const { feet, title, body, baseSize } = file;
  const root = { "xmlns:w": main, "xmlns:r": office };
  const footers = feet ? (["odd", "even"] as const) : [];
  const override = (part: string, type: string) =>
    element("Override", { PartName: part, ContentType: type });
  const settings = element(
    "w:settings",
    { "xmlns:w": main },
    feet ? element("w:evenAndOddHeaders") : "",
    element("w:characterSpacingControl", { "w:val": "compressPunctuation" }),
    element(
      "w:compat",
      {},
      element("w:useFELayout"),
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
  );
  return {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: `${opc}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", `${wordType}.document.main+xml`),
      override("/word/styles.xml", `${wordType}.styles+xml`),
      override("/word/settings.xml", `${wordType}.settings+xml`),
      override("/word/fontTable.xml", `${wordType}.fontTable+xml`),
      ...footers.map((name) => override(`/word/${name}.xml`, `${wordType}.footer+xml`)),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ),
    "_rels/.rels": relationships([
      ["document", `${office}/officeDocument`, "word/document.xml"],
      ["core", `${opc}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${opc}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      element("dc:title", {}, escapeXml(title)),
    ),
    "word/_rels/document.xml.rels": relationships([
      ["styles", `${office}/styles`, "styles.xml"],
      ["settings", `${office}/settings`, "settings.xml"],
      ["fonts", `${office}/fontTable`, "fontTable.xml"],
      ...footers.map((name) => [name, `${office}/footer`, `${name}.xml`] as const),
    ]),
    "word/document.xml": element("w:document", root, element("w:body", {}, ...body, section(file))),
    "word/styles.xml": styles(baseSize),
    "word/settings.xml": settings,
    "word/fontTable.xml": fontTable(),
    ...Object.fromEntries(
      footers.map((name) => [`word/${name}.xml`, element("w:ftr", root, feet?.[name] ?? "")]),
    ),
  };
}

/** Packs a file; the same data gives the same bytes, whenever and wherever it is made. */
export async function packWord(file: WordFile): Promise<Uint8Array> {
  const { strToU8 } = await import("fflate");
  const written = Object.entries(parts(file));
  return pack(Object.fromEntries(written.map(([name, xml]) => [name, strToU8(declaration + xml)])));
}
