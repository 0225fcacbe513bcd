import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as f from "./field.ts";
import { fieldErrorsOf } from "./issue.ts";

const schema = z.strictObject({
  name: f.text({ zh: "名称", en: "Name", max: 5 }),
  kind: f.choice({ zh: "类", en: "Kind", choices: [{ value: "a", zh: "甲", en: "A" }] }),
  count: f.integer({ zh: "数", en: "Count", max: 10 }).optional(),
  day: f.date({ zh: "日", en: "Day" }).optional(),
  at: f.dateTime({ zh: "时", en: "At" }).optional(),
  unit: f.ref({ zh: "单位", en: "Unit", to: "institution" }).optional(),
  amount: f.decimal({ zh: "分", en: "Points" }).optional(),
  flag: f.flag({ zh: "是否", en: "Flag" }).optional(),
  items: z.array(z.strictObject({ score: f.integer({ zh: "分", en: "Score" }) })).optional(),
});

function errorsOf(input: unknown): Record<string, string> {
  const result = schema.safeParse(input);
  if (result.success) return {};
  const errors = fieldErrorsOf(result.error, input);
  return Object.fromEntries(Object.entries(errors).map(([path, error]) => [path, error.key]));
}

const good = { name: "甲校", kind: "a" };

describe("zod issues become advice at fields", () => {
  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["a missing text", { name: undefined }, { name: "required" }],
    ["an empty text", { name: "  " }, { name: "required" }],
    ["a number for a text", { name: 5 }, { name: "notText" }],
    ["a text too long", { name: "一二三四五六" }, { name: "tooLong" }],
    ["a zero character", { name: "甲\u0000" }, { name: "controlCharacters" }],
    ["a line break in one line", { name: "甲\n乙" }, { name: "controlCharacters" }],
    ["no choice", { kind: undefined }, { kind: "required" }],
    ["a choice that is none", { kind: "zzz" }, { kind: "notChoice" }],
    ["a text for a number", { count: "7" }, { count: "notNumber" }],
    ["a fraction for a whole number", { count: 1.5 }, { count: "notInteger" }],
    ["a number too big", { count: 11 }, { count: "tooBig" }],
    ["a number too small", { count: -1 }, { count: "tooSmall" }],
    ["a day that is none", { day: "2022-02-30" }, { day: "notDate" }],
    ["a moment that is none", { at: "yesterday" }, { at: "notDateTime" }],
    ["an id that is none", { unit: "'; drop table finding; --" }, { unit: "unknownReference" }],
    ["a decimal that is none", { amount: "1,5" }, { amount: "notNumber" }],
    ["a text for a flag", { flag: "yes" }, { flag: "notFlag" }],
    [
      "a field inside a list",
      { items: [{ score: 1 }, { score: "x" }] },
      { "items.1.score": "notNumber" },
    ],
    ["an unknown field", { color: "red" }, { _form: "unknownKeys" }],
    ["an unknown field inside", { items: [{ score: 1, x: 2 }] }, { "items.0": "unknownKeys" }],
  ])("%s", (_, change, expected) => {
    expect(errorsOf({ ...good, ...change })).toEqual(expected);
  });

  test("all fields are named at once", () => {
    expect(Object.keys(errorsOf({ name: 1, count: "x", day: "x" })).sort()).toEqual(
      ["count", "day", "kind", "name"].sort(),
    );
  });

  test("what is no object at all belongs to the form", () => {
    expect(errorsOf("hello")).toEqual({ _form: "notObject" });
    expect(errorsOf(undefined)).toEqual({ _form: "required" });
  });
});
