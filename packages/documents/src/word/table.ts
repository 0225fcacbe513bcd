/** Tables of word processing files. */
import { type ParagraphStyle, paragraph } from "./blocks.ts";
import { twips } from "./measure.ts";
import { element } from "./xml.ts";

export type TableCell = {
  readonly text: string;
  readonly style?: ParagraphStyle;
  readonly columns?: number;
  /** How many rows the cell reaches over; the rows below leave it out. */
  readonly rows?: number;
  readonly shade?: string;
};

export type TableOptions = {
  /** Widths of the columns in millimetres. */
  readonly widths: readonly number[];
  /** Rows repeated at the top of each page. */
  readonly headerRows?: number;
  readonly borders?: boolean;
  /** Keeps the table at the foot of the page it ends on. */
  readonly atFoot?: boolean;
  /** Lines above, between and below the rows only, in eighths of a point. */
  readonly rules?: { readonly outer: number; readonly inner: number };
};

const line = (side: string, width: number) =>
  element(`w:${side}`, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": "000000" });

function borders({ borders: all = true, rules }: TableOptions): string {
  if (rules) {
    return element(
      "w:tblBorders",
      {},
      line("top", rules.outer),
      line("bottom", rules.outer),
      line("insideH", rules.inner),
    );
  }
  if (!all) return "";
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  return element("w:tblBorders", {}, ...sides.map((side) => line(side, 4)));
}

/** Rows of one cell a row would have without merging: which column each begins at. */
function place(rows: readonly (readonly TableCell[])[], width: number) {
  const open: { cell: TableCell; left: number }[] = Array.from({ length: width }, () => ({
    cell: { text: "" },
    left: 0,
  }));
  return rows.map((row) => {
    const placed: { cell: TableCell; continued: boolean }[] = [];
    let next = 0;
    for (let column = 0; column < width; ) {
      const above = open[column];
      if (above && above.left > 0) {
        placed.push({ cell: above.cell, continued: true });
        above.left--;
        column += above.cell.columns ?? 1;
        continue;
      }
      const cell = row[next++] ?? { text: "" };
      placed.push({ cell, continued: false });
      if (above && (cell.rows ?? 1) > 1) open[column] = { cell, left: (cell.rows ?? 1) - 1 };
      column += cell.columns ?? 1;
    }
    return placed;
  });
}

/** A table; each row lists the cells that begin in it, from the left. */
export function table(rows: readonly (readonly TableCell[])[], options: TableOptions): string {
  const { widths, headerRows = 0, atFoot } = options;
  const total = twips(widths.reduce((sum, width) => sum + width, 0));
  const properties = element(
    "w:tblPr",
    {},
    atFoot
      ? element("w:tblpPr", {
          "w:vertAnchor": "margin",
          "w:horzAnchor": "margin",
          "w:tblpXSpec": "center",
          "w:tblpYSpec": "bottom",
        })
      : "",
    element("w:tblW", { "w:w": total, "w:type": "dxa" }),
    borders(options),
    element("w:tblLayout", { "w:type": "fixed" }),
    element(
      "w:tblCellMar",
      {},
      element("w:left", { "w:w": twips(1.4), "w:type": "dxa" }),
      element("w:right", { "w:w": twips(1.4), "w:type": "dxa" }),
    ),
  );
  const grid = element(
    "w:tblGrid",
    {},
    ...widths.map((width) => element("w:gridCol", { "w:w": twips(width) })),
  );
  const written = place(rows, widths.length).map((row, at) => {
    let column = 0;
    const cells = row.map(({ cell, continued }) => {
      const span = cell.columns ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const merge = continued
        ? element("w:vMerge")
        : (cell.rows ?? 1) > 1
          ? element("w:vMerge", { "w:val": "restart" })
          : "";
      const cellProperties = element(
        "w:tcPr",
        {},
        element("w:tcW", { "w:w": twips(width), "w:type": "dxa" }),
        span > 1 ? element("w:gridSpan", { "w:val": span }) : "",
        merge,
        cell.shade
          ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.shade })
          : "",
        element("w:vAlign", { "w:val": "center" }),
      );
      return element("w:tc", {}, cellProperties, paragraph(continued ? "" : cell.text, cell.style));
    });
    const rowProperties = element(
      "w:trPr",
      {},
      element("w:cantSplit"),
      at < headerRows ? element("w:tblHeader") : "",
    );
    return element("w:tr", {}, rowProperties, ...cells);
  });
  return element("w:tbl", {}, properties, grid, ...written);
}
