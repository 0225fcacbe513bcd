import { type Break, fitBreaks, tieBreaks } from "../rules/hard.ts";
import {
  type CostTerm,
  inOwnDistrict,
  loadCost,
  placeCost,
  placeTerms,
  type Roads,
  roadTable,
} from "../rules/wishes.ts";
import type { Inspector, Institution, Problem, RuleValues } from "./problem.ts";
import { gatherTies, noTies, type TieTable } from "./ties.ts";

/**
 * What one school's own story changes in the row of its kind: whom it bars, what everybody costs
 * more, and who costs how much less than that.
 */
export type Story = {
  readonly barred: Int32Array;
  readonly surcharge: number;
  readonly favoured: Int32Array;
  readonly discounts: Float64Array;
};

const noStory: Story = {
  barred: new Int32Array(0),
  surcharge: 0,
  favoured: new Int32Array(0),
  discounts: new Float64Array(0),
};

/** Up to so many pairs, ties between equally good proposals go to the one nearest to an earlier one. */
const NEAR_LIMIT = 6_000_000;

/**
 * A problem made ready for solving. People and schools stand in the order of their ids, so that
 * the same data in any order give the same proposal. Costs are whole numbers; what may not be is
 * infinite. Schools of the same kind and place share a row of costs, and only what ties single
 * people to single schools is kept by pair: a province needs no table of 180 million entries.
 */
export class Compiled {
  readonly rules: RuleValues;
  readonly day: string;
  readonly inspectors: readonly Inspector[];
  readonly institutions: readonly Institution[];
  /** Which row a school has; schools with the same number differ only in their stories. */
  readonly rowOf: Int32Array;
  /** Index of the inspector an officer fixed for a school, or -1. */
  readonly pinned: Int32Array;
  readonly inspectorAt: ReadonlyMap<string, number>;
  readonly institutionAt: ReadonlyMap<string, number>;
  readonly #roads: Roads;
  readonly #rows: { readonly kind: number; readonly place: number }[] = [];
  readonly #fits: Uint8Array[] = [];
  /** Cost by place of school and home of person. */
  readonly #placeCosts: Float64Array[] = [];
  readonly #homeOf: Int32Array;
  readonly #homes: Inspector[] = [];
  readonly #ties: TieTable;
  readonly #stories = new Map<number, Story>();
  /** One cost unit in solver units: with an earlier proposal to stay near to, ties are counted below it. */
  readonly #unit: number;

  constructor(problem: Problem) {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    this.rules = problem.rules;
    this.day = problem.day;
    this.inspectors = [...problem.inspectors].sort(byId);
    this.institutions = [...problem.institutions].sort(byId);
    this.inspectorAt = new Map(this.inspectors.map(({ id }, i) => [id, i]));
    this.institutionAt = new Map(this.institutions.map(({ id }, j) => [id, j]));
    this.#roads = roadTable(problem.distances);
    const few = this.institutions.length * this.inspectors.length <= NEAR_LIMIT;
    this.#unit = problem.before.length > 0 && few ? this.institutions.length + 1 : 1;
    this.#homeOf = this.#groupHomes();
    this.rowOf = this.#groupSchools();
    this.#ties = gatherTies(problem, this.inspectorAt, this.institutionAt);
    this.#writeStories();
    this.pinned = new Int32Array(this.institutions.length).fill(-1);
    for (const { inspectorId, institutionId } of problem.pins) {
      this.pinned[this.#school(institutionId)] = this.inspectorAt.get(inspectorId) ?? -1;
    }
  }

  /** Most schools a person may have. */
  cap(i: number): number {
    return this.inspectors[i]?.cap ?? this.rules.cap;
  }

  /** What a person's k-th school costs, k from 1, in points as the rules count them. */
  loadPoints(i: number, k: number): number {
    return loadCost(this.rules, this.inspectors[i]?.target ?? this.rules.target, k);
  }

  /** The same in solver units. */
  loadCost(i: number, k: number): number {
    return this.loadPoints(i, k) * this.#unit;
  }

  /** Costs of all people for the schools of a row, without single schools' stories. */
  baseRow(row: number, out: Float64Array): void {
    const { kind, place } = this.#rows[row] as { kind: number; place: number };
    const fits = this.#fits[kind] as Uint8Array;
    const costs = this.#placeCosts[place] as Float64Array;
    for (let i = 0; i < fits.length; i++) {
      out[i] = fits[i] === 1 ? (costs[this.#homeOf[i] as number] as number) : Infinity;
    }
  }

  /** What a school's own story changes in its row. */
  story(j: number): Story {
    return this.#stories.get(j) ?? noStory;
  }

  /** A row of costs with the school's story in it. */
  schoolRow(j: number, out: Float64Array): void {
    this.baseRow(this.rowOf[j] as number, out);
    const { barred, surcharge, favoured, discounts } = this.story(j);
    if (surcharge > 0) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + surcharge;
    favoured.forEach((i, at) => {
      out[i] = (out[i] as number) - (discounts[at] as number);
    });
    for (const i of barred) out[i] = Infinity;
  }

  /** Every hard rule that one choice breaks; what hangs on the load is not among them. */
  breaks(i: number, j: number): Break[] {
    const inspector = this.inspectors[i] as Inspector;
    const institution = this.institutions[j] as Institution;
    const across = this.rules.crossDistrict === "require" && inOwnDistrict(inspector, institution);
    return [
      ...fitBreaks(this.rules, this.day, inspector, institution),
      ...(across ? [{ rule: "crossDistrict" } as const] : []),
      ...tieBreaks(this.rules, this.day, inspector, institution.id, this.#tiesOf(i, j)),
    ];
  }

  /** What one choice costs, load apart, term by term. */
  terms(i: number, j: number): CostTerm[] {
    const terms = placeTerms(
      this.rules,
      this.#roads,
      this.inspectors[i] as Inspector,
      this.institutions[j] as Institution,
    );
    const change = this.#changes(j) && !this.#keeps(i, j) ? this.rules.weights.change : 0;
    return change > 0 ? [...terms, { term: "change", cost: change }] : terms;
  }

  /** The points of one choice, load apart. */
  points(i: number, j: number): number {
    return this.terms(i, j).reduce((sum, { cost }) => sum + cost, 0);
  }

  /** The cost of one choice in solver units, infinite where a rule is broken; slow, for checking. */
  pairCost(i: number, j: number): number {
    if (this.breaks(i, j).length > 0) return Infinity;
    const away = this.#ties.before.has(j) && !this.#tiesOf(i, j).before && this.#unit > 1;
    return this.points(i, j) * this.#unit + (away ? 1 : 0);
  }

  /** Solver units back in points. */
  toPoints(units: number): number {
    return units / this.#unit;
  }

  #school(id: string): number {
    return this.institutionAt.get(id) ?? -1;
  }

  #tiesOf(i: number, j: number) {
    return this.#ties.of(i, j) ?? noTies;
  }

  /** Whether somebody looks after the school who may stay: only then another is a change. */
  #changes(j: number): boolean {
    return (this.#ties.last.get(j) ?? []).some((i) => this.#keeps(i, j));
  }

  #keeps(i: number, j: number): boolean {
    return this.#tiesOf(i, j).last && this.breaks(i, j).length === 0;
  }

  #groupHomes(): Int32Array {
    const known = new Map<string, number>();
    return Int32Array.from(this.inspectors, (inspector) => {
      const key = JSON.stringify([inspector.township, inspector.district]);
      const at = known.get(key) ?? this.#homes.push(inspector) - 1;
      known.set(key, at);
      return at;
    });
  }

  #groupSchools(): Int32Array {
    const kinds = new Map<string, number>();
    const places = new Map<string, number>();
    const rows = new Map<string, number>();
    return Int32Array.from(this.institutions, (school) => {
      const { kind: name, stages, fields, language, township, district } = school;
      const kindKey = JSON.stringify([name, [...stages].sort(), [...fields].sort(), language]);
      const kind = kinds.get(kindKey) ?? this.#fits.push(this.#fitting(school)) - 1;
      kinds.set(kindKey, kind);
      const placeKey = JSON.stringify([township, district]);
      const place = places.get(placeKey) ?? this.#placeCosts.push(this.#fromHomes(school)) - 1;
      places.set(placeKey, place);
      const rowKey = `${kind} ${place}`;
      const row = rows.get(rowKey) ?? this.#rows.push({ kind, place }) - 1;
      rows.set(rowKey, row);
      return row;
    });
  }

  #fitting(school: Institution): Uint8Array {
    const fits = new Uint8Array(this.inspectors.length);
    this.inspectors.forEach((inspector, i) => {
      if (fitBreaks(this.rules, this.day, inspector, school).length === 0) fits[i] = 1;
    });
    return fits;
  }

  #fromHomes(school: Institution): Float64Array {
    const must = this.rules.crossDistrict === "require";
    const costs = new Float64Array(this.#homes.length);
    this.#homes.forEach((home, h) => {
      const barred = must && inOwnDistrict(home, school);
      const cost = placeCost(this.rules, this.#roads, home, school) * this.#unit;
      costs[h] = barred ? Infinity : cost;
    });
    return costs;
  }

  #writeStories(): void {
    const gathered = new Map<number, { barred: number[]; favoured: Map<number, number> }>();
    const storyOf = (j: number) => {
      const story = gathered.get(j) ?? { barred: [], favoured: new Map<number, number>() };
      gathered.set(j, story);
      return story;
    };
    const change = this.rules.weights.change * this.#unit;
    this.#ties.each((i, j, ties) => {
      const { barred, favoured } = storyOf(j);
      const { id } = this.institutions[j] as Institution;
      const inspector = this.inspectors[i] as Inspector;
      if (tieBreaks(this.rules, this.day, inspector, id, ties).length > 0) barred.push(i);
      else if (this.#keeps(i, j)) favoured.set(i, change);
      if (ties.before && this.#unit > 1) favoured.set(i, (favoured.get(i) ?? 0) + 1);
    });
    for (const [j, { barred, favoured }] of gathered) {
      const surcharge =
        (this.#changes(j) ? change : 0) + (this.#unit > 1 && this.#ties.before.has(j) ? 1 : 0);
      this.#stories.set(j, {
        surcharge,
        barred: Int32Array.from(barred),
        favoured: Int32Array.from(favoured.keys()),
        discounts: Float64Array.from(favoured.values()),
      });
    }
  }
}
