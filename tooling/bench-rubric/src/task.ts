/**
 * The work all engines are given: 125 leaves under 25 groups under 5 parts, a total and four grade
 * bands. Points are whole or half, so that engines that add doubles get the same totals.
 */
export type Leaf =
  | { readonly kind: "level"; readonly points: readonly number[] }
  | { readonly kind: "points"; readonly max: number }
  | { readonly kind: "deduction"; readonly full: number; readonly each: number }
  | { readonly kind: "check"; readonly points: number };

export type Task = {
  readonly name: string;
  readonly leaves: readonly Leaf[];
  readonly full: number;
};

export const leafCount = 125;
export const groupSize = 5;

/** Best first; a total reaches a band from this share of the full mark. */
export const bands = [
  { code: "excellent", from: 0.9 },
  { code: "good", from: 0.75 },
  { code: "fair", from: 0.6 },
  { code: "poor", from: 0 },
] as const;

/** One number per leaf: level, half points, times a fault occurred, met or not. */
export type Subject = Uint8Array;

/** What an engine must find for each subject. */
export type Findings = { readonly totals: Float64Array; readonly grades: Uint8Array };

export function findingsFor(subjects: number): Findings {
  return { totals: new Float64Array(subjects), grades: new Uint8Array(subjects) };
}

function leaf(at: number, mixed: boolean): Leaf {
  switch (mixed ? at % 4 : 0) {
    case 1:
      return { kind: "points", max: 4 + (at % 5) };
    case 2:
      return { kind: "deduction", full: 5 + (at % 3), each: 0.5 };
    case 3:
      return { kind: "check", points: 2 + (at % 4) };
    default: {
      const best = 4 + (at % 7);
      return { kind: "level", points: [best, best - 1, best - 2.5, 0] };
    }
  }
}

export function fullOf(one: Leaf): number {
  switch (one.kind) {
    case "level":
      return one.points[0] ?? 0;
    case "points":
      return one.max;
    case "deduction":
      return one.full;
    case "check":
      return one.points;
  }
}

/** `levels`: only A/B/C/D, which every engine can express. `mixed`: also points, deductions, checks. */
export function taskOf(name: "levels" | "mixed"): Task {
  const leaves = Array.from({ length: leafCount }, (_, at) => leaf(at, name === "mixed"));
  return { name, leaves, full: leaves.reduce((sum, one) => sum + fullOf(one), 0) };
}

/** Small and repeatable: the same subjects in every run. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function choices(one: Leaf): number {
  switch (one.kind) {
    case "level":
      return one.points.length;
    case "points":
      return one.max * 2 + 1;
    case "deduction":
      return 6;
    case "check":
      return 2;
  }
}

/** Random subjects; those of a better kind answer better, so that every band occurs. */
export function subjectsOf(task: Task, count: number): Subject[] {
  const random = randomOf(20_261_121);
  return Array.from({ length: count }, (_, at) =>
    Uint8Array.from(task.leaves, (one) => {
      const value = random(choices(one));
      if (random(4) >= at % 5) return value;
      return one.kind === "level" || one.kind === "deduction" ? 0 : choices(one) - 1;
    }),
  );
}
