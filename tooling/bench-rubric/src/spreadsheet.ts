import { HyperFormula } from "hyperformula";
import type { Contender } from "./contender.ts";
import { bands, type Findings, groupSize, type Leaf, type Subject, type Task } from "./task.ts";

const options = { licenseKey: "gpl-v3" } as const;

function column(at: number): string {
  let name = "";
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** What stands in the cell of an answer: points where the rater enters points, else a code. */
function cell(one: Leaf, value: number): number {
  return one.kind === "level" ? value + 1 : one.kind === "points" ? value / 2 : value;
}

function worth(one: Leaf, address: string): string {
  switch (one.kind) {
    case "level":
      return `CHOOSE(${address},${one.points.join(",")})`;
    case "points":
      return address;
    case "deduction":
      return `MAX(0,${one.full}-${one.each}*${address})`;
    case "check":
      return `IF(${address}=1,${one.points},0)`;
  }
}

/** One row per subject, as offices lay it out: answers, sums of groups, total, grade. */
function formulas(task: Task, row: number): string[] {
  const { leaves, full } = task;
  const groups = leaves.length / groupSize;
  const first = leaves.length;
  const sums = Array.from({ length: groups }, (_, group) => {
    const parts = leaves
      .slice(group * groupSize, (group + 1) * groupSize)
      .map((one, at) => worth(one, `${column(group * groupSize + at)}${row}`));
    return `=${parts.join("+")}`;
  });
  const total = `${column(first + groups)}${row}`;
  const grade = bands.reduceRight(
    (otherwise, { from }, at) =>
      at === bands.length - 1 ? String(at) : `IF(${total}>=${from * full},${at},${otherwise})`,
    "",
  );
  return [...sums, `=SUM(${column(first)}${row}:${column(first + groups - 1)}${row})`, `=${grade}`];
}

function read(sheet: HyperFormula, row: number, task: Task, into: Findings, at: number): void {
  const col = task.leaves.length + task.leaves.length / groupSize;
  into.totals[at] = Number(sheet.getCellValue({ sheet: 0, row, col }));
  into.grades[at] = Number(sheet.getCellValue({ sheet: 0, row, col: col + 1 }));
}

const cellsOf = (task: Task, subject: Subject) =>
  task.leaves.map((one, at) => cell(one, subject[at] ?? 0));

/** A workbook with a row for each subject, computed as a whole. */
export const workbook: Contender = {
  name: "HyperFormula: a sheet of all",
  compile: (task) => ({
    take: (subjects) =>
      subjects.map((one, at) => [...cellsOf(task, one), ...formulas(task, at + 1)]),
    score(taken, into) {
      const rows = taken as (number | string)[][];
      const sheet = HyperFormula.buildFromArray(rows, options);
      for (let row = 0; row < rows.length; row++) read(sheet, row, task, into, row);
      sheet.destroy();
    },
  }),
};

/** One row of formulas, filled anew for each subject. */
export const form: Contender = {
  name: "HyperFormula: one form refilled",
  compile(task) {
    const empty = task.leaves.map((one) => cell(one, 0));
    const sheet = HyperFormula.buildFromArray([[...empty, ...formulas(task, 1)]], options);
    return {
      take: (subjects) => subjects.map((one) => [cellsOf(task, one)]),
      score(taken, into) {
        (taken as number[][][]).forEach((cells, at) => {
          sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, cells);
          read(sheet, 0, task, into, at);
        });
      },
      open(subject) {
        sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [cellsOf(task, subject)]);
        const one = { totals: new Float64Array(1), grades: new Uint8Array(1) };
        return {
          change(leaf, value) {
            sheet.setCellContents(
              { sheet: 0, row: 0, col: leaf },
              cell(task.leaves[leaf] as Leaf, value),
            );
            read(sheet, 0, task, one, 0);
            return one.totals[0] ?? 0;
          },
        };
      },
      close: () => sheet.destroy(),
    };
  },
};
