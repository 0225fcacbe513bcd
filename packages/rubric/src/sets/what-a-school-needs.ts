/** The cheapest additions that let each failing school pass a per-school rule. */
import { amountsOf, isRefused, type Refused, refusal, type SetColumns } from "./columns.ts";
import { compareFractions, type Fraction, fraction } from "./exact.ts";
import { type Bounds, boundsAt } from "./judge-thresholds.ts";
import type { Bound, SetMeasure } from "./measure.ts";
import type { ThresholdsRule } from "./rule.ts";
import type { Stage } from "./stage.ts";
import { stageOf } from "./trace.ts";

/** What one unit of a measure is, and what it costs. */
export type UnitOf = {
  /** Amount of one unit: "1" teacher, "60" m² of a room. */
  readonly unit: string;
  /** Cost of one unit. Left out for all, a unit costs the share of the threshold it fills. */
  readonly price?: string | undefined;
};

export type SchoolNeed = {
  readonly row: number;
  readonly subject: string;
  readonly additions: readonly { readonly measure: string; readonly units: number }[];
  /** The measure left between its floor and its threshold, where there is one. */
  readonly left: readonly string[];
};

type Choice = { code: string; toFloor: number; toWhole: number; price: Fraction };

/** Smallest whole number of units with amount + n·unit ≥ bound·pupils. */
function unitsTo({ exact }: Bound, amount: number, pupils: number, unit: Fraction): number {
  const has = fraction(amount);
  const top = exact.top * BigInt(pupils) * has.bottom - has.top * exact.bottom;
  if (top <= 0n) return 0;
  const bottom = exact.bottom * has.bottom * unit.top;
  const lacking = top * unit.bottom;
  return Number((lacking + bottom - 1n) / bottom);
}

function priceOf({ unit, price }: UnitOf, { exact }: Bound, pupils: number): Fraction {
  if (price !== undefined) return fraction(price);
  const one = fraction(unit);
  return { top: one.top * exact.bottom, bottom: one.bottom * exact.top * BigInt(pupils) };
}

/** Costs of going on from the floor to the threshold; the dearest may stay where they are. */
function byCost(a: Choice, b: Choice): number {
  const cost = ({ toFloor, toWhole, price }: Choice): Fraction => ({
    top: BigInt(toWhole - toFloor) * price.top,
    bottom: price.bottom,
  });
  return compareFractions(cost(a), cost(b));
}

function needOf(choices: readonly Choice[], atLeast: number) {
  const sorted = choices.toSorted(byCost);
  const whole = new Set(sorted.slice(0, atLeast));
  const units = choices.map((one) => ({
    measure: one.code,
    units: whole.has(one) ? one.toWhole : one.toFloor,
  }));
  return {
    additions: units.filter((one) => one.units > 0),
    left: choices
      .filter((one) => !whole.has(one) && one.toWhole > one.toFloor)
      .map(({ code }) => code),
  };
}

/**
 * What each failing school of a stage needs to pass: exact and cheapest, as every measure is
 * filled to its floor and the k that cost least go on to their threshold.
 */
export function whatSchoolsNeed(
  rule: ThresholdsRule,
  measures: readonly SetMeasure[],
  units: Readonly<Record<string, UnitOf>>,
  columns: SetColumns,
  stage: Stage,
): readonly SchoolNeed[] | Refused {
  const rows = stageOf(columns, stage);
  if (isRefused(rows)) return rows;
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const bounds = boundsAt(rule.measures, byCode, stage, rule.restShare);
  if (isRefused(bounds)) return bounds;
  const priced = rule.measures.filter((code) => units[code]?.price !== undefined).length;
  const known = rule.measures.every((code) => Number(units[code]?.unit) > 0);
  if (!known || (priced > 0 && priced < rule.measures.length)) {
    return refusal(
      "set.unit",
      "每项指标都须给出大于零的单位数量；单价要么全给，要么全不给",
      "each measure needs a unit above zero, and either all of them have a price or none",
    );
  }
  const columnsOf: { bounds: Bounds; amounts: Float64Array; unit: UnitOf }[] = [];
  for (const one of bounds) {
    const column = amountsOf(columns, rows, one.code);
    if (isRefused(column)) return column;
    columnsOf.push({ bounds: one, amounts: column.amounts, unit: units[one.code] as UnitOf });
  }
  return Array.from(rows.rows, (row, at): SchoolNeed => {
    const pupils = rows.pupils[at] ?? 1;
    const choices = columnsOf.map(({ bounds: { code, whole, floor }, amounts, unit }): Choice => {
      const amount = amounts[at] ?? 0;
      const step = fraction(unit.unit);
      return {
        code,
        toFloor: unitsTo(floor, amount, pupils, step),
        toWhole: unitsTo(whole, amount, pupils, step),
        price: priceOf(unit, whole, pupils),
      };
    });
    return { row, subject: columns.subjects[row] ?? "", ...needOf(choices, rule.atLeast) };
  }).filter(({ additions }) => additions.length > 0);
}
