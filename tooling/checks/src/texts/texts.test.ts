import { describe, expect, it } from "vitest";
import { found } from "../testing/house.ts";
import { texts } from "./texts.ts";

const PAGE = "packages/refine/src/planning/page.tsx";

describe("texts in both languages", () => {
  it.each([
    ["a text in a page", PAGE, "export const P = () => <p>计划</p>;"],
    ["an attribute", PAGE, 'export const P = () => <p title="计划" />;'],
    ["a string", PAGE, 'export const p = "计划";'],
    ["a template", PAGE, "export const p = `计划`;"],
    ["zh without en", "packages/core/src/a.ts", 'export const t = { zh: "计划" };'],
  ])("refuses %s", async (_, file, text) => {
    expect(await found(texts, { [file]: text })).toHaveLength(1);
  });

  it.each([
    ["both", PAGE, 'export const t = { zh: "计划", en: "Plan" };'],
    ["a template under zh", PAGE, 'export const t = { zh: `共计`, en: "All" };'],
    ["a unit", PAGE, 'export const t = { zh: "人", en: "" };'],
    ["a comment", PAGE, "// 计划\nexport const x = 1;"],
    ["the catalogue", "packages/refine/src/i18n/zh.ts", 'export const zh = { a: "计划" };'],
    ["data", "packages/rubrics-x/src/a.ts", 'export const a = "计划";'],
    ["a test", "packages/refine/src/a.test.tsx", 'export const a = "计划";'],
  ])("takes %s", async (_, file, text) => {
    expect(await found(texts, { [file]: text })).toEqual([]);
  });
});
