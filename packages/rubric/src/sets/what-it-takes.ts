/**
 * The fewest whole units (teachers, rooms, sets of equipment), and where, to bring a coefficient
 * within its limit.
 *
 * The coefficient is within the limit L exactly if P·Q ≤ (1 + L²)·T², with Q = Σ xᵢ²/pᵢ and
 * T = Σ xᵢ. For a given number of units T is fixed, so the best allocation is the one with the
 * smallest Q. Q is a sum of convex functions, one for each school, under one sum constraint: giving
 * each next unit to the school whose Q grows least is optimal for every number of units (Gross
 * 1956, Fox 1966). So the first number of units that is enough along this way is the fewest there
 * is: a proof, not a heuristic. Prices are compared exactly.
 */
import { isRefused, type Refused, refusal, type SetColumns } from "./columns.ts";
import {
  coefficientOf,
  coefficientText,
  edgeOf,
  isWithin,
  type Limit,
  type Spread,
  spreadOf,
} from "./disparity.ts";
import { doubtOf, scaled, squarePlusOne } from "./exact.ts";
import { type Price, PriceQueue } from "./queue.ts";
import type { Stage } from "./stage.ts";
import { stageOf } from "./trace.ts";

export type Addition = { readonly row: number; readonly subject: string; readonly units: number };

export type Requirement = {
  readonly measure: string;
  readonly stage: Stage;
  readonly limit: string;
  readonly before: string;
  readonly after: string;
  /** Units in all; no smaller number is enough, wherever it goes. */
  readonly units: number;
  readonly unit: string;
  readonly proof: "minimal";
  /** Schools that get something, in the order of the columns. */
  readonly additions: readonly Addition[];
};

export type RequirementOptions = {
  /** Amount of one unit: "1" teacher, "60" m² of a room, "5000" yuan of a set. */
  readonly unit: string;
  /** Units a school can take at most, by row; without it there is no bound. */
  readonly most?: Float64Array | undefined;
  /** Give up beyond so many units in all (one million). */
  readonly budget?: number | undefined;
};

type Whole = { amounts: number[]; unit: number; scale: number };

/** Amounts and unit over one power of ten, as whole numbers a double holds; null if it cannot. */
function wholeNumbers(amounts: Float64Array, unit: string, budget: number): Whole | null {
  const { digits, scale } = scaled([...amounts, Number(unit)]);
  const whole = digits.map(Number);
  const step = whole.pop() ?? 0;
  const highest = whole.reduce((sum, one) => sum + one, 0) + step * budget;
  return Number.isSafeInteger(2 * highest)
    ? { amounts: whole, unit: step, scale: Number(scale) }
    : null;
}

/** Hands out units one by one and stops at the first number that is enough. */
class Allocation {
  readonly given: Float64Array;
  readonly #spread: Spread;
  readonly #whole: Whole;
  readonly #prices: Price[];
  readonly #queue: PriceQueue;
  readonly #room: (at: number) => number;
  #total: number;
  #squares = 0;
  units = 0;

  constructor(spread: Spread, whole: Whole, room: (at: number) => number) {
    const { amounts } = whole;
    this.#spread = spread;
    this.#whole = whole;
    this.#room = room;
    this.given = new Float64Array(amounts.length);
    this.#total = amounts.reduce((sum, one) => sum + one, 0);
    amounts.forEach((one, at) => {
      this.#squares += (one * one) / this.#pupils(at);
    });
    this.#prices = amounts.map((_, at) => this.#price(at));
    const members = amounts.flatMap((_, at) => (room(at) > 0 ? [at] : []));
    this.#queue = new PriceQueue(this.#prices, members);
  }

  #pupils(at: number): number {
    return this.#spread.rows.pupils[at] ?? 1;
  }

  /** What the next unit adds to Q, over the unit: (2x + u) / p. */
  #price(at: number): Price {
    const { amounts, unit } = this.#whole;
    const top = 2 * ((amounts[at] ?? 0) + unit * (this.given[at] ?? 0)) + unit;
    return { top, bottom: this.#pupils(at) };
  }

  /** False when no school can take another unit. */
  addOne(): boolean {
    const at = this.#queue.first;
    if (at === undefined) return false;
    const { top, bottom } = this.#prices[at] as Price;
    const { unit } = this.#whole;
    this.#squares += (unit * top) / bottom;
    this.#total += unit;
    this.units++;
    this.given[at] = (this.given[at] ?? 0) + 1;
    if ((this.given[at] ?? 0) >= this.#room(at)) this.#queue.drop();
    else this.#queue.raise(this.#price(at));
    return true;
  }

  /** The amounts as they stand, over the same power of ten as before. */
  #amounts(): number[] {
    const { amounts, unit } = this.#whole;
    return amounts.map((one, at) => one + unit * (this.given[at] ?? 0));
  }

  /** The spread of what there would be. */
  spread(): Spread {
    const { pupils, total } = this.#spread.rows;
    const whole = this.#amounts();
    const amounts = Float64Array.from(whole, (one) => one / this.#whole.scale);
    const sum = this.#total / this.#whole.scale;
    return {
      ...this.#spread,
      ...coefficientOf(pupils, amounts, total, sum),
      amounts,
      sum,
      square: () => squarePlusOne(pupils, whole),
    };
  }

  isEnough(limit: Limit, edge: number): boolean {
    const plusOne = (this.#spread.rows.total / this.#total / this.#total) * this.#squares;
    const wanted = 1 + edge * edge;
    if (Math.abs(plusOne - wanted) > doubtOf(this.given.length + this.units) * wanted)
      return plusOne < wanted;
    return isWithin({ ...this.spread(), coefficient: edge }, limit);
  }
}

/**
 * What it takes to bring the coefficient of a measure at a stage within its limit by adding units;
 * nothing is taken away. Zero units where it is within the limit already.
 * @returns the fewest units and where, or why there is no answer: the figures cannot be judged,
 * the schools cannot take enough, or it takes more than the budget.
 */
export function whatItTakes(
  measure: string,
  stage: Stage,
  limit: Limit,
  columns: SetColumns,
  { unit, most, budget = 1_000_000 }: RequirementOptions,
): Requirement | Refused {
  const rows = stageOf(columns, stage);
  if (isRefused(rows)) return rows;
  const spread = spreadOf(columns, rows, measure);
  if (isRefused(spread)) return spread;
  if (!(Number(unit) > 0)) {
    return refusal("set.unit", "单位数量须大于零", "a unit is an amount above zero");
  }
  const whole = wholeNumbers(spread.amounts, unit, budget);
  if (!whole) {
    return refusal(
      "set.tooLong",
      "数据位数过多，不能精确求解；请减少小数位数或增大单位数量",
      "the figures have too many digits to solve exactly; use fewer places or a larger unit",
    );
  }
  const room = (at: number) => most?.[rows.rows[at] ?? 0] ?? Number.POSITIVE_INFINITY;
  const plan = new Allocation(spread, whole, room);
  const { edge } = edgeOf(limit);
  const near = Number(edge.top) / Number(edge.bottom);
  while (!plan.isEnough(limit, near)) {
    if (plan.units >= budget) {
      return refusal(
        "set.budget",
        `增加 ${budget} 个单位仍不够；请增大单位数量或上限`,
        `more than ${budget} units are needed: use a larger unit or budget`,
      );
    }
    if (!plan.addOne()) {
      return refusal(
        "set.full",
        "各校可增加的数量用尽，仍高于限值",
        "every school has taken what it can, and the coefficient is still above the limit",
      );
    }
  }
  return {
    measure,
    stage,
    limit: limit.most,
    before: coefficientText(spread),
    after: coefficientText(plan.spread()),
    units: plan.units,
    unit,
    proof: "minimal",
    additions: Array.from(rows.rows, (row, at) => ({
      row,
      subject: columns.subjects[row] ?? "",
      units: plan.given[at] ?? 0,
    })).filter(({ units }) => units > 0),
  };
}
