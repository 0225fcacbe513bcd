/** Tailoring by example: what a county may do, and every way to be told that it may not. */
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { flattenCriteria } from "../flatten.ts";
import type { CriterionSource } from "../format/criterion.ts";
import { RubricError } from "../problems.ts";
import { check, rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";
import { defineProfile } from "../typed/profile.ts";
import type { OperationSource } from "./operations.ts";
import type { ProfileSource } from "./profile.ts";
import { resolve, tryResolve } from "./resolve.ts";
import { shared } from "./shared.ts";

const text = localText("指标");
const reason = localText("本县没有寄宿制学校", "no boarding schools here");

function sum(code: string, children: readonly CriterionSource[], more = {}): CriterionSource {
  return { kind: "sum", code, text, children, ...more };
}

const base = defineRubric(
  rubricOf(
    [
      sum("A", [
        { ...check("A1", 4), mandatory: true, evidence: [localText("台账")] },
        { ...check("A2", 6), weightBounds: { min: 4, max: 8 } },
        {
          kind: "level",
          code: "A3",
          text,
          levels: [
            { code: "good", text, points: 4 },
            { code: "poor", text, points: 1 },
          ],
        },
      ]),
      sum("B", [check("B1", 5), check("B2", 1)], { locks: ["addChild", "reword"] }),
      {
        kind: "measure",
        code: "C",
        text,
        unit: localText("人"),
        direction: "atLeast",
        points: 10,
        mandatory: true,
        thresholds: [{ value: { parameter: "perHundred" } }],
      },
    ],
    {
      points: 30,
      grades: [
        { ...threeGrades[0], requires: [{ kind: "criterionShare", code: "B1", minShare: "0.5" }] },
        ...threeGrades.slice(1),
      ],
      parameters: [
        { code: "perHundred", title: text, unit: localText("人"), default: 4, min: 3, max: 6 },
      ],
      locks: ["addGrade"],
    },
  ),
);

function profileOf(operations: readonly OperationSource[], more: Partial<ProfileSource> = {}) {
  return defineProfile({
    id: "county",
    version: "1.0.0",
    title: localText("本县方案"),
    base: { id: "example", version: "^1.0.0", hash: base.hash },
    prefix: "X-",
    operations,
    ...more,
  });
}

function refused(operations: readonly OperationSource[], more: Partial<ProfileSource> = {}) {
  const tried = tryResolve(base, profileOf(operations, more));
  if ("rubric" in tried) return [];
  return tried.problems.map(({ operation, criterion, lock, code }) => ({
    operation,
    criterion,
    lock,
    code,
  }));
}

const local = (code: string, points = 1): OperationSource => ({
  op: "addCriterion",
  under: "A",
  criterion: check(code, points),
  reason,
});

describe("a profile", () => {
  const operations: OperationSource[] = [
    { op: "drop", code: "B2", reason },
    { ...local("X-1"), author: "督导室" } as OperationSource,
    { op: "reweigh", code: "A2", points: 5, reason },
    { op: "reweigh", code: "A3", points: 5, parts: { good: "5" }, reason },
    { op: "tighten", grade: "good", minShare: "0.85", reason },
    { op: "setParameter", parameter: "perHundred", value: "4.2", reason },
    { op: "reword", code: "A1", guidance: localText("看近一年台账"), reason },
  ];

  test("becomes one flat rubric that says where each part comes from and why", () => {
    const rubric = resolve(base, profileOf(operations));
    expect(flattenCriteria(rubric).map(({ code }) => code)).toEqual(
      ["A", "A1", "A2", "A3", "X-1", "B", "B1", "C"], // in the base's order, local ones last
    );
    expect(rubric).toMatchObject({ id: "county", points: "30" });
    expect(rubric.grades?.[0]).toMatchObject({ code: "good", minShare: "0.85" });
    expect(rubric.parameters?.[0]?.value).toBe("4.2");
    expect(rubric.lineage).toMatchObject({
      base: { id: "example", version: "1.0.0", hash: base.hash },
      profile: { id: "county", version: "1.0.0" },
      added: ["X-1"],
      dropped: ["B2"],
    });
    expect(rubric.lineage?.changes).toContainEqual({
      op: "addCriterion",
      code: "X-1",
      reason,
      author: "督导室",
    });
  });

  test("keeps only what it selects, and what is mandatory", () => {
    const rubric = resolve(
      base,
      profileOf([
        { op: "select", codes: ["B"], reason },
        { op: "reweigh", points: 20, reason },
      ]),
    );
    expect(flattenCriteria(rubric).map(({ code }) => code)).toEqual([
      "A",
      "A1",
      "B",
      "B1",
      "B2",
      "C",
    ]);
  });

  test("can be tailored again: city on province, county on city", () => {
    const city = resolve(base, profileOf(operations));
    const county = resolve(
      city,
      profileOf(
        [
          { op: "addCriterion", criterion: check("Y-1", 2), reason },
          { op: "reweigh", points: 32, reason },
        ],
        { id: "town", prefix: "Y-", base: { id: "county", version: "1.0.0", hash: city.hash } },
      ),
    );
    expect(county.lineage?.above?.base.id).toBe("example");
    const { base: common, same, changed, onlyA, onlyB } = shared(county, base);
    expect(common?.id).toBe("example");
    expect({ same, changed, onlyA, onlyB }).toEqual({
      same: ["A1", "B1", "C"],
      changed: ["A", "A2", "A3", "B"],
      onlyA: ["X-1", "Y-1"],
      onlyB: ["B2"],
    });
  });

  test("of another county with the same code shares nothing by accident", () => {
    const of = (id: string) =>
      resolve(base, profileOf([local("X-1"), { op: "drop", code: "B2", reason }], { id }));
    expect(shared(of("east"), of("west"))).toMatchObject({ onlyA: ["X-1"], onlyB: ["X-1"] });
  });
});

const refusals: [name: string, operations: OperationSource[], expected: object[]][] = [
  [
    "drop what is mandatory",
    [{ op: "drop", code: "A", reason }],
    [{ operation: 0, criterion: "A1", lock: "mandatory", code: "locked" }],
  ],
  [
    "drop what a grade looks at",
    [{ op: "drop", code: "B1", reason }],
    [{ operation: 0, criterion: "B1", lock: "grades", code: "stillNeeded" }],
  ],
  [
    "go out of the bounds",
    [{ op: "reweigh", code: "A2", points: 9, reason }],
    [{ operation: 0, criterion: "A2", lock: "weightBounds", code: "outOfBounds" }],
  ],
  [
    "take points from what is mandatory",
    [{ op: "reweigh", code: "A1", points: 3, reason }],
    [{ operation: 0, criterion: "A1", lock: "mandatory", code: "weakened" }],
  ],
  [
    "scale levels to points nobody can write",
    [{ op: "reweigh", code: "A3", points: "0.0003", reason }],
    [{ operation: 0, criterion: "A3", lock: null, code: "inexact" }],
  ],
  [
    "leave a total that does not add up",
    [{ op: "drop", code: "B2", reason }],
    [{ operation: null, criterion: null, lock: null, code: "pointsDoNotAddUp" }],
  ],
  [
    "lower the bar",
    [{ op: "tighten", grade: "fair", minShare: "0.5", reason }],
    [{ operation: 0, criterion: "fair", lock: "tighten", code: "loosened" }],
  ],
  [
    "set a parameter out of its range",
    [{ op: "setParameter", parameter: "perHundred", value: 7, reason }],
    [{ operation: 0, criterion: "perHundred", lock: "range", code: "outOfBounds" }],
  ],
  [
    "weaken what is mandatory through a parameter",
    [{ op: "setParameter", parameter: "perHundred", value: "3.5", reason }],
    [{ operation: null, criterion: "C", lock: "mandatory", code: "weakened" }],
  ],
  [
    "reword what is locked, or the text of what is mandatory",
    [
      { op: "reword", code: "B1", guidance: text, reason },
      { op: "reword", code: "A1", text: localText("别的"), reason },
      { op: "reword", code: "A1", evidence: [localText("照片")], reason },
    ],
    [
      { operation: 0, criterion: "B1", lock: "reword", code: "locked" },
      { operation: 1, criterion: "A1", lock: "mandatory", code: "weakened" },
      { operation: 2, criterion: "A1", lock: "mandatory", code: "weakened" },
    ],
  ],
  [
    "add where nothing may be added, with codes of the base or without the prefix",
    [
      { ...local("X-1"), under: "B" } as OperationSource,
      local("A2"),
      local("Z"),
      { op: "addGrade", grade: { ...threeGrades[1], code: "best" }, reason },
    ],
    [
      { operation: 0, criterion: "X-1", lock: "addChild", code: "locked" },
      { operation: 1, criterion: "A2", lock: null, code: "codeTaken" },
      { operation: 2, criterion: "Z", lock: null, code: "withoutPrefix" },
      { operation: 3, criterion: "best", lock: "addGrade", code: "locked" },
    ],
  ],
  [
    "say two things about one criterion",
    [
      { op: "reweigh", code: "A2", points: 5, reason },
      { op: "reweigh", code: "A2", points: 6, reason },
      { op: "drop", code: "A2", reason },
    ],
    [
      { operation: 0, criterion: "A2", lock: null, code: "criterionGone" },
      { operation: 1, criterion: "A2", lock: null, code: "operationsCollide" },
      { operation: 1, criterion: "A2", lock: null, code: "criterionGone" },
    ],
  ],
  [
    "speak of what is not there",
    [{ op: "drop", code: "nowhere", reason }],
    [{ operation: 0, criterion: "nowhere", lock: null, code: "unknownCode" }],
  ],
];

test("a group of which some must be met can ask for more, not for less", () => {
  const judged = defineRubric(
    rubricOf([
      {
        kind: "atLeastMet",
        code: "R",
        text,
        points: 10,
        atLeast: 1,
        rest: { minShare: "0.85" },
        children: ["R1", "R2"].map((code) => ({ kind: "check", code, text }) as const),
      },
    ]),
  );
  const of = (op: OperationSource) =>
    tryResolve(judged, profileOf([op], { base: { id: "example", version: "^1.0.0" } }));
  const more = of({ op: "tighten", code: "R", minShare: "0.9", reason });
  expect("rubric" in more && more.rubric.criteria[0]).toMatchObject({ rest: { minShare: "0.9" } });
  const less = of({ op: "tighten", code: "R", minShare: "0.8", reason });
  expect("problems" in less && less.problems[0]?.code).toBe("loosened");
  const all = of({ op: "tighten", code: "R", atLeast: 2, reason });
  expect("rubric" in all && all.rubric.criteria[0]).toMatchObject({ atLeast: 2 });
});

describe("a profile may not", () => {
  test.each(refusals)("%s", (_, operations, expected) => {
    expect(refused(operations)).toEqual(expected);
  });

  test("be laid on another text, version or rubric than it names", () => {
    const pinned = { id: "example", version: "^1.0.0", hash: "0".repeat(64) };
    expect(refused([], { base: pinned })[0]?.code).toBe("otherBaseText");
    expect(refused([], { base: { id: "example", version: "^2.0.0" } })[0]?.code).toBe("otherBase");
    expect(() => resolve(base, profileOf([], { base: { id: "other", version: "1.0.0" } }))).toThrow(
      RubricError,
    );
  });

  test("add criteria without a prefix, or leave out a reason", () => {
    expect(() => profileOf([local("X-1")], { prefix: undefined })).toThrow(/noPrefix/);
    const silent = { op: "drop", code: "B2" } as unknown as OperationSource;
    expect(() => profileOf([silent])).toThrow(/operations\.0\.reason/);
  });
});
