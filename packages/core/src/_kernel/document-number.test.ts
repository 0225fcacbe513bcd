import { expect, test } from "vitest";
import { printedNumber, readNumber } from "./document-number.ts";

test("a number is printed in hexagonal brackets", () => {
  expect(printedNumber("开政教督整", 2022, 7)).toBe("开政教督整〔2022〕7号");
});

test.each([
  ["开督聘〔2022〕7号", { series: "开督聘", year: 2022, number: 7 }],
  ["厅秘发(2020)49号", { series: "厅秘发", year: 2020, number: 49 }],
  ["开督聘[2022]第007号", { series: "开督聘", year: 2022, number: 7 }],
  ["旧字12", undefined],
])("%s is read", (printed, expected) => {
  expect(readNumber(printed)).toEqual(expected);
});
