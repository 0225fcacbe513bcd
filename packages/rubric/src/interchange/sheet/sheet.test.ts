import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRubric } from "../../define.ts";
import type { Rubric } from "../../format/rubric.ts";
import { rubricArbitrary } from "../../testing/arbitrary.ts";
import { kitchenSink } from "../../testing/kitchen-sink.ts";
import { runs } from "../../testing/runs.ts";
import { localText } from "../../text.ts";
import { exportSheets, importSheets, type PlainSheet, type SheetValue } from "../index.ts";

/** As a workbook module hands sheets back: merged values in their whole range, numbers as numbers. */
function asRead(sheets: readonly PlainSheet[]): PlainSheet[] {
  return sheets.map(({ name, rows, merges = [] }) => {
    const copy = rows.map((row) => [...row]);
    for (const { top, left, bottom, right } of merges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          (copy[row] as SheetValue[])[column] = rows[top]?.[left] ?? null;
        }
      }
    }
    return { name, rows: copy, merges };
  });
}

function back(sheets: readonly PlainSheet[]): Rubric {
  const read = importSheets(asRead(sheets));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems, null, 1));
  expect(read.assumed).toEqual([]);
  return read.rubric;
}

/** Sheets of the rubric with one cell changed, named as a spreadsheet program names it. */
function changed(rubric: Rubric, sheet: number, cell: string, value: SheetValue): PlainSheet[] {
  const sheets = exportSheets(rubric).map((one) => ({
    ...one,
    rows: one.rows.map((row) => [...row]),
  }));
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  (sheets[sheet]?.rows[Number(digits) - 1] as SheetValue[])[column] = value;
  return asRead(sheets);
}

function problemsOf(sheets: readonly PlainSheet[], options = {}) {
  const read = importSheets(sheets, options);
  return "problems" in read
    ? read.problems.map(({ sheet, cell, code, message }) => [sheet, cell, code, message["zh-CN"]])
    : [];
}

describe("out and in again", () => {
  test("any rubric comes back with the same hash", () => {
    fc.assert(
      fc.property(rubricArbitrary, (rubric) => {
        expect(back(exportSheets(rubric)).hash).toBe(rubric.hash);
      }),
      runs(60),
    );
  });

  test("one with everything the format knows, too", () => {
    expect(back(exportSheets(kitchenSink)).hash).toBe(kitchenSink.hash);
  });

  test("the sheet reads as offices print it", () => {
    const [sheet] = exportSheets(kitchenSink);
    const plain = sheet?.rows.map((row) => row.slice(0, 12));
    expect(plain?.[1]).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "分值",
      "评分标准",
      "佐证材料",
      "自评得分",
      "督评得分",
      "备注",
      "编号",
      "计分方式",
      "计分规则",
    ]);
    expect(plain?.[2]).toEqual([
      "A 办学方向",
      "A.1 制度",
      "档案管理",
      4,
      "查阅档案目录",
      "目录\n卷宗",
      null,
      null,
      null,
      "A.1.1",
      "等级",
      "good：好＝4\npoor：差＝1.5",
    ]);
    expect(plain?.map((row) => row[11]).slice(3)).toEqual([
      "步长0.5",
      "late：迟交＝0.5，最多1\nlost：缺件＝1\n最多扣2",
      null,
      "a：有领导小组\nb：有会议记录\n至少2项",
      "小学≥4.2人\n初级中学≥5.3人",
      null,
      "prize：获奖＝1",
      "最高fair",
    ]);
  });
});

describe("a sheet of an office", () => {
  const properties = {
    id: "canteen",
    version: "1.0.0",
    title: localText("食堂检查"),
    subjectTypes: ["primary"],
    scoring: "points",
    notApplicable: "exclude",
  } as const;
  const header = [
    "一级指标",
    "二级指标",
    "评估要点",
    "分 值（分）",
    "评分标准",
    "备注",
    "责任科室",
  ];
  const office = (...rows: SheetValue[][]): PlainSheet => ({
    name: "Sheet1",
    rows: [["某县食堂检查评分表"], header, ...rows],
  });

  test("groups may be merged, repeated or left out; kinds are assumed only when told to", () => {
    const sheet = office(
      ["一、管理", "制度", "留样有记录", 5, "查记录", null, "体卫科"],
      [null, null, "晨检有记录", 3, null, null, null],
      ["一、管理", "场地", "地面干净", 2, null, null, null],
      ["A2 安全", "消防", "通道畅通", 10, null, null, null],
      ["合计", null, null, 20, null, null, null],
    );
    expect(problemsOf([sheet], { properties })[0]).toEqual([
      "Sheet1",
      "C3",
      "missingKind",
      "“留样有记录”没有写计分方式",
    ]);
    const read = importSheets([sheet], { properties, plain: { kind: "points", step: "0.5" } });
    if ("problems" in read) throw new Error(JSON.stringify(read.problems));
    expect(read.ignored).toEqual(["责任科室"]);
    expect(read.assumed.map(({ cell }) => cell)).toEqual(["C3", "C4", "C5", "C6"]);
    expect(read.rubric.criteria).toMatchObject([
      {
        code: "1",
        text: { "zh-CN": "一、管理" },
        children: [
          {
            code: "1.1",
            children: [
              { code: "1.1.1", kind: "points", max: "5", step: "0.5" },
              { code: "1.1.2", text: { "zh-CN": "晨检有记录" } },
            ],
          },
          { code: "1.2", children: [{ code: "1.2.1" }] },
        ],
      },
      { code: "A2", text: { "zh-CN": "安全" }, children: [{ code: "A2.1" }] },
    ]);
  });

  test("what cannot be understood is named by cell, and nothing comes of it", () => {
    const notation = [...header, "编号", "计分方式", "计分规则"];
    const rows: SheetValue[][] = [
      notation,
      ["管理", "制度", "留样", "五分", null, null, null, "1.1", "打分", "步长0.5"],
      [null, null, "晨检", 3, null, null, null, "1.2", "凭感觉", null],
      [null, null, "台账", 3, null, null, null, "1.3", "扣分", "每缺一项扣0.5分"],
      [null, null, "卫生", 3, null, null, null, "1.4", null, "步长1"],
      ["安全", null, "消防", 3, null, null, null, "1.5", "达标", null],
    ];
    expect(problemsOf([{ name: "表", rows }], { properties })).toEqual([
      ["表", "D2", "unreadable", "“五分”不是分值"],
      [
        "表",
        "I3",
        "unreadable",
        "“凭感觉”不是可填的值：等级、打分、扣分、加分、达标、清单、监测、否决",
      ],
      ["表", "J4", "unreadable", "“扣分”看不懂这一行：每缺一项扣0.5分"],
      ["表", "J5", "unreadable", "有计分规则而没有计分方式"],
      ["表", "I5", "missingKind", "“卫生”没有写计分方式"],
      ["表", "B6", "missingGroup", "缺少上级指标名称"],
    ]);
  });

  test("no indicators at all", () => {
    expect(problemsOf([{ name: "a", rows: [["姓名"]] }])).toEqual([
      [undefined, undefined, "noHeader", "没有找到含“一级指标”一列的工作表"],
    ]);
  });
});

test("any cells at all are answered, never thrown", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      null,
      "",
      "A1 甲",
      "甲",
      "合计",
      "等级",
      "监测",
      "小学≥4.2人",
      "A：好＝5",
      "{}",
      "[",
      "步长0.5",
    ),
    fc.string({ maxLength: 8 }),
    fc.double(),
    fc.boolean(),
    fc.constant({ error: "#REF!" }),
    fc.constant({ date: "2022-11-10" }),
  );
  const titles = [
    "一级指标",
    "二级指标",
    "分值",
    "编号",
    "计分方式",
    "计分规则",
    "佐证材料",
    "适用对象",
    "其他设置",
  ];
  const range = fc.record({
    top: fc.nat(6),
    left: fc.nat(9),
    bottom: fc.nat(6),
    right: fc.nat(9),
  });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(titles),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
      fc.array(range, { maxLength: 3 }),
      fc.constantFrom("指标体系", "上级指标", "说明"),
      (header, rows, merges, name) => {
        const sheet = { name, rows: [header, ...rows], merges };
        const others = ["上级指标", "说明"].map((other) => ({ name: other, rows }));
        const read = importSheets([sheet, ...others], { plain: { kind: "check" } });
        expect("rubric" in read || read.problems.length > 0).toBe(true);
      },
    ),
    runs(200),
  );
});

describe("sheets that were edited", () => {
  const simple = defineRubric({
    id: "simple",
    version: "1.0.0",
    title: localText("示例"),
    subjectTypes: ["primary"],
    scoring: "points",
    notApplicable: "exclude",
    points: 6,
    criteria: [
      {
        kind: "sum",
        code: "A",
        text: localText("甲"),
        points: 6,
        children: [
          { kind: "points", code: "A1", text: localText("子"), max: 4, step: 1 },
          { kind: "check", code: "A2", text: localText("丑", "second"), points: 2 },
        ],
      },
    ],
  });

  test("a changed cell changes the rubric", () => {
    const read = importSheets(changed(simple, 0, "B3", "寅"));
    expect("rubric" in read && read.rubric.criteria).toMatchObject([
      { children: [{ text: { "zh-CN": "寅" } }, {}] },
    ]);
  });

  test("what the rubric's own checks find is shown at its cell", () => {
    expect(problemsOf(changed(simple, 0, "C3", 5)).map((one) => one.slice(0, 3))).toEqual([
      ["指标体系", "A3", "pointsDoNotAddUp"],
    ]);
    expect(problemsOf(changed(simple, 2, "B2", "No Id")).map((one) => one.slice(0, 3))).toEqual([
      ["说明", "B2", "malformedId"],
    ]);
  });

  test("a cell that contradicts 其他设置 is refused, not overruled", () => {
    const level = exportSheets(kitchenSink)[0]?.rows ?? [];
    const evidence = level.findIndex((row) => row[2] === "档案管理") + 1;
    expect(problemsOf(changed(kitchenSink, 0, `F${evidence}`, "别的材料"))).toEqual([
      ["指标体系", `F${evidence}`, "unreadable", "“佐证材料”与“其他设置”不一致，请同时修改"],
    ]);
  });
});
