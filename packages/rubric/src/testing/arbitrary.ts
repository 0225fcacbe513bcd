/** Random legal rubrics and answers for property tests. */
import fc from "fast-check";
import { fromUnits } from "../decimal.ts";
import { defineRubric } from "../define.ts";
import type { Answer } from "../engine/answers.ts";
import type { Subject } from "../engine/board.ts";
import { type Criterion, type CriterionSource, isGroup } from "../format/criterion.ts";
import type { NotApplicablePolicy } from "../format/criterion-base.ts";
import type { Rubric } from "../format/rubric.ts";
import type { Leaf } from "../leaves/table.ts";
import { localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Draft, scoredLeaf, weightless, yesOrNoLeaf } from "./leaf-drafts.ts";

const types: readonly SubjectType[] = ["primary", "juniorSecondary", "nineYear"];
export const subjectTypeArbitrary = fc.option(fc.constantFrom(...types), { nil: undefined });
export const subjectArbitrary: fc.Arbitrary<Subject> = fc.record({
  type: subjectTypeArbitrary,
  attributes: fc.constantFrom<NonNullable<Subject["attributes"]>>(
    {},
    { boarding: true },
    { boarding: false },
  ),
});

const policies = fc.constantFrom<NotApplicablePolicy>("exclude", "zero", "refuse");
const flags = fc.record({
  core: fc.boolean(),
  // Never "primary": it is asked everything, so that no subject type is left without points.
  appliesTo: fc.option(fc.constantFrom(["primary", "nineYear"], [...types]), { nil: undefined }),
  notApplicable: fc.option(policies, { nil: undefined, freq: 5 }),
  /** Turned into a condition once codes are known; see `conditional`. */
  when: fc.option(fc.nat(), { nil: undefined, freq: 5 }),
});

/** Weights in whole per cents that add up to 100; the children that score nothing have none. */
function weighted(drafts: readonly Draft[], cuts: readonly number[]): Draft[] {
  const scoring = drafts.filter((draft) => !weightless(draft));
  const parts = scoring.map((_, at) => 1 + (cuts[at % cuts.length] ?? 0));
  const rest = 100 - parts.reduce((sum, part) => sum + part, 0);
  return drafts.map((draft) => {
    const at = scoring.indexOf(draft);
    // Every child applies to every type, so that one set of weights is right for all of them.
    const own = { ...draft, appliesTo: undefined };
    return at === -1
      ? own
      : { ...own, weight: fromUnits(((parts[at] ?? 0) + (at ? 0 : rest)) * 10_000) };
  });
}

function groupOf(drafts: readonly Draft[], cuts: readonly number[], kind: number): Draft {
  const scoring = drafts.filter((draft) => !weightless(draft)).length;
  const bonusMax = kind % 2 === 0 ? undefined : "1.5";
  if (kind < 3 || scoring === 0) return { kind: "sum", children: drafts, bonusMax };
  return { kind: "weightedMean", points: "33.3", children: weighted(drafts, cuts), bonusMax };
}

/** A group that is met or not; its children carry no points. */
function metGroup(drafts: readonly Draft[], atLeast: number, points: string | undefined): Draft {
  const judged = drafts.filter((draft) => !weightless(draft)).length;
  if (judged === 0 || atLeast === 0) return { kind: "allMet", children: drafts, points };
  const rest = atLeast % 2 === 0 ? undefined : { minShare: "0.85" };
  return {
    kind: "atLeastMet",
    atLeast: 1 + (atLeast % judged),
    children: drafts,
    ...(rest && { rest }),
    points,
  };
}

const flagged = (leaf: fc.Arbitrary<Draft>) =>
  fc.tuple(leaf, flags).map(([one, flag]): Draft => ({ ...flag, ...one }));
const met = (points: string | undefined) =>
  fc
    .tuple(fc.array(flagged(yesOrNoLeaf), { minLength: 1, maxLength: 4 }), fc.nat({ max: 5 }))
    .map(([drafts, atLeast]) => metGroup(drafts, atLeast, points));

function tree(leaf: fc.Arbitrary<Draft>, scoring: Rubric["scoring"]): fc.Arbitrary<Draft[]> {
  const kinds = fc.nat({ max: scoring === "points" ? 4 : 2 });
  const cuts = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });
  const { node } = fc.letrec<{ node: Draft }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      flagged(leaf),
      met(scoring === "points" ? "2.5" : undefined),
      fc
        .tuple(fc.array(tie("node"), { minLength: 1, maxLength: 4 }), cuts, kinds)
        .map(([children, parts, kind]) => groupOf(children, parts, kind)),
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

/**
 * Numbers in `when` become conditions: on the subject, or on a check or level that stands earlier
 * in the rubric, so that there are no circles.
 */
function conditional(criteria: readonly CriterionSource[]): CriterionSource[] {
  const earlier: CriterionSource[] = [];
  const walk = (one: CriterionSource): CriterionSource => {
    const { when, ...rest } = one as Draft & CriterionSource;
    const target = typeof when === "number" ? earlier[when % (earlier.length + 1)] : undefined;
    const below = rest.children as readonly CriterionSource[] | undefined;
    const children = below?.map(walk);
    const own = { ...rest, ...(children && { children }) } as CriterionSource;
    if (!children && (rest.kind === "check" || rest.kind === "level")) earlier.push(own);
    if (typeof when !== "number") return own;
    const at = target?.code;
    const condition =
      target?.kind === "level"
        ? { kind: "level", code: at, levels: target.levels.slice(0, 1).map(({ code }) => code) }
        : target
          ? { kind: "check", code: at, met: when % 3 !== 0 }
          : { kind: "subject", attribute: "boarding", values: [true] };
    return { ...own, when: condition } as CriterionSource;
  };
  return criteria.map(walk);
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
    notApplicable: policies,
    effectiveFrom: fc.constantFrom("2017-04-18", undefined),
    bonus: fc.constantFrom(undefined, { max: "2.5" }, { max: 7, liftsGrade: true }),
  })
  .chain(({ scoring, ...policy }) =>
    tree(
      scoring === "points" ? scoredLeaf : yesOrNoLeaf,
      scoring === "points" ? "points" : "compliance",
    ).map((drafts) => {
      const last = scoring === "points" ? { kind: "check", points: "0.1" } : { kind: "check" };
      return defineRubric({
        ...policy,
        id: "random",
        version: "1.0.0",
        title: localText("随机指标体系"),
        subjectTypes: types,
        scoring: scoring === "points" ? "points" : "compliance",
        parameters: [
          { code: "limit", title: localText("标准"), unit: localText("人"), default: "3.5" },
        ],
        grades,
        criteria: conditional(coded([...drafts, last], "C")),
      });
    }),
  );

export function leavesOf(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((one) => (isGroup(one) ? leavesOf(one.children) : [one]));
}

function occurrencesOf(reasons: readonly { code: string }[]) {
  const one = fc.record({
    reason: fc.constantFrom(...reasons.map(({ code }) => code)),
    count: fc.nat({ max: 5 }),
  });
  return fc.array(one, { maxLength: 4 });
}

function steps(max: string, step: string): fc.Arbitrary<string> {
  const size = Math.round(Number(step) * 10_000);
  const most = Math.round((Number(max) * 10_000) / size);
  return fc.integer({ min: 0, max: most }).map((n) => fromUnits(n * size));
}

/** Any answer a leaf can take. */
export function leafAnswer(leaf: Leaf): fc.Arbitrary<Answer> {
  switch (leaf.kind) {
    case "level":
      return fc
        .constantFrom(...leaf.levels)
        .map(({ code }): Answer => ({ kind: "level", level: code }));
    case "points":
      return steps(leaf.max, leaf.step).map((points): Answer => ({ kind: "points", points }));
    case "deduction":
      return occurrencesOf(leaf.reasons).map(
        (occurrences): Answer => ({ kind: "deduction", occurrences }),
      );
    case "bonus":
      return leaf.reasons
        ? occurrencesOf(leaf.reasons).map((occurrences): Answer => ({ kind: "bonus", occurrences }))
        : steps(leaf.max, leaf.step ?? "1").map((points): Answer => ({ kind: "bonus", points }));
    case "check":
      return fc.boolean().map((met): Answer => ({ kind: "check", met }));
    case "checklist":
      return fc
        .shuffledSubarray(leaf.items.map(({ code }) => code))
        .map((met): Answer => ({ kind: "checklist", met }));
    case "measure": {
      const number = fc.integer({ min: 0, max: 60_000 }).map(fromUnits);
      const value = number.map((one): Answer => ({ kind: "measure", value: one }));
      const counts = fc
        .tuple(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 3_000 }))
        .map(([part, whole]): Answer => ({ kind: "measure", part: `${part}`, whole: `${whole}` }));
      return leaf.ratio ? fc.oneof(value, counts) : value;
    }
    case "veto":
      return fc.boolean().map((happened): Answer => ({ kind: "veto", happened }));
  }
}

export type Answered = { rubric: Rubric; answers: Record<string, Answer> };

/** Answers to some of the leaves of a rubric, some of them "not applicable". */
export function answersArbitrary(rubric: Rubric): fc.Arbitrary<Record<string, Answer>> {
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
    return answers;
  });
}

export const answeredArbitrary: fc.Arbitrary<Answered> = rubricArbitrary.chain((rubric) =>
  answersArbitrary(rubric).map((answers) => ({ rubric, answers })),
);

/** Anything at all, under real and made-up codes. */
export function garbageArbitrary(rubric: Rubric): fc.Arbitrary<Record<string, unknown>> {
  const leaves = leavesOf(rubric.criteria);
  const codes = leaves.map(({ code }) => code);
  const kinds = fc.constantFrom(...leaves.map(({ kind }) => kind), "notApplicable");
  const almost = fc.record({
    kind: kinds,
    points: fc.anything(),
    met: fc.anything(),
    value: fc.anything(),
    whole: fc.constantFrom("0", "1"),
    part: fc.string(),
    occurrences: fc.anything(),
  });
  return fc.dictionary(
    fc.oneof(fc.constantFrom(...codes, "random", "__proto__", "constructor"), fc.string()),
    fc.oneof(fc.anything(), almost),
  );
}
