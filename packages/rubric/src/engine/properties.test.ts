/** What must hold for every rubric and every set of answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../decimal.ts";
import { defineRubric } from "../define.ts";
import { flattenCriteria } from "../flatten.ts";
import {
  answeredArbitrary,
  garbageArbitrary,
  rubricArbitrary,
  subjectTypeArbitrary,
} from "../testing/arbitrary.ts";
import { type Answer, type Answers, bestAnswers } from "./answers.ts";
import { compileRubric } from "./compile.ts";
import { score, summarise } from "./score.ts";
import type { TraceNode } from "./trace.ts";

const runs = { numRuns: 200 };

function expectToAddUp(node: TraceNode): void {
  expect(Decimal.sum([node.given, node.lost, node.open])).toBe(node.possible);
  for (const part of [node.given, node.lost, node.open]) {
    expect(Decimal.compare(part, "0")).toBeGreaterThanOrEqual(0);
  }
  if (node.children.length > 0) {
    for (const figure of ["possible", "given", "lost", "open"] as const) {
      expect(Decimal.sum(node.children.map((child) => child[figure]))).toBe(node[figure]);
    }
  }
  for (const child of node.children) expectToAddUp(child);
}

describe("random rubrics and answers", () => {
  test("the trace adds up exactly at every node and to the result", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectTypeArbitrary, ({ rubric, answers }, type) => {
        const { trace, possible, given, lost, open } = score(compileRubric(rubric), answers, {
          type,
        });
        expectToAddUp(trace);
        expect({ possible, given, lost, open }).toEqual({
          possible: trace.possible,
          given: trace.given,
          lost: trace.lost,
          open: trace.open,
        });
      }),
      runs,
    );
  });

  test("every leaf of the rubric has its node in the trace, with a reason", () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ rubric, answers }) => {
        const nodes = new Map<string, TraceNode>();
        const collect = (node: TraceNode): void => {
          nodes.set(node.code, node);
          node.children.forEach(collect);
        };
        score(compileRubric(rubric), answers).trace.children.forEach(collect);
        const rows = flattenCriteria(rubric);
        expect([...nodes.keys()]).toEqual(rows.map(({ code }) => code));
        for (const { code, leaf } of rows) {
          if (leaf) expect(nodes.get(code)?.why.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test("scoring is deterministic and does not depend on the order of answers", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectTypeArbitrary, ({ rubric, answers }, type) => {
        const compiled = compileRubric(rubric);
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        const once = score(compiled, answers, { type });
        expect(score(compiled, answers, { type })).toEqual(once);
        expect(score(compileRubric(rubric), reversed, { type })).toEqual(once);
      }),
      runs,
    );
  });

  test("the summary has the same figures as the full result", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectTypeArbitrary, ({ rubric, answers }, type) => {
        const compiled = compileRubric(rubric);
        const { trace: _, answersHash: __, ...figures } = score(compiled, answers, { type });
        expect(summarise(compiled, answers, { type })).toEqual(figures);
      }),
      runs,
    );
  });

  test("what counts is either missing, answered or left out, and complete means none missing", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectTypeArbitrary, ({ rubric, answers }, type) => {
        const result = score(compileRubric(rubric), answers, { type });
        expect(result.answered + result.missing.length).toBe(result.applicable);
        expect(result.complete).toBe(result.missing.length === 0);
        if (!result.complete) expect(result.grade).toBeNull();
        else expect(result.grade).toEqual(result.provisionalGrade);
        if (result.complete) expect(result.open).toBe("0");
      }),
      runs,
    );
  });

  test("a better answer to one criterion never lowers the total nor the share", () => {
    fc.assert(
      fc.property(answeredArbitrary, fc.nat(), ({ rubric, answers }, pick) => {
        const compiled = compileRubric(rubric);
        const scored = Object.keys(answers).filter(
          (code) => answers[code]?.kind !== "notApplicable",
        );
        const code = scored[pick % Math.max(1, scored.length)];
        if (code === undefined) return;
        const better = { ...answers, [code]: bestAnswers(compiled)[code] as Answer };
        const before = score(compiled, answers);
        const after = score(compiled, better);
        expect(after.possible).toBe(before.possible);
        expect(Decimal.compare(after.given, before.given)).toBeGreaterThanOrEqual(0);
        expect(Number(after.share)).toBeGreaterThanOrEqual(Number(before.share));
      }),
      runs,
    );
  });

  test("the best answers give everything and the grade no veto can lower", () => {
    fc.assert(
      fc.property(rubricArbitrary, subjectTypeArbitrary, (rubric, type) => {
        const compiled = compileRubric(rubric);
        const result = score(compiled, bestAnswers(compiled, type), { type });
        expect(result).toMatchObject({
          given: result.possible,
          lost: "0",
          share: "1.0000",
          grade: { code: "good" },
          ignored: [],
        });
      }),
      runs,
    );
  });

  test("answers at random never throw, and what is not counted is listed", () => {
    fc.assert(
      fc.property(
        rubricArbitrary.chain((rubric) =>
          fc.record({ rubric: fc.constant(rubric), answers: garbageArbitrary(rubric) }),
        ),
        subjectTypeArbitrary,
        ({ rubric, answers }, type) => {
          const compiled = compileRubric(rubric);
          const result = score(compiled, answers as Answers, { type });
          expectToAddUp(result.trace);
          const leaves = flattenCriteria(rubric).filter(({ leaf }) => leaf);
          const known = new Set(leaves.map(({ code }) => code));
          const unknown = Object.keys(answers).filter((code) => !known.has(code));
          expect(result.ignored.map(({ code }) => code)).toEqual(expect.arrayContaining(unknown));
        },
      ),
      runs,
    );
  });

  test("a rubric stored as JSON comes back with the same hash and scores the same", () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ rubric, answers }) => {
        const stored = JSON.parse(JSON.stringify(rubric));
        const back = defineRubric(stored);
        expect(back).toEqual(stored);
        expect(back.hash).toBe(rubric.hash);
        expect(score(compileRubric(back), answers)).toEqual(score(compileRubric(rubric), answers));
      }),
      runs,
    );
  });
});
