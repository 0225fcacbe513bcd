import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type CellValue, readWorkbook, type SheetLayout, writeWorkbook } from "./index.ts";
import { columnName } from "./sheet.ts";

async function roundTrip(sheets: readonly SheetLayout[]) {
  const read = await readWorkbook(await writeWorkbook(sheets));
  if ("problems" in read) throw new Error(read.problems[0]?.message.en);
  return read.workbook.sheets;
}

async function refusal(...args: Parameters<typeof readWorkbook>) {
  const read = await readWorkbook(...args);
  return "problems" in read ? read.problems.map(({ code }) => code) : [];
}

/** A workbook of one sheet with the given rows in its XML. */
function raw(sheetData: string, more: Zippable = {}): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": xml(
      `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
    ...more,
  });
}

describe("writing and reading back", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."督导a0 =+-@'\"<&>\t"), minLength: 1, maxLength: 12 }),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.boolean(),
    fc.constant(null),
    fc
      .date({ min: new Date("1900-03-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date): CellValue => ({ date: date.toISOString().slice(0, 10) })),
  );

  test("keeps text, numbers, yes and no and days, in any time zone", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const marked = [...rows, ["end", "end", "end"]];
          expect((await roundTrip([{ name: "表", rows: marked }]))[0]?.rows).toEqual(marked);
        },
      ),
    );
  });

  test("a merged cell's value counts for its whole range", async () => {
    const merges = [{ top: 0, left: 0, bottom: 2, right: 0 }];
    const rows = [
      ["办学方向", "a"],
      [null, "b"],
      [null, "c"],
    ];
    const [sheet] = await roundTrip([{ name: "表", rows, merges }]);
    expect(sheet?.rows.map(([first]) => first)).toEqual(["办学方向", "办学方向", "办学方向"]);
    expect(sheet?.merges).toEqual(merges);
  });

  test("the same data gives the same bytes", async () => {
    const rows = [[{ date: "2022-11-10" }, "督学", 1.5]];
    const [first, second] = [
      await writeWorkbook([{ name: "表", rows }]),
      await writeWorkbook([{ name: "表", rows }]),
    ];
    expect(first).toEqual(second);
  });

  test("hidden sheets are marked", async () => {
    const sheets = await roundTrip([
      { name: "表", rows: [["a"]] },
      { name: "选项", rows: [["b"]], hidden: true },
    ]);
    expect(sheets.map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
  });

  test.each(["", "a/b", "x".repeat(32)])("refuses the sheet name %j", async (name) => {
    await expect(writeWorkbook([{ name, rows: [] }])).rejects.toThrow(RangeError);
  });
});

describe("what others wrote", () => {
  test("formulas count by their stored result; without one, or failed, they are errors", async () => {
    const read = await readWorkbook(
      raw(
        `<row r="2"><c r="A2"><f>1+2</f><v>3</v></c><c r="B2"><f>NOW()</f></c><c r="C2" t="e"><v>#REF!</v></c></row>`,
      ),
    );
    expect(read).toEqual({
      workbook: {
        sheets: [
          { name: "表", rows: [[], [3, { error: "formula" }, { error: "#REF!" }]].map(pad) },
        ],
      },
    });
  });
  const pad = (row: CellValue[]) => (row.length > 0 ? row : [null, null, null]);
});

describe("hostile files", () => {
  const rowsOf = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );

  test("what is no workbook is refused in plain words", async () => {
    expect(await refusal(new Uint8Array())).toEqual(["notAWorkbook"]);
    expect(await refusal(strToU8("姓名,单位\n".repeat(20)))).toEqual(["notAWorkbook"]);
    expect(await refusal(zipSync({ "a.txt": new Uint8Array(3) }))).toEqual(["notAWorkbook"]);
    expect(await refusal(zipSync({ "[Content_Types].xml": strToU8("<") }))).toEqual(["unreadable"]);
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual(["encrypted"]);
  });

  test("a bomb is refused before it is unpacked", async () => {
    const bomb = raw("", { "xl/media/x.bin": [new Uint8Array(4_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusal(bomb, { unpackedBytes: 2_000_000 })).toEqual(["tooLarge"]);
  });

  test("a bomb that lies about its size is not unpacked beyond the lie", async () => {
    const file = raw(rowsOf(50_000).join(""));
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const directory = view.getUint32(file.length - 6, true);
    for (let at = directory; view.getUint32(at, true) === 0x02014b50; ) {
      if (view.getUint32(at + 24, true) > 100_000) view.setUint32(at + 24, 1_000, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(await refusal(file)).toEqual(["unreadable"]);
  });

  test("too many rows, columns, sheets or bytes name their limit", async () => {
    expect(await refusal(raw(rowsOf(11).join("")), { rows: 10 })).toEqual(["tooManyRows"]);
    expect(await refusal(raw(rowsOf(10).join("")), { rows: 10 })).toEqual([]);
    const wide = `<row r="1"><c r="K1"><v>1</v></c></row>`;
    expect(await refusal(raw(wide), { columns: 10 })).toEqual(["tooManyColumns"]);
    const two = await writeWorkbook([
      { name: "a", rows: [[1]] },
      { name: "b", rows: [[1]] },
    ]);
    expect(await refusal(two, { sheets: 1 })).toEqual(["tooManySheets"]);
    expect(await refusal(two, { fileBytes: 100 })).toEqual(["tooLarge"]);
  });

  test("two cells at opposite corners cost nothing", async () => {
    const corners = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const started = Date.now();
    await readWorkbook(raw(corners));
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  test("any bytes at all are answered, never thrown", async () => {
    const honest = raw(rowsOf(3).join(""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: honest.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const broken = honest.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          const read = await readWorkbook(broken);
          expect("workbook" in read || read.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});

test("columns are named as on the screen", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
