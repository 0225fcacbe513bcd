import { describe, expect, test } from "vitest";
import { z } from "zod";
import { text } from "../text.ts";
import { type CellValue, readWorkbook, type Sheet, writeWorkbook } from "../xlsx/index.ts";
import { defineColumns, exportSheet, importTable, templateSheets } from "./index.ts";

const columns = defineColumns({
  name: {
    title: text("姓名", "Name"),
    required: true,
    schema: z.string().max(20),
    example: "张三",
  },
  kind: {
    title: text("督学类别", "Kind"),
    synonyms: ["类别"],
    required: true,
    kind: "choice",
    choices: [
      { value: "fullTime", title: text("专职督学", "Full-time") },
      { value: "partTime", title: text("兼职督学", "Part-time") },
    ],
    schema: z.enum(["fullTime", "partTime"]),
  },
  since: { title: text("起聘日期", "Since"), kind: "date", schema: z.iso.date() },
  years: { title: text("教龄", "Years"), kind: "number", schema: z.int().min(0) },
  card: {
    title: text("督学证号", "Card"),
    unique: true,
    schema: z.string().refine((card) => /^\d{8,18}$/.test(card), {
      params: { zh: "应为 8 至 18 位数字", en: "has 8 to 18 digits" },
    }),
  },
  stages: {
    title: text("学段", "Stages"),
    kind: "choice",
    many: true,
    choices: [
      { value: "primary", title: text("小学", "Primary") },
      { value: "junior", title: text("初中", "Junior") },
    ],
    schema: z.array(z.enum(["primary", "junior"])),
  },
});

const header: CellValue[] = [
  "序号",
  "姓 名*",
  "类别",
  "起聘日期",
  "教龄",
  "督学证号",
  "学段（选填）",
];
const book = (...rows: (readonly CellValue[])[]) => ({
  sheets: [
    { name: "空", rows: [] },
    { name: "督学名册", rows: [["某县督学名册"], [], header, ...rows] },
  ] satisfies Sheet[],
});
const zhang = [1, "　张三 ", "专职督学", "2022年11月10日", 20, "00120034", "小学、初中"];

function lines(...rows: (readonly CellValue[])[]) {
  const outcome = importTable(book(...rows), columns);
  if (!("problems" in outcome)) return [];
  return outcome.problems.map(({ cell, row, code, message }) => [
    cell ?? row,
    code,
    message["zh-CN"],
  ]);
}

describe("importing a list", () => {
  test("finds the header below titles and reads what offices write", () => {
    const outcome = importTable(
      book(zhang, [], [2, "李四", "part-time", { date: "2021-03-01" }, "1,2", 20220034, null]),
      { ...columns, years: { ...columns.years, schema: z.number() } },
    );
    expect(outcome).toMatchObject({ problems: [{ code: "noNumber", cell: "E6" }] });
    const good = importTable(
      book(zhang, [], [2, "李四", "part-time", { date: "2021-03-01" }, "3", 20220034, null]),
      columns,
    );
    if ("problems" in good) throw new Error(good.problems[0]?.message.en);
    expect(good.ignored).toEqual(["序号"]);
    expect(good.rows).toEqual([
      {
        sheet: "督学名册",
        row: 4,
        values: {
          name: "张三",
          kind: "fullTime",
          since: "2022-11-10",
          years: 20,
          card: "00120034",
          stages: ["primary", "junior"],
        },
      },
      {
        sheet: "督学名册",
        row: 6,
        values: { name: "李四", kind: "partTime", since: "2021-03-01", years: 3, card: "20220034" },
      },
    ]);
    const [first] = good.rows;
    if (first) {
      const known = good.problemAt(first, "card", "known", "已登记", "known");
      expect(known).toMatchObject({ sheet: "督学名册", cell: "F4", code: "known" });
    }
  });

  test("all or nothing: each fault by its cell, in the order of the sheet", () => {
    expect(
      lines(
        zhang,
        [2, null, "顾问", "2022-02-30", -1, "12345678", "大学"],
        [3, "王五", "专职督学", 44875, "三", 3.62321e17, null],
        [4, "赵六", "专职督学", null, null, "00120034", { error: "#REF!" }],
      ),
    ).toEqual([
      ["B5", "required", "“姓名”未填"],
      ["C5", "unknownChoice", "“督学类别”：没有“顾问”这一选项，可填：专职督学、兼职督学"],
      ["D5", "noDate", "“起聘日期”：“2022-02-30”不是日期，请写作 2022-11-10 或 2022年11月10日"],
      ["E5", "too_small", "“教龄”：数值过小：期望 number >=0"],
      ["G5", "unknownChoice", "“学段”：没有“大学”这一选项，可填：小学、初中"],
      ["D6", "noDate", "“起聘日期”：“44875”不是日期，请写作 2022-11-10 或 2022年11月10日"],
      ["E6", "noNumber", "“教龄”：“三”不是数"],
      ["F6", "lostDigits", "“督学证号”：号码按数字保存，末几位已丢失，请把该列设为文本后重新填写"],
      ["F7", "repeated", "“督学证号”与 F4 重复"],
      ["G7", "cellError", "“学段”：单元格有错误值 #REF!"],
    ]);
  });

  test("a column that is missing or doubled, a sheet without header or rows", () => {
    const outcome = (rows: CellValue[][]) => {
      const read = importTable({ sheets: [{ name: "表", rows }] }, columns);
      return "problems" in read ? read.problems.map(({ code }) => code) : [];
    };
    expect(outcome([["姓名", "学段"]])).toEqual(["missingColumn"]);
    expect(outcome([["姓名", "类别", "督学类别"]])).toEqual(["doubledColumn"]);
    expect(outcome([["甲", "乙"]])).toEqual(["noHeader"]);
    expect(outcome([["姓名", "类别"]])).toEqual(["noRows"]);
    expect(importTable({ sheets: [] }, columns)).toMatchObject({
      problems: [{ code: "emptyWorkbook" }],
    });
    expect(importTable(book(zhang), columns, { sheet: "别的" })).toMatchObject({
      problems: [{ code: "missingSheet" }],
    });
  });

  test("a flood of problems is cut and counted", () => {
    const rows = Array.from({ length: 300 }, () => [1, null, "顾问"]);
    const outcome = importTable(book(...rows), columns, { mostProblems: 10 });
    expect("problems" in outcome && outcome.problems.length).toBe(11);
    expect("problems" in outcome && outcome.problems.at(-1)?.message["zh-CN"]).toBe(
      "另有 590 处问题未列出",
    );
  });
});

test("a filled template reads back, in both languages", async () => {
  for (const language of ["zh-CN", "en"] as const) {
    const row = { name: "张三", kind: "专职督学", since: { date: "2022-11-10" }, card: "00120034" };
    const sheets = templateSheets(columns, { sheet: "名册", language, rows: [row] });
    const read = await readWorkbook(await writeWorkbook(sheets));
    if ("problems" in read) throw new Error(read.problems[0]?.message.en);
    const outcome = importTable(read.workbook, columns);
    if ("problems" in outcome) throw new Error(outcome.problems[0]?.message.en);
    expect(outcome.rows.map(({ values }) => values)).toEqual([
      { name: "张三", kind: "fullTime", since: "2022-11-10", card: "00120034" },
    ]);
    expect(read.workbook.sheets.map(({ hidden }) => hidden ?? false)).toEqual([false, false, true]);
  }
});

test("a list is exported with its dates as dates and its numbers of people as text", async () => {
  const rows = [{ name: "张三", card: "0012", since: "2022-11-10", visits: 3 }];
  const sheet = exportSheet(
    "督学",
    [
      { title: "姓名", value: ({ name }) => name },
      { title: "证号", value: ({ card }) => card },
      { title: "起聘", kind: "date", value: ({ since }) => ({ date: since }) },
      { title: "次数", kind: "number", value: ({ visits }) => visits },
    ],
    rows,
  );
  const read = await readWorkbook(await writeWorkbook([sheet]));
  expect("workbook" in read && read.workbook.sheets[0]?.rows).toEqual([
    ["姓名", "证号", "起聘", "次数"],
    ["张三", "0012", { date: "2022-11-10" }, 3],
  ]);
});
