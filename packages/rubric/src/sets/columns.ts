/** The figures of many schools as columns, and what makes them unfit to judge. */
import { type LocalText, localText } from "../text.ts";
import { isStage, type Stage } from "./stage.ts";

/**
 * One row for each school and stage: a nine-year school has two, its shared resources divided by
 * `divideShared`. Doubles are read as their shortest decimal, so figures of up to 15 digits count
 * as written.
 */
export type SetColumns = {
  /** Names of the rows, for traces and reasons. */
  readonly subjects: readonly string[];
  readonly stages: readonly Stage[];
  /** Pupils at that stage: whole and above zero. */
  readonly enrolment: Float64Array;
  /** By code of the measure: the amount the school has (teachers, m², yuan), not yet per pupil. */
  readonly amounts: Readonly<Record<string, Float64Array>>;
};

/** Why there is no figure. */
export type Refused = {
  readonly rule: string;
  readonly text: LocalText;
  /** Rows that stand in the way; at most the first ten of them. */
  readonly rows: readonly number[];
};

/** Rows of one stage, fit to be judged. */
export type StageRows = {
  readonly stage: Stage;
  readonly rows: Int32Array;
  /** Pupils of these rows, in their order. */
  readonly pupils: Float64Array;
  readonly total: number;
};

const shown = 10;

/** Below this a county has nothing of the kind; squares of doubles stay far from their limits. */
const smallest = 1e-9;

function refuse(
  rule: string,
  columns: SetColumns,
  rows: readonly number[],
  zh: string,
  en: string,
): Refused {
  const names = rows.slice(0, 3).map((row) => columns.subjects[row] ?? `#${row + 1}`);
  const more = rows.length > 3 ? ["…", "…"] : ["", ""];
  const listed = names.length > 0;
  return {
    rule,
    text: localText(
      listed ? `${zh}：${names.join("、")}${more[0]}` : zh,
      listed ? `${en}: ${names.join(", ")}${more[1]}` : en,
    ),
    rows: rows.slice(0, shown),
  };
}

/** Rows of `values` at which `wrong` holds; most columns have none. */
function wrongRows(
  rows: Int32Array,
  values: Float64Array,
  wrong: (value: number) => boolean,
): number[] {
  return Array.from(rows).filter((row) => wrong(values[row] ?? Number.NaN));
}

/** Stages that occur, each with its rows, or the reason why they cannot be judged. */
export function rowsByStage(
  columns: SetColumns,
): { byStage: ReadonlyMap<Stage, StageRows | Refused> } | { refused: Refused } {
  const { stages, enrolment, subjects } = columns;
  if (stages.length !== subjects.length || enrolment.length !== subjects.length) {
    return {
      refused: refuse(
        "set.lengths",
        columns,
        [],
        `各列行数不一致：单位 ${subjects.length}、学段 ${stages.length}、学生数 ${enrolment.length}`,
        `columns differ in length: ${subjects.length} subjects, ${stages.length} stages, ${enrolment.length} enrolments`,
      ),
    };
  }
  const found = new Map<Stage, number[]>();
  const mixed: number[] = [];
  for (let row = 0; row < stages.length; row++) {
    const stage = stages[row] as Stage;
    const rows = found.get(stage);
    if (rows) rows.push(row);
    else if (isStage(stage)) found.set(stage, [row]);
    else mixed.push(row);
  }
  if (mixed.length > 0) {
    return {
      refused: refuse(
        "set.mixedStages",
        columns,
        mixed,
        "学段须单一，跨学段学校须先按学段拆分",
        "a row has one stage; divide a school of several stages first",
      ),
    };
  }
  return {
    byStage: new Map(
      Array.from(found, ([stage, rows]) => [
        stage,
        stageRows(columns, stage, Int32Array.from(rows)),
      ]),
    ),
  };
}

function stageRows(columns: SetColumns, stage: Stage, rows: Int32Array): StageRows | Refused {
  const pupils = new Float64Array(rows.length);
  let total = 0;
  let wrong = false;
  for (let at = 0; at < rows.length; at++) {
    const size = columns.enrolment[rows[at] ?? 0] ?? Number.NaN;
    pupils[at] = size;
    total += size;
    if (!(size > 0) || !Number.isSafeInteger(size)) wrong = true;
  }
  if (wrong) {
    const rule = (size: number) => !(size > 0) || !Number.isSafeInteger(size);
    return refuse(
      "set.enrolment",
      columns,
      wrongRows(rows, columns.enrolment, rule),
      "学生数缺失、为零或不是整数",
      "enrolment is missing, zero or not whole",
    );
  }
  return { stage, rows, pupils, total };
}

/** The column of a measure, if it can be judged at this stage; `sum` is what all schools have. */
export function amountsOf(
  columns: SetColumns,
  { rows }: StageRows,
  code: string,
): { amounts: Float64Array; sum: number } | Refused {
  const column = Object.hasOwn(columns.amounts, code) ? columns.amounts[code] : undefined;
  if (!column || column.length !== columns.subjects.length) {
    return refuse(
      "set.noColumn",
      columns,
      [],
      `没有指标 ${code} 的数据，或行数不符`,
      `there is no column for measure ${code}, or not as long as the others`,
    );
  }
  const amounts = new Float64Array(rows.length);
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < rows.length; at++) {
    const amount = column[rows[at] ?? 0] ?? Number.NaN;
    amounts[at] = amount;
    sum += amount;
    if (amount < least) least = amount;
  }
  // One missing figure makes the sum NaN, one endless figure makes it endless.
  if (!Number.isFinite(sum)) {
    return refuse(
      "set.missing",
      columns,
      wrongRows(rows, column, (amount) => !Number.isFinite(amount)),
      `指标 ${code} 缺数据`,
      `measure ${code} is missing`,
    );
  }
  if (sum > Number.MAX_SAFE_INTEGER || (sum > 0 && sum < smallest)) {
    return refuse(
      "set.range",
      columns,
      [],
      `指标 ${code} 的数值过大或过小，请检查计量单位`,
      `measure ${code} is too large or too small to be right: check its unit`,
    );
  }
  if (least < 0) {
    return refuse(
      "set.negative",
      columns,
      wrongRows(rows, column, (amount) => amount < 0),
      `指标 ${code} 有负数`,
      `measure ${code} is negative`,
    );
  }
  return { amounts, sum };
}

export function isRefused(value: object): value is Refused {
  return "rule" in value;
}

/** A reason that names no row. */
export function refusal(rule: string, zh: string, en: string): Refused {
  return { rule, text: localText(zh, en), rows: [] };
}
