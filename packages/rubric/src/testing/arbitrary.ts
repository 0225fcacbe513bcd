/** Random legal rubrics and answers for property tests. */
import fc from "fast-check";
import { fromUnits } from "../decimal.ts";
import { defineRubric } from "../define.ts";
import type { Answer } from "../engine/answers.ts";
import { type Criterion, type CriterionSource, isGroup } from "../format/criterion.ts";
import type { NotApplicablePolicy } from "../format/criterion-base.ts";
import type { Rubric } from "../format/rubric.ts";
import type { Leaf } from "../leaves/table.ts";
import { localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";

type Draft = Record<string, unknown>;

const types: readonly SubjectType[] = ["primary", "juniorSecondary", "nineYear"];
export const subjectTypeArbitrary = fc.option(fc.constantFrom(...types), { nil: undefined });

/** Points with up to four places, a tenth of them awkward in binary. */
const pointsArbitrary = fc.integer({ min: 1, max: 250_000 }).map(fromUnits);

const flags = fc.record({
  core: fc.boolean(),
  // Never "primary": it is asked everything, so that no subject type is left without points.
  appliesTo: fc.option(fc.constantFrom(["primary", "nineYear"], [...types]), { nil: undefined }),
});

const levelLeaf = fc
  .uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 5 })
  .map(
    (units): Draft => ({
      kind: "level",
      levels: units.map((one, at) => ({
        code: `L${at}`,
        text: localText(`等级${at}`),
        points: fromUnits(one),
      })),
    }),
  );

const pointsLeaf = fc
  .record({ step: fc.integer({ min: 1, max: 5_000 }), steps: fc.integer({ min: 1, max: 40 }) })
  .map(
    ({ step, steps }): Draft => ({
      kind: "points",
      step: fromUnits(step),
      max: fromUnits(step * steps),
    }),
  );

const deductionLeaf = fc
  .record({
    points: pointsArbitrary,
    reasons: fc.array(
      fc.record({ points: pointsArbitrary, max: fc.option(pointsArbitrary, { nil: undefined }) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(
    ({ points, reasons }): Draft => ({
      kind: "deduction",
      points,
      reasons: reasons.map((one, at) => ({ ...one, code: `R${at}`, text: localText(`事由${at}`) })),
    }),
  );

const vetoLeaf = fc
  .constantFrom({ capGrade: "fair" }, { capGrade: "poor" }, { fail: true })
  .map((effect): Draft => ({ kind: "veto", effect }));

const scoredLeaf = fc.oneof(
  levelLeaf,
  pointsLeaf,
  deductionLeaf,
  pointsArbitrary.map((points): Draft => ({ kind: "check", points })),
  vetoLeaf,
);
const complianceLeaf = fc.oneof(fc.constant<Draft>({ kind: "check" }), vetoLeaf);

function tree(leaf: fc.Arbitrary<Draft>): fc.Arbitrary<Draft[]> {
  const flagged = fc.tuple(leaf, flags).map(([one, flag]): Draft => ({ ...flag, ...one }));
  const { node } = fc.letrec<{ node: Draft }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      flagged,
      fc
        .array(tie("node"), { minLength: 1, maxLength: 4 })
        .map((children): Draft => ({ kind: "sum", children })),
    ),
  }));
  return fc.array(node, { maxLength: 5 });
}

function coded(drafts: readonly Draft[], prefix: string): CriterionSource[] {
  return drafts.map((draft, at) => {
    const code = `${prefix}${at + 1}`;
    const own = { ...draft, code, text: localText(`指标${code}`) };
    const children = draft.children as Draft[] | undefined;
    return (children ? { ...own, children: coded(children, `${code}.`) } : own) as CriterionSource;
  });
}

const grades = [
  { code: "good", title: localText("良好"), minShare: "0.8", requires: [{ kind: "noVeto" }] },
  { code: "fair", title: localText("合格"), minShare: 0.6, requires: [{ kind: "coreMet" }] },
  { code: "poor", title: localText("不合格"), minShare: 0 },
] as const;

/** Random rubric of any scoring and policy; one plain leaf makes sure there is a point to get. */
export const rubricArbitrary: fc.Arbitrary<Rubric> = fc
  .record({
    scoring: fc.constantFrom("points", "compliance"),
    notApplicable: fc.constantFrom<NotApplicablePolicy>("exclude", "zero", "refuse"),
    effectiveFrom: fc.constantFrom("2017-04-18", undefined),
  })
  .chain(({ scoring, ...policy }) =>
    tree(scoring === "points" ? scoredLeaf : complianceLeaf).map((drafts) => {
      const last = scoring === "points" ? { kind: "check", points: "0.1" } : { kind: "check" };
      return defineRubric({
        ...policy,
        id: "random",
        version: "1.0.0",
        title: localText("随机指标体系"),
        subjectTypes: types,
        scoring: scoring === "points" ? "points" : "compliance",
        grades,
        criteria: coded([...drafts, last], "C"),
      });
    }),
  );

function leavesOf(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((one) => (isGroup(one) ? leavesOf(one.children) : [one]));
}

function leafAnswer(leaf: Leaf): fc.Arbitrary<Answer> {
  switch (leaf.kind) {
    case "level":
      return fc
        .constantFrom(...leaf.levels)
        .map(({ code }): Answer => ({ kind: "level", level: code }));
    case "points": {
      const step = Number(leaf.step) * 10_000;
      const steps = Math.round((Number(leaf.max) * 10_000) / step);
      return fc
        .integer({ min: 0, max: steps })
        .map((n): Answer => ({ kind: "points", points: fromUnits(Math.round(n * step)) }));
    }
    case "deduction":
      return fc
        .array(
          fc.record({
            reason: fc.constantFrom(...leaf.reasons.map(({ code }) => code)),
            count: fc.nat({ max: 5 }),
          }),
          { maxLength: 4 },
        )
        .map((occurrences): Answer => ({ kind: "deduction", occurrences }));
    case "check":
      return fc.boolean().map((met): Answer => ({ kind: "check", met }));
    case "bonus":
      return fc.constant({ kind: "bonus", points: "0" });
    case "checklist":
      return fc
        .subarray(leaf.items.map(({ code }) => code))
        .map((met): Answer => ({ kind: "checklist", met }));
    case "measure":
      return fc.nat().map((units): Answer => ({ kind: "measure", value: fromUnits(units) }));
    case "veto":
      return fc.boolean().map((happened): Answer => ({ kind: "veto", happened }));
  }
}

export type Answered = { rubric: Rubric; answers: Record<string, Answer> };

/** A rubric with answers to some of its leaves, some of them "not applicable". */
export const answeredArbitrary: fc.Arbitrary<Answered> = rubricArbitrary.chain((rubric) => {
  const leaves = leavesOf(rubric.criteria);
  const entry = (leaf: Leaf) =>
    fc.oneof(
      { weight: 6, arbitrary: leafAnswer(leaf) },
      { weight: 1, arbitrary: fc.constant<Answer>({ kind: "notApplicable", reason: "无此项" }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  return fc.tuple(...leaves.map(entry)).map((given) => {
    const answers: Record<string, Answer> = {};
    leaves.forEach((leaf, at) => {
      const answer = given[at];
      if (answer) answers[leaf.code] = answer;
    });
    return { rubric, answers };
  });
});

/** Anything at all, under real and made-up codes. */
export function garbageArbitrary(rubric: Rubric): fc.Arbitrary<Record<string, unknown>> {
  const codes = leavesOf(rubric.criteria).map(({ code }) => code);
  const kinds = fc.constantFrom("level", "points", "deduction", "check", "veto", "notApplicable");
  const almost = fc.record({ kind: kinds, points: fc.anything(), met: fc.anything() });
  return fc.dictionary(
    fc.oneof(fc.constantFrom(...codes, "random", "__proto__", "constructor"), fc.string()),
    fc.oneof(fc.anything(), almost),
  );
}
