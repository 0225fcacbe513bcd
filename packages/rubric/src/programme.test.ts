import { expect, test } from "vitest";
import { runCase } from "./cases.ts";
import { defineRubric } from "./define.ts";
import { flattenCriteria } from "./flatten.ts";
import { RubricError } from "./problems.ts";
import {
  defineProgrammeTemplate,
  defineRubricPackage,
  type ProgrammeTemplateSource,
} from "./programme.ts";
import { check, rubricOf } from "./testing/sources.ts";
import { localText } from "./text.ts";

const rubric = defineRubric(
  rubricOf([
    { kind: "sum", code: "A", text: localText("甲"), children: [check("A1"), check("A2")] },
    check("B"),
  ]),
);
const template: ProgrammeTemplateSource = {
  id: "monthly",
  title: localText("经常性督导"),
  kind: "routine",
  rubric: { id: rubric.id, version: rubric.version },
  subjectTypes: ["primary"],
  unannounced: true,
  methods: ["campusPatrol"],
  topics: [{ month: 2, title: localText("开学") }],
  cycle: localText("每月一次"),
  basis: [{ title: localText("教育督导条例"), documentNumber: "国务院令第624号" }],
};
const pack = { id: "@county/rubrics", version: "1.0.0", rubrics: [rubric] };

test("a package keeps rubrics and templates together", () => {
  const made = defineRubricPackage({ ...pack, templates: [defineProgrammeTemplate(template)] });
  expect(made.templates[0]?.rubric).toEqual({ id: "example", version: "1.0.0" });
  expect(Object.isFrozen(made.templates)).toBe(true);
});

test("a template of wrong shape is refused", () => {
  const wrong = { ...template, topics: [{ month: 13, title: localText("无") }] };
  expect(() => defineProgrammeTemplate(wrong)).toThrow(/topics\.0\.month/);
});

test.each([
  ["unknownRubric", { rubric: { id: "other", version: "1.0.0" } }],
  ["unknownRubric", { rubric: { id: "example", version: "2.0.0" } }],
  ["subjectTypeBeyondRubric", { subjectTypes: ["kindergarten"] }],
] as const)("a package refuses a template: %s", (code, change) => {
  const templates = [defineProgrammeTemplate({ ...template, ...change })];
  expect(() => defineRubricPackage({ ...pack, templates })).toThrow(code);
});

test("a package refuses the same id twice", () => {
  const twice = { ...pack, rubrics: [rubric, rubric], templates: [] };
  expect(() => defineRubricPackage(twice)).toThrow(RubricError);
});

test("flattenCriteria reads the tree from top to bottom", () => {
  expect(flattenCriteria(rubric).map(({ code, depth, leaf }) => [code, depth, leaf])).toEqual([
    ["A", 0, false],
    ["A1", 1, true],
    ["A2", 1, true],
    ["B", 0, true],
  ]);
  expect(flattenCriteria(rubric)[2]?.path).toEqual(["A", "A2"]);
});

test("a case says what differs", () => {
  const one = { name: "all met", rubric: "example", start: "best" } as const;
  expect(runCase([rubric], { ...one, expect: { given: "3", complete: true } })).toEqual([]);
  expect(runCase([rubric], { ...one, expect: { given: "2" } })).toEqual([
    'given: expected "2", got "3"',
  ]);
  expect(runCase([], { ...one, expect: {} })).toEqual(["there is no rubric example"]);
});
