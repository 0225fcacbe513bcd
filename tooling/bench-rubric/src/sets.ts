import {
  evaluateSet,
  isRefused,
  localText,
  type SetColumns,
  type SetMeasure,
  type SetRule,
  whatItTakes,
} from "@dudao/rubric";
import { figure, median, timeOf, times } from "./measure.ts";
import { randomOf } from "./task.ts";

const codes = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"];
const primary = [4.2, 1, 0.9, 450, 750, 200_000, 2.3];
const junior = [5.3, 1, 0.9, 580, 1020, 250_000, 2.4];

/** A province: schools around the standard, two of three primary. */
export function provinceOf(schools: number): SetColumns {
  const random = randomOf(43);
  const stages = Array.from({ length: schools }, (_, at) =>
    at % 3 === 0 ? ("juniorSecondary" as const) : ("primary" as const),
  );
  const enrolment = Float64Array.from(stages, () => 60 + random(1900));
  const columnOf = (at: number) =>
    Float64Array.from(stages, (stage, row) => {
      const standard = (stage === "primary" ? primary : junior)[at] ?? 0;
      const share = 0.4 + random(1300) / 1000;
      return Math.round(((enrolment[row] ?? 0) / 100) * standard * share);
    });
  return {
    subjects: stages.map((_, at) => `学校${at + 1}`),
    stages,
    enrolment,
    amounts: Object.fromEntries(codes.map((code, at) => [code, columnOf(at)])),
  };
}

const measures: SetMeasure[] = codes.map((code, at) => ({
  code,
  text: localText(code),
  unit: localText("每百名学生"),
  per: 100,
  thresholds: { primary: String(primary[at]), juniorSecondary: String(junior[at]) },
}));

const rules: SetRule[] = [
  {
    kind: "disparity",
    code: "CV",
    text: localText("差异系数"),
    measures: codes,
    judged: "each",
    limits: { primary: "0.5", juniorSecondary: "0.45" },
  },
  {
    kind: "thresholds",
    code: "SCHOOL",
    text: localText("校均达标"),
    measures: codes,
    atLeast: 6,
    restShare: "0.85",
    share: "1",
  },
];

/** The floor: the same coefficients in plain loops, nothing checked, nothing exact, no reasons. */
export function plainCoefficients({ stages, enrolment, amounts }: SetColumns): number[] {
  const found: number[] = [];
  for (const stage of ["juniorSecondary", "primary"]) {
    for (const code of codes) {
      const column = amounts[code] ?? new Float64Array();
      let pupils = 0;
      let sum = 0;
      for (let row = 0; row < column.length; row++) {
        if (stages[row] !== stage) continue;
        pupils += enrolment[row] ?? 0;
        sum += column[row] ?? 0;
      }
      const mean = sum / pupils;
      let squares = 0;
      for (let row = 0; row < column.length; row++) {
        if (stages[row] !== stage) continue;
        const size = enrolment[row] ?? 0;
        const apart = (column[row] ?? 0) / size - mean;
        squares += size * apart * apart;
      }
      found.push(Math.sqrt(squares / pupils) / mean);
    }
  }
  return found;
}

/** The coefficients our engine finds, in the order of the floor. */
export function ourCoefficients(columns: SetColumns): string[] {
  return evaluateSet({ rules: rules.slice(0, 1), measures }, columns).rules.flatMap(
    ({ findings }) => findings.flatMap((one) => ("coefficient" in one ? [one.coefficient] : [])),
  );
}

export async function compareSets(schools: number, rounds: number) {
  const columns = provinceOf(schools);
  const runs: [string, () => unknown][] = [
    ["floor: plain loops, coefficients only", () => plainCoefficients(columns)],
    ["ours: coefficients", () => evaluateSet({ rules: rules.slice(0, 1), measures }, columns)],
    ["ours: coefficients and per-school rule", () => evaluateSet({ rules, measures }, columns)],
  ];
  const readings = runs.map((): number[] => []);
  for (let round = -3; round < rounds; round++) {
    for (const [at, [, run]] of runs.entries()) {
      const time = await timeOf(run);
      if (round >= 0) readings[at]?.push(time);
    }
  }
  return runs.map(([what], at) => ({
    what,
    ms: figure(median(readings[at] ?? [])),
    "times floor": figure(
      median((readings[at] ?? []).map((one, round) => one / (readings[0]?.[round] ?? 1))),
    ),
  }));
}

/** Milliseconds to the fewest additions that bring a measure of so many schools within its limit. */
export async function compareAdditions(sizes: readonly number[], rounds: number) {
  const rows = [];
  for (const schools of sizes) {
    const columns = provinceOf(schools);
    const limit = { most: "0.2" };
    const run = () => whatItTakes("1.1", "primary", limit, columns, { unit: "1" });
    const found = run();
    if (isRefused(found)) throw new Error(found.text.en);
    rows.push({
      schools,
      from: found.before,
      to: found.after,
      teachers: found.units,
      ms: figure(median(await times(run, rounds))),
    });
  }
  return rows;
}
