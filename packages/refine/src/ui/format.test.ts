import { describe, expect, it } from "vitest";
import {
  daysUntil,
  formatCount,
  formatDate,
  formatDateTime,
  formatNumber,
  formatShare,
} from "./format.ts";

describe("formatters", () => {
  it("write days as officers do", () => {
    expect(formatDate("2022-11-10", "zh-CN")).toBe("2022年11月10日");
    expect(formatDate("2022-11-10", "en")).toBe("10 November 2022");
    expect(formatDate("unknown", "zh-CN")).toBe("unknown");
  });

  it("write moments by Beijing time", () => {
    expect(formatDateTime("2022-11-10T16:30:00Z", "zh-CN")).toBe("2022年11月11日 00:30");
  });

  it("write numbers, shares and counts with units", () => {
    expect(formatNumber("12345.50", "zh-CN")).toBe("12,345.5");
    expect(formatShare("0.9444", "zh-CN")).toBe("94.4%");
    expect(formatCount(184, { zh: "个", en: "" }, "zh-CN")).toBe("184 个");
    expect(formatCount(184, { zh: "个", en: "" }, "en")).toBe("184");
  });

  it("count days over the turn of a year", () => {
    expect(daysUntil("2023-01-01", "2022-12-31")).toBe(1);
    expect(daysUntil("2022-12-30", "2022-12-31")).toBe(-1);
  });
});
