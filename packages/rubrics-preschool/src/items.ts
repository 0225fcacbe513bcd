import { type CriterionSource, type LocalText, localText, type SourceNote } from "@dudao/rubric";
import { cityForm } from "./sources.ts";

type Words = readonly [zh: string, en: string];

/** What an item may say beside its name. */
export type Extra = {
  source?: SourceNote;
  guidance?: Words;
  evidence?: readonly Words[];
  core?: boolean;
};

const words = (pair: Words | undefined): LocalText | undefined => pair && localText(...pair);

function shared({ source = cityForm, guidance, evidence, core }: Extra) {
  return {
    guidance: words(guidance),
    evidence: evidence?.map((pair) => localText(...pair)),
    core,
    mandatory: core,
    methods: ["documentReview", "campusPatrol"] as const,
    source,
  };
}

export function check(code: string, [zh, en]: Words, extra: Extra = {}): CriterionSource {
  return { kind: "check", code, text: localText(zh, en), ...shared(extra) };
}

/** A share in per cent, `part` of `whole`, at least `value`. */
export function percentage(
  code: string,
  [zh, en]: Words,
  value: number,
  part: Words,
  whole: Words,
  extra: Extra = {},
): CriterionSource {
  return {
    kind: "measure",
    code,
    text: localText(zh, en),
    unit: localText("%"),
    direction: "atLeast",
    thresholds: [{ value }],
    ratio: { part: localText(...part), whole: localText(...whole), per: 100 },
    ...shared(extra),
  };
}

/** Yuan a year and child, at least what the parameter says: provinces set the sum. */
export function yuanPerChild(
  code: string,
  [zh, en]: Words,
  parameter: string,
  extra: Extra = {},
): CriterionSource {
  return {
    kind: "measure",
    code,
    text: localText(zh, en),
    unit: yuan,
    direction: "atLeast",
    thresholds: [{ value: { parameter } }],
    ...shared(extra),
  };
}

export const yuan = localText("元/生·年", "yuan per child and year");

/** One of the form's seventeen headings with its items. */
export function heading(
  code: string,
  [zh, en]: Words,
  children: readonly CriterionSource[],
  source = cityForm,
): CriterionSource {
  return { kind: "sum", code, text: localText(zh, en), source, children: [...children] };
}
