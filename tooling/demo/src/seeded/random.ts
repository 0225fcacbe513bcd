/** A stream of chance that is the same for the same seed, on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A new list in chance order. */
  shuffle<T>(list: readonly T[]): T[];
  /** `count` different members, in chance order. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A stream of its own: what one part of the story draws does not move another part. */
  fork(name: string): Random;
};

/** FNV-1a: spreads a name over 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** The stream of a seed (mulberry32). */
export function seeded(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(0, i);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    return out;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    shuffle,
    sample: (list, count) => shuffle(list).slice(0, count),
    fork: (name) => seeded(`${seed}/${name}`),
  };
}

/**
 * Splits a total into `parts` whole numbers between `min` and `max` that add up to it exactly.
 * @throws Error when no such split exists.
 */
export function split(
  random: Random,
  total: number,
  parts: number,
  min: number,
  max: number,
): number[] {
  if (total < parts * min || total > parts * max) {
    throw new Error(`${total} does not split into ${parts} parts of ${min} to ${max}`);
  }
  const out = Array.from({ length: parts }, () => min);
  let rest = total - parts * min;
  while (rest > 0) {
    const at = random.int(0, parts - 1);
    if ((out[at] ?? max) >= max) continue;
    out[at] = (out[at] ?? 0) + 1;
    rest -= 1;
  }
  return out;
}
