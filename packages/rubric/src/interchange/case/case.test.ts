import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRubric } from "../../define.ts";
import { rubricArbitrary } from "../../testing/arbitrary.ts";
import { kitchenSink } from "../../testing/kitchen-sink.ts";
import { runs } from "../../testing/runs.ts";
import { localText } from "../../text.ts";
import { exportCase, importCase } from "../index.ts";
import { caseRubricSchema } from "./model.ts";
import { uuidOf } from "./uuid.ts";

const plain = defineRubric({
  id: "plain",
  version: "1.0.0",
  title: localText("普通量表"),
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    {
      kind: "sum",
      code: "A",
      text: localText("教学"),
      children: [
        {
          kind: "level",
          code: "A1",
          text: localText("备课"),
          levels: [
            { code: "good", text: localText("好"), points: 4.5 },
            { code: "poor", text: localText("差"), points: 0 },
          ],
        },
      ],
    },
  ],
});
const properties = {
  id: "plain",
  version: "1.0.0",
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
} as const;

/** As a file holds it. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("out", () => {
  test("follows the shape of CASE 1.1, with identifiers that depend on the codes alone", () => {
    const { rubric } = exportCase(plain);
    expect(caseRubricSchema.safeParse(sent(rubric)).success).toBe(true);
    expect(rubric.CFRubricCriteria).toMatchObject([
      {
        category: "A 教学",
        description: "备课",
        position: 1,
        rubricId: rubric.identifier,
        CFRubricCriterionLevels: [
          { quality: "good", description: "好", score: 4.5, position: 1 },
          { quality: "poor", description: "差", score: 0, position: 2 },
        ],
      },
    ]);
    expect(exportCase(plain)).toEqual(exportCase(plain));
    expect(uuidOf("plain@1")).toBe(rubric.identifier);
    expect(uuidOf("x")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test("says criterion by criterion what is lost", () => {
    const lost = exportCase(kitchenSink).losses.map(({ code, property }) => `${code} ${property}`);
    expect(lost).toContain("V1 kind");
    expect(lost).toContain("A.1.3 kind");
    expect(lost).toContain("A.1.1 evidence");
    expect(lost).toContain(" grades");
    expect(exportCase(plain).losses).toEqual(
      ["subjectTypes", "scoring", "notApplicable"].map((property) => ({
        code: "",
        property,
        message: expect.anything(),
      })),
    );
  });
});

describe("in", () => {
  test("any rubric comes back whole through its extension", () => {
    fc.assert(
      fc.property(rubricArbitrary, (rubric) => {
        const read = importCase(sent(exportCase(rubric).rubric));
        expect("rubric" in read && read.rubric.hash).toBe(rubric.hash);
      }),
      runs(40),
    );
  });

  test("what the standard itself carries comes back without it", () => {
    const { rubric } = exportCase(plain, { extensions: false });
    const read = importCase(sent(rubric), { properties });
    expect("rubric" in read && read.rubric.hash).toBe(plain.hash);
  });

  test("an extension that was tampered with is refused", () => {
    const text = JSON.stringify(exportCase(plain).rubric).replaceAll("备课", "上课");
    expect(importCase(JSON.parse(text))).toMatchObject({ problems: [{ code: "hashMismatch" }] });
  });

  test("a rubric of others: criteria without levels are named, nothing is made up", () => {
    const ids = { identifier: "i", uri: "u", lastChangeDateTime: "2024-01-01T00:00:00Z" };
    const levels = [
      { ...ids, description: "worse", score: 1, position: 2 },
      { ...ids, quality: "Very good", score: 3, position: 1 },
    ];
    const criteria = [
      { ...ids, description: "Second", position: 2, CFRubricCriterionLevels: levels },
      {
        ...ids,
        description: "First",
        position: 1,
        category: "Part",
        CFRubricCriterionLevels: levels,
      },
    ];
    const source = { ...ids, title: "Theirs", CFRubricCriteria: criteria };
    const read = importCase(source, { properties });
    expect("rubric" in read && read.rubric.criteria).toMatchObject([
      {
        kind: "sum",
        code: "G1",
        text: { "zh-CN": "Part" },
        children: [
          {
            code: "1",
            text: { "zh-CN": "First" },
            levels: [
              { code: "L1", text: { "zh-CN": "Very good" }, points: "3" },
              { code: "L2", text: { "zh-CN": "worse" }, points: "1" },
            ],
          },
        ],
      },
      { code: "2", text: { "zh-CN": "Second" } },
    ]);
    const bare = { ...source, CFRubricCriteria: [{ ...ids, description: "No levels" }] };
    expect(importCase(bare, { properties })).toMatchObject({
      problems: [{ path: "CFRubricCriteria.0", code: "unreadableCriterion" }],
    });
    expect(importCase({ title: "x" })).toMatchObject({
      problems: [{ path: "identifier" }, {}, {}],
    });
  });

  test("any JSON at all is answered, never thrown", () => {
    const ids = { identifier: "i", uri: "u", lastChangeDateTime: "2024-01-01T00:00:00Z" };
    const level = fc.record({ quality: fc.string(), score: fc.double(), position: fc.integer() });
    const criterion = fc.record({
      description: fc.string(),
      category: fc.string(),
      weight: fc.double(),
      CFRubricCriterionLevels: fc.array(level.map((one) => ({ ...ids, ...one }))),
      extensions: fc.constantFrom({}, { dudao: { code: "A" } }, { dudao: null }),
    });
    const theirs = fc.array(criterion.map((one) => ({ ...ids, ...one })));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), theirs), (any) => {
        const read = importCase({ ...ids, title: "x", CFRubricCriteria: any }, { properties });
        expect("rubric" in read || read.problems.length > 0).toBe(true);
      }),
      runs(200),
    );
  });
});
