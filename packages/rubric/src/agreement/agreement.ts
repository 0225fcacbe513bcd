/** How far several raters agree, by criterion and over all of them, and what each tends to. */
import { type LocalText, localText } from "../text.ts";
import { krippendorffAlpha, type Metric } from "./alpha.ts";
import { type Pair, quadraticKappa } from "./kappa.ts";

/** What one rater gave one subject for one criterion, and the most there was to give. */
export type Rating = {
  readonly criterion: string;
  readonly subject: string;
  readonly rater: string;
  readonly value: number;
  readonly full: number;
};

/** A statistic with four places, or why it is withheld. */
export type Statistic =
  | { readonly value: string; readonly units: number }
  | {
      readonly value: null;
      readonly units: number;
      readonly rule: string;
      readonly text: LocalText;
    };

export type Agreement = {
  /** Units that at least two raters rated. */
  readonly units: number;
  readonly raters: number;
  /** Mean over pairs of raters, weighted by the units they share. */
  readonly kappa: Statistic;
  readonly ordinal: Statistic;
  readonly interval: Statistic;
};

/** How a rater's ratings lie to those of the others on the same units. */
export type Leaning = {
  readonly rater: string;
  readonly units: number;
  /** Mean difference, in shares of full points: above zero the rater gives more. */
  readonly apart: Statistic;
};

export type AgreementReport = {
  readonly byCriterion: readonly ({ readonly criterion: string } & Agreement)[];
  /** Every criterion of every subject is a unit; values are shares of full points. */
  readonly overall: Agreement;
  readonly leanings: readonly Leaning[];
};

/** Ratings of a unit by rater. */
type Units = ReadonlyMap<string, ReadonlyMap<string, number>>;

function withheld(units: number, rule: string, zh: string, en: string): Statistic {
  return { value: null, units, rule, text: localText(zh, en) };
}

function tooFew(units: number, minimum: number): Statistic {
  return withheld(
    units,
    "agreement.tooFew",
    `两人以上共同评价的只有 ${units} 项，不足 ${minimum} 项，不计算一致性`,
    `only ${units} units were rated by two or more; agreement is not stated below ${minimum}`,
  );
}

function statistic(value: number | null, units: number): Statistic {
  if (value !== null) return { value: plain(value), units };
  return withheld(
    units,
    "agreement.noVariation",
    "评分没有差别，一致性无法定义",
    "the ratings do not vary, so agreement is not defined",
  );
}

/** Four places, never "-0.0000". */
function plain(value: number): string {
  const written = value.toFixed(4);
  return Number(written) === 0 ? "0.0000" : written;
}

/** Mean over pairs of raters with enough units in common (Light's kappa, weighted by units). */
function kappaOf(units: Units, raters: readonly string[], minimum: number): Statistic {
  let sum = 0;
  let weight = 0;
  let most = 0;
  for (const [at, one] of raters.entries()) {
    for (const other of raters.slice(at + 1)) {
      const pairs: Pair[] = [];
      for (const given of units.values()) {
        const [a, b] = [given.get(one), given.get(other)];
        if (a !== undefined && b !== undefined) pairs.push([a, b]);
      }
      most = Math.max(most, pairs.length);
      const kappa = pairs.length < minimum ? null : quadraticKappa(pairs);
      if (kappa === null) continue;
      sum += kappa * pairs.length;
      weight += pairs.length;
    }
  }
  if (most < minimum) return tooFew(most, minimum);
  return statistic(weight === 0 ? null : sum / weight, weight);
}

function agreementOf(units: Units, minimum: number): Agreement {
  const raters = [...new Set([...units.values()].flatMap((given) => [...given.keys()]))].sort();
  const rated = [...units.values()].map((given) => [...given.values()]);
  const pairable = rated.filter((given) => given.length >= 2).length;
  const alpha = (metric: Metric) =>
    pairable < minimum
      ? tooFew(pairable, minimum)
      : statistic(krippendorffAlpha(rated, metric), pairable);
  return {
    units: pairable,
    raters: raters.length,
    kappa: kappaOf(units, raters, minimum),
    ordinal: alpha("ordinal"),
    interval: alpha("interval"),
  };
}

function leaningsOf(units: Units, minimum: number): Leaning[] {
  const sums = new Map<string, { apart: number; units: number }>();
  for (const given of units.values()) {
    if (given.size < 2) continue;
    const all = [...given.values()].reduce((sum, one) => sum + one, 0);
    for (const [rater, value] of given) {
      const sum = sums.get(rater) ?? { apart: 0, units: 0 };
      sum.apart += value - (all - value) / (given.size - 1);
      sum.units++;
      sums.set(rater, sum);
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rater, { apart, units: shared }]) => ({
      rater,
      units: shared,
      apart:
        shared < minimum
          ? tooFew(shared, minimum)
          : { value: plain(apart / shared), units: shared },
    }));
}

function gather(
  ratings: readonly Rating[],
  unit: (rating: Rating) => string,
  shares: boolean,
): Units {
  const units = new Map<string, Map<string, number>>();
  for (const rating of ratings) {
    const key = unit(rating);
    const given = units.get(key) ?? new Map<string, number>();
    // A rating out of nothing has no share.
    if (!shares) given.set(rating.rater, rating.value);
    else if (rating.full > 0) given.set(rating.rater, rating.value / rating.full);
    units.set(key, given);
  }
  return units;
}

/** In groups of the same key, in the order in which keys first occur. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Agreement of raters. A rater's later rating of the same criterion and subject replaces the
 * earlier one; ratings may be missing. Statistics over fewer than `minimum` units are withheld,
 * as chance alone makes them jump.
 */
export function rateAgreement(
  ratings: readonly Rating[],
  { minimum = 20 }: { minimum?: number | undefined } = {},
): AgreementReport {
  const byCriterion = grouped(ratings, ({ criterion }) => criterion);
  const key = ({ criterion, subject }: Rating) => JSON.stringify([subject, criterion]);
  const all = gather(ratings, key, true);
  return {
    byCriterion: [...byCriterion].map(([criterion, own]) => ({
      criterion,
      ...agreementOf(
        gather(own, ({ subject }) => subject, false),
        minimum,
      ),
    })),
    overall: agreementOf(all, minimum),
    leanings: leaningsOf(all, minimum),
  };
}
