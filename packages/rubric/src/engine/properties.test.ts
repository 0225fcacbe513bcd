/** What must hold for every rubric and every set of answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../decimal.ts";
import { defineRubric } from "../define.ts";
import { flattenCriteria } from "../flatten.ts";
import {
  answeredArbitrary,
  answersArbitrary,
  garbageArbitrary,
  rubricArbitrary,
  subjectArbitrary,
  subjectTypeArbitrary,
} from "../testing/arbitrary.ts";
import { patience, runs } from "../testing/runs.ts";
import type { Answer, Answers } from "./answers.ts";
import { bestAnswers } from "./best.ts";
import { compileRubric } from "./compile.ts";
import { score, summarise } from "./score.ts";
import { type Scorer, scorer, unitsToPoints } from "./scorer.ts";
import type { TraceNode } from "./trace.ts";

const figures = ["possible", "given", "lost", "open"] as const;

/** No more than the cap of the group lets through; null where the group has none. */
function expectToAddUp(node: TraceNode, caps: ReadonlyMap<string, string | undefined>): void {
  expect(Decimal.sum([node.given, node.lost, node.open])).toBe(node.possible);
  for (const part of [node.given, node.lost, node.open, node.bonus]) {
    expect(Decimal.compare(part, "0")).toBeGreaterThanOrEqual(0);
  }
  for (const child of node.children) expectToAddUp(child, caps);
  if (node.children.length === 0) return;
  const bonus = Decimal.sum(node.children.map((child) => child.bonus));
  const cap = caps.get(node.code) ?? bonus;
  expect(node.bonus).toBe(Decimal.compare(bonus, cap) > 0 ? cap : bonus);
  if (node.kind !== "sum") {
    // All or nothing, or a mean of what the children reach; the rule says so.
    if (node.possible !== "0") expect(node.why.length).toBeGreaterThan(0);
    return;
  }
  for (const figure of figures) {
    expect(Decimal.sum(node.children.map((child) => child[figure]))).toBe(node[figure]);
  }
}

type Scored = Parameters<typeof score>[0]["rubric"];

function capsOf(rubric: Scored): Map<string, string | undefined> {
  const caps = new Map<string, string | undefined>([[rubric.id, rubric.bonus?.max]]);
  for (const { code, criterion } of flattenCriteria(rubric)) {
    caps.set(code, "bonusMax" in criterion ? criterion.bonusMax : undefined);
  }
  return caps;
}

function expectSame(fast: Scorer, answers: Answers, subject: Parameters<typeof score>[2]): void {
  const full = score(fast.compiled, answers, subject);
  const said = {
    possible: unitsToPoints(fast.possible),
    given: unitsToPoints(fast.given),
    lost: unitsToPoints(fast.lost),
    open: unitsToPoints(fast.open),
    bonus: unitsToPoints(fast.bonus),
    missing: fast.missing,
    failed: fast.failed,
    grade: fast.compiled.rubric.grades?.[fast.grade]?.code ?? null,
  };
  expect(said).toEqual({
    possible: full.possible,
    given: full.given,
    lost: full.lost,
    open: full.open,
    bonus: full.bonus,
    missing: full.missing.length,
    failed: full.failed,
    grade: full.provisionalGrade?.code ?? null,
  });
}

describe("random rubrics and answers", { timeout: patience }, () => {
  test("the trace adds up exactly at every node and to the result", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectArbitrary, ({ rubric, answers }, subject) => {
        const result = score(compileRubric(rubric), answers, subject);
        expectToAddUp(result.trace, capsOf(rubric));
        for (const figure of [...figures, "bonus"] as const) {
          expect(result[figure]).toBe(result.trace[figure]);
        }
        expect(result.total).toBe(Decimal.add(result.given, result.bonus));
      }),
      runs(60),
    );
  });

  test("every leaf of the rubric has its node in the trace, with a reason", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectArbitrary, ({ rubric, answers }, subject) => {
        const nodes = new Map<string, TraceNode>();
        const collect = (node: TraceNode): void => {
          nodes.set(node.code, node);
          node.children.forEach(collect);
        };
        score(compileRubric(rubric), answers, subject).trace.children.forEach(collect);
        const rows = flattenCriteria(rubric);
        expect([...nodes.keys()]).toEqual(rows.map(({ code }) => code));
        for (const { code, leaf } of rows) {
          if (leaf) expect(nodes.get(code)?.why.length).toBeGreaterThan(0);
        }
      }),
      runs(60),
    );
  });

  test("scoring is deterministic and does not depend on the order of answers", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectArbitrary, ({ rubric, answers }, subject) => {
        const compiled = compileRubric(rubric);
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        const once = score(compiled, answers, subject);
        expect(score(compiled, answers, subject)).toEqual(once);
        expect(score(compileRubric(rubric), reversed, subject)).toEqual(once);
      }),
      runs(60),
    );
  });

  test("the summary has the same figures as the full result", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectArbitrary, ({ rubric, answers }, subject) => {
        const compiled = compileRubric(rubric);
        const { trace: _, answersHash: __, ...summary } = score(compiled, answers, subject);
        expect(summarise(compiled, answers, subject)).toEqual(summary);
      }),
      runs(60),
    );
  });

  test("the fast path gives the same figures, filled at once or leaf by leaf", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    const drawn = rubricArbitrary.chain((rubric) =>
      fc.record({
        rubric: fc.constant(rubric),
        first: answersArbitrary(rubric),
        second: answersArbitrary(rubric),
      }),
    );
    fc.assert(
      fc.property(drawn, subjectArbitrary, changes, (given, subject, picks) => {
        const compiled = compileRubric(given.rubric);
        const fast = scorer(compiled, subject);
        const answers: Record<string, Answer> = {};
        const put = (code: string, answer: Answer | undefined) => {
          const taken = fast.answer(code, answer ?? null);
          if (answer && taken) answers[code] = answer;
          else if (!answer) delete answers[code];
        };
        for (const [code, answer] of Object.entries(given.first)) put(code, answer);
        expectSame(fast, answers, subject);
        for (const [at] of picks) {
          const code = fast.leaves[at % fast.leaves.length] ?? "";
          put(code, given.second[code]);
          expectSame(fast, answers, subject);
        }
        // From what incremental changes left, a full run changes nothing; nor does a fresh start.
        fast.run();
        expectSame(fast, answers, subject);
        const codes = Float64Array.from(fast.codes);
        fast.begin({});
        expectSame(fast, {}, {});
        fast.begin(subject);
        fast.codes.set(codes);
        fast.run();
        expectSame(fast, answers, subject);
      }),
      runs(60),
    );
  });

  test("what counts is either missing, answered or left out, and complete means none missing", () => {
    fc.assert(
      fc.property(answeredArbitrary, subjectArbitrary, ({ rubric, answers }, subject) => {
        const result = score(compileRubric(rubric), answers, subject);
        expect(result.answered + result.missing.length).toBe(result.applicable);
        expect(result.complete).toBe(result.missing.length === 0);
        if (!result.complete) expect(result.grade).toBeNull();
        else expect(result.grade).toEqual(result.provisionalGrade);
        if (result.complete) expect(result.open).toBe("0");
      }),
      runs(60),
    );
  });

  test("a better answer to one criterion never lowers the total nor the share", () => {
    fc.assert(
      fc.property(answeredArbitrary, fc.nat(), ({ rubric, answers }, pick) => {
        const compiled = compileRubric(rubric);
        // What others are asked depends on such an answer, so that more may be asked after it.
        const deciding = new Set(
          flattenCriteria(rubric).flatMap(({ criterion: { when } }) =>
            when && "code" in when ? [when.code] : [],
          ),
        );
        const scored = Object.keys(answers).filter(
          (code) => answers[code]?.kind !== "notApplicable" && !deciding.has(code),
        );
        const code = scored[pick % Math.max(1, scored.length)];
        const best = code === undefined ? undefined : bestAnswers(compiled)[code];
        if (code === undefined || !best) return;
        const before = score(compiled, answers);
        const after = score(compiled, { ...answers, [code]: best });
        expect(after.possible).toBe(before.possible);
        expect(Decimal.compare(after.given, before.given)).toBeGreaterThanOrEqual(0);
        expect(Decimal.compare(after.total, before.total)).toBeGreaterThanOrEqual(0);
        expect(Number(after.share)).toBeGreaterThanOrEqual(Number(before.share));
      }),
      runs(60),
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
      runs(60),
    );
  });

  test("answers at random never throw, and what is not counted is listed", () => {
    fc.assert(
      fc.property(
        rubricArbitrary.chain((rubric) =>
          fc.record({ rubric: fc.constant(rubric), answers: garbageArbitrary(rubric) }),
        ),
        subjectArbitrary,
        ({ rubric, answers }, subject) => {
          const compiled = compileRubric(rubric);
          const result = score(compiled, answers as Answers, subject);
          expectToAddUp(result.trace, capsOf(rubric));
          const leaves = flattenCriteria(rubric).filter(({ leaf }) => leaf);
          const known = new Set(leaves.map(({ code }) => code));
          const unknown = Object.keys(answers).filter((code) => !known.has(code));
          expect(result.ignored.map(({ code }) => code)).toEqual(expect.arrayContaining(unknown));
        },
      ),
      runs(60),
    );
  });

  test("a rubric stored as JSON comes back with the same hash and scores the same", () => {
    fc.assert(
      fc.property(answeredArbitrary, ({ rubric, answers }) => {
        const stored = JSON.parse(JSON.stringify(rubric));
        const back = defineRubric(stored);
        expect(JSON.parse(JSON.stringify(back))).toEqual(stored);
        expect(back.hash).toBe(rubric.hash);
        const result = score(compileRubric(back), answers);
        expect(result).toEqual(score(compileRubric(rubric), answers));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      runs(60),
    );
  });
});
