import type { YearReport } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import {
  coverageRows,
  hanNumber,
  headingNumber,
  inDocumentOrder,
  monthRows,
  monthsUntil,
  paragraphsOf,
  stateRows,
  toCsv,
} from "./sections.ts";

const words = {
  month: "月份",
  monthName: (m: number) => `${m}月`,
  visits: "入校督导",
  findings: "发现问题",
  closed: "销号",
  state: "状态",
  count: "问题数",
  kind: "类别",
  units: "单位数",
  inspected: "已督导",
  share: "覆盖率",
};

const report: YearReport = {
  region: { code: "211282", name: "开原市" },
  year: 2022,
  asOf: "2022-11-24",
  overall: [],
  people: [],
  programmes: [],
  months: Array.from({ length: 12 }, (_, i) => ({
    month: i + 1,
    visits: i < 11 ? 20 : 0,
    findings: 3,
    closed: 2,
    reports: 5,
  })),
  findingStates: [
    { state: "closed", count: 180 },
    { state: "found", count: 4 },
    { state: "returned", count: 0 },
  ],
  kinds: [
    { kind: "primary", units: 30, inspected: 29, findings: 90 },
    { kind: "kindergarten", units: 0, inspected: 0, findings: 0 },
    { kind: "juniorSecondary", units: 12, inspected: 12, findings: 94 },
  ],
};

describe("the document", () => {
  it("counts headings as documents do", () => {
    expect([1, 9, 10, 11, 20, 21].map(hanNumber)).toEqual([
      "一",
      "九",
      "十",
      "十一",
      "二十",
      "二十一",
    ]);
    expect(headingNumber(2, "zh-CN")).toBe("二、");
    expect(headingNumber(2, "en")).toBe("2. ");
  });

  it("tells programmes as they began", () => {
    const programme = (title: string, startDate: string) =>
      ({ title, startDate }) as YearReport["programmes"][number];
    const ordered = inDocumentOrder([
      programme("双减", "2022-03-01"),
      programme("开学", "2022-02-20"),
    ]);
    expect(ordered.map((p) => p.title)).toEqual(["开学", "双减"]);
  });

  it("keeps paragraphs and drops empty lines", () => {
    expect(paragraphsOf(" 一\n\n 二 ")).toEqual(["一", "二"]);
    expect(paragraphsOf(null)).toEqual([]);
  });
});

describe("tables behind charts", () => {
  it("end with the month of the report", () => {
    expect(monthsUntil(report)).toHaveLength(11);
    expect(monthsUntil({ ...report, asOf: "2023-02-01" })).toHaveLength(12);
    expect(monthRows(report, words).rows[0]).toEqual(["1月", 20, 3, 2]);
  });

  it("name states in the order they move", () => {
    expect(stateRows(report, words, "zh-CN").rows).toEqual([
      ["已发现", 4],
      ["已销号", 180],
    ]);
  });

  it("never round a share up to all", () => {
    expect(coverageRows(report, words, "zh-CN").rows).toEqual([
      ["小学", 30, 29, "96%", 90],
      ["初级中学", 12, 12, "100%", 94],
    ]);
  });

  it("write cells a spreadsheet cannot run", () => {
    const csv = toCsv({
      head: ["a", "b"],
      rows: [
        ["=1+1", 'say "x", y'],
        [-3, "好"],
      ],
    });
    expect(csv).toBe('\uFEFFa,b\r\n\'=1+1,"say ""x"", y"\r\n-3,好\r\n');
  });
});
