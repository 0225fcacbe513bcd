/** A model for a solver of mixed-integer programmes: minimise the sum of costs. */
export type IntegerModel = {
  readonly columns: readonly { readonly cost: number; readonly upper: number }[];
  /** Columns from this one on may take fractions; those before are whole. */
  readonly wholeUntil: number;
  readonly rows: readonly {
    readonly lower: number;
    readonly upper: number;
    readonly entries: readonly (readonly [column: number, value: number])[];
  }[];
};

/** What a solver found: `bound` is what no solution undercuts. */
export type IntegerAnswer = {
  readonly status: "optimal" | "stopped" | "infeasible";
  readonly values: ArrayLike<number>;
  readonly objective: number;
  readonly bound: number;
};

/** Any exact solver; ours is HiGHS, which `@dudao/assignment/highs` loads. */
export type IntegerSolver = (model: IntegerModel, seconds: number) => IntegerAnswer;
