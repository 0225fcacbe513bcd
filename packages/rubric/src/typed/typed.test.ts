/** What the type system can see does not compile; `@ts-expect-error` fails where it would. */
import { describe, expect, test } from "vitest";
import { runCase } from "../cases.ts";
import { defineRubric } from "../define.ts";
import { RubricError } from "../problems.ts";
import { resolve } from "../profile/resolve.ts";
import { localText } from "../text.ts";
import { defineCases } from "./cases.ts";
import { defineProfile } from "./profile.ts";

const text = localText("指标");
const reason = localText("本县实际");

const rubric = defineRubric({
  id: "typed",
  version: "1.0.0",
  title: text,
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  grades: [
    { code: "good", title: text, minShare: "0.8" },
    { code: "poor", title: text, minShare: "0" },
  ],
  criteria: [
    { kind: "sum", code: "A", text, children: [{ kind: "check", code: "A1", text, points: 2 }] },
    { kind: "points", code: "B", text, max: 5, step: "0.5" },
  ],
});

describe("a rubric written out in code", () => {
  test("knows its codes and kinds in cases", () => {
    const cases = defineCases(rubric, [
      {
        name: "right",
        answers: { A1: { kind: "check", met: true }, B: { kind: "points", points: "2.5" } },
        expect: { given: "4.5" },
      },
      {
        name: "no such code",
        // @ts-expect-error there is no criterion A2
        answers: { A2: { kind: "check", met: true } },
        expect: { given: "0" },
      },
      {
        name: "another kind",
        // @ts-expect-error B takes points
        answers: { B: { kind: "check", met: true } },
        expect: { given: "0" },
      },
    ]);
    expect(cases.flatMap((one) => runCase([rubric], one))).toEqual([]);
  });

  test("knows its codes and grades in profiles", () => {
    const named = { id: "county", version: "1.0.0", title: text, prefix: "X" };
    const profile = defineProfile(rubric, {
      ...named,
      operations: [
        { op: "reweigh", code: "B", points: 6, reason },
        { op: "tighten", grade: "good", minShare: "0.9", reason },
        {
          op: "addCriterion",
          under: "A",
          criterion: { kind: "check", code: "X1", text, points: 1 },
          reason,
        },
      ],
    });
    expect(profile.base).toEqual({ id: "typed", version: "^1.0.0", hash: rubric.hash });
    expect(resolve(rubric, profile).criteria).toHaveLength(2);
    const wrong = defineProfile(rubric, {
      ...named,
      operations: [
        // @ts-expect-error there is no criterion C
        { op: "drop", code: "C", reason },
        // @ts-expect-error there is no grade best
        { op: "tighten", grade: "best", minShare: "0.9", reason },
        {
          op: "addCriterion",
          // @ts-expect-error there is no group Z
          under: "Z",
          criterion: { kind: "veto", code: "X2", text, effect: { fail: true } },
          reason,
        },
      ],
    });
    expect(() => resolve(rubric, wrong)).toThrow(RubricError);
  });

  test("does not take members the format does not know", () => {
    const misspelt = () =>
      defineRubric({
        id: "typed",
        version: "1.0.0",
        title: text,
        subjectTypes: ["primary"],
        scoring: "points",
        notApplicable: "exclude",
        // @ts-expect-error misspelt
        pionts: 2,
        // @ts-expect-error misspelt
        criteria: [{ kind: "check", code: "A1", text, points: 2, guidence: text }],
      });
    expect(misspelt).toThrow(RubricError);
  });
});

test("a rubric from elsewhere has codes of type string, checked when it runs", () => {
  const read = defineRubric(JSON.parse(JSON.stringify(rubric)));
  const [one] = defineCases(read, [
    { name: "any code", answers: { Q: { kind: "check", met: true } }, expect: { ignored: ["Q"] } },
  ]);
  expect(one && runCase([read], one)).toEqual([]);
});
