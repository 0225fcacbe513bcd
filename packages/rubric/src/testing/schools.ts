/** Small counties for tests of set rules. */
import fc from "fast-check";
import type { SetColumns } from "../sets/columns.ts";
import type { SetMeasure } from "../sets/measure.ts";
import { localText } from "../text.ts";

/** Schools of one stage with one measure `M`: pupils and amounts in order. */
export function schools(
  pupils: readonly number[],
  amounts: readonly number[],
  stage: SetColumns["stages"][number] = "primary",
): SetColumns {
  return {
    subjects: pupils.map((_, at) => `第${at + 1}小学`),
    stages: pupils.map(() => stage),
    enrolment: Float64Array.from(pupils),
    amounts: { M: Float64Array.from(amounts) },
  };
}

export const measure: SetMeasure = {
  code: "M",
  text: localText("每百名学生拥有骨干教师数"),
  unit: localText("人/百名学生"),
  per: 100,
  thresholds: { primary: "1", juniorSecondary: "1" },
};

/** A county of some schools; amounts have up to two decimal places and are not all zero. */
export function countyArbitrary(most: number, places = 2) {
  return fc
    .array(
      fc.record({
        pupils: fc.integer({ min: 1, max: 60 }),
        amount: fc.integer({ min: 0, max: 400 }).map((units) => units / 10 ** places),
      }),
      { minLength: 2, maxLength: most },
    )
    .filter((rows) => rows.some(({ amount }) => amount > 0))
    .map((rows) =>
      schools(
        rows.map((row) => row.pupils),
        rows.map((row) => row.amount),
      ),
    );
}
