import { expect, test } from "vitest";
import { type Identity, likeness } from "./rules.ts";

const one: Identity = { name: "王小明", employer: "实验小学", birthYear: 1970 };

test.each<[string, Identity, string[]]>([
  ["same name, employer and year", one, ["employer", "birthYear"]],
  ["spaces in the name", { ...one, name: "王 小明" }, ["employer", "birthYear"]],
  ["another employer", { ...one, employer: "第二小学" }, ["birthYear"]],
  ["another year", { ...one, birthYear: 1971 }, []],
  ["another name", { ...one, name: "王大明" }, []],
  ["nothing but the name", { name: "王小明" }, ["name"]],
  ["another employer, no year", { name: "王小明", employer: "第二小学" }, []],
])("%s", (_, other, expected) => {
  expect(likeness(one, other)).toEqual(expected);
  expect(likeness(other, one)).toEqual(expected);
});

test("one certificate is one person, whatever the name", () => {
  const holder = { ...one, certificateNumbers: ["A1", "B2"] };
  expect(likeness(holder, { name: "李四", certificateNumbers: ["B2"] })).toEqual(["certificate"]);
});
