import type { Distance, Inspector, Institution, RuleValues } from "../model/problem.ts";
import type { LocalText } from "../model/text.ts";

/** What makes one choice dearer than another. */
export type TermCode = "travel" | "change" | "ownDistrict" | "load";

/** A part of the cost of a choice; `amount` is what it measures: kilometres, or the how-manieth. */
export type CostTerm = {
  readonly term: TermCode;
  readonly cost: number;
  readonly amount?: number | undefined;
};

const names: Readonly<Record<TermCode, LocalText>> = {
  travel: { zh: "路程约{amount}公里", en: "about {amount} km away" },
  change: { zh: "更换责任督学", en: "another inspector than now" },
  ownDistrict: { zh: "本责任区内,未交叉", en: "own district, not across" },
  load: { zh: "该督学的第{amount}所", en: "the person's school no. {amount}" },
};

/** The term in words. */
export function describeTerm({ term, amount }: CostTerm): LocalText {
  const put = (text: string) => text.replace("{amount}", String(amount ?? 0));
  return { zh: put(names[term].zh), en: put(names[term].en) };
}

type Place = Pick<Institution, "township" | "district">;
type Home = Pick<Inspector, "township" | "district">;

/** Roads by their two ends, in both directions. */
export type Roads = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Puts a list of distances into a table. */
export function roadTable(distances: readonly Distance[]): Roads {
  const table = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, km: number) => {
    const known = table.get(from) ?? new Map<string, number>();
    table.set(from, known.set(to, km));
  };
  for (const { from, to, km } of distances) {
    put(from, to, km);
    put(to, from, km);
  }
  return table;
}

/**
 * Whole kilometres from a person's township to a school's: by the table, else none within a
 * township, else the rules' estimate. A person without a known home is no nearer to any school.
 */
export function kilometres(rules: RuleValues, roads: Roads, home: Home, place: Place): number {
  if (home.township === undefined && home.district === undefined) return 0;
  if (home.township !== undefined) {
    if (home.township === place.township) return 0;
    const road = roads.get(home.township)?.get(place.township);
    if (road !== undefined) return Math.round(road);
  }
  const near = home.district !== undefined && home.district === place.district;
  return near ? rules.districtKm : rules.beyondKm;
}

/** Whether a school lies in the person's own district, which crossing would avoid. */
export function inOwnDistrict(home: Home, place: Place): boolean {
  return home.district !== undefined && home.district === place.district;
}

/** What place costs, term by term. */
export function placeTerms(rules: RuleValues, roads: Roads, home: Home, place: Place): CostTerm[] {
  const terms: CostTerm[] = [];
  const km = kilometres(rules, roads, home, place);
  const travel = km * rules.weights.travel;
  if (travel > 0) terms.push({ term: "travel", cost: travel, amount: km });
  const own = ownDistrictCost(rules, home, place);
  if (own > 0) terms.push({ term: "ownDistrict", cost: own });
  return terms;
}

/** The sum of {@link placeTerms}, for tables of millions. */
export function placeCost(rules: RuleValues, roads: Roads, home: Home, place: Place): number {
  return (
    kilometres(rules, roads, home, place) * rules.weights.travel +
    ownDistrictCost(rules, home, place)
  );
}

function ownDistrictCost(rules: RuleValues, home: Home, place: Place): number {
  return rules.crossDistrict === "prefer" && inOwnDistrict(home, place)
    ? rules.weights.ownDistrict
    : 0;
}

/**
 * What a person's k-th school costs, k from 1. It rises evenly with k, so that the sum over a
 * person's schools is k² times the weight, and the cheapest total is the most even one. Whoever
 * has a larger full load than the rules' pays less for each.
 */
export function loadCost(rules: RuleValues, target: number, k: number): number {
  return Math.round((rules.weights.balance * (2 * k - 1) * rules.target) / target);
}
