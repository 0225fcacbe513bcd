import { ExpressionRunner, Model } from "survey-core";
import type { Contender } from "./contender.ts";
import { bands, groupSize, type Leaf, type Subject, type Task } from "./task.ts";

const nameOf = (at: number) => `c${at}`;

/** Levels carry their points as values, as form designers do; no lookup is left to compute. */
function question(one: Leaf, at: number) {
  switch (one.kind) {
    case "level":
      return {
        type: "radiogroup",
        name: nameOf(at),
        choices: one.points.map((value, level) => ({ value, text: `L${level}` })),
      };
    case "check":
      return { type: "boolean", name: nameOf(at) };
    default:
      return { type: "text", inputType: "number", name: nameOf(at) };
  }
}

function worth(one: Leaf, at: number): string {
  switch (one.kind) {
    case "check":
      return `iif({${nameOf(at)}} = true, ${one.points}, 0)`;
    case "deduction":
      return `max(0, ${one.full} - ${one.each} * {${nameOf(at)}})`;
    default:
      return `{${nameOf(at)}}`;
  }
}

function nativeOf(one: Leaf, value: number): number | boolean {
  switch (one.kind) {
    case "level":
      return one.points[value] ?? 0;
    case "points":
      return value / 2;
    case "check":
      return value === 1;
    default:
      return value;
  }
}

function gradeExpression(full: number): string {
  return bands.reduceRight(
    (otherwise, { from }, at) =>
      at === bands.length - 1 ? String(at) : `iif({total} >= ${from * full}, ${at}, ${otherwise})`,
    "",
  );
}

/** Name and expression of each group's sum. */
function sumsOf(task: Task): { name: string; expression: string }[] {
  return Array.from({ length: task.leaves.length / groupSize }, (_, group) => ({
    name: `b${group}`,
    expression: task.leaves
      .slice(group * groupSize, (group + 1) * groupSize)
      .map((one, at) => worth(one, group * groupSize + at))
      .join(" + "),
  }));
}

function calculated(task: Task): { name: string; expression: string }[] {
  const sums = sumsOf(task);
  return [
    ...sums,
    { name: "total", expression: sums.map(({ name }) => `{${name}}`).join(" + ") },
    { name: "grade", expression: gradeExpression(task.full) },
  ];
}

type Data = Record<string, number | boolean>;

function dataOf(task: Task, subject: Subject): Data {
  return Object.fromEntries(
    task.leaves.map((one, at) => [nameOf(at), nativeOf(one, subject[at] ?? 0)]),
  );
}

/** Its expressions alone, without the form: the fastest way it offers to many subjects. */
export const surveyExpressions: Contender = {
  name: "SurveyJS: expressions alone",
  compile(task) {
    const runners = calculated(task).map(({ name, expression }) => ({
      name,
      runner: new ExpressionRunner(expression),
    }));
    return {
      take: (subjects) => subjects.map((one) => dataOf(task, one)),
      score(taken, { totals, grades }) {
        (taken as Data[]).forEach((data, at) => {
          const values = { ...data };
          for (const { name, runner } of runners) values[name] = runner.runValues(values);
          totals[at] = Number(values.total);
          grades[at] = Number(values.grade);
        });
      },
    };
  },
};

/** The form as it would stand in a page, with its calculated values. */
export const surveyForm: Contender = {
  name: "SurveyJS: a form",
  slow: true,
  compile(task) {
    const model = new Model({
      elements: task.leaves.map(question),
      calculatedValues: calculated(task),
    });
    return {
      take: (subjects) => subjects.map((one) => dataOf(task, one)),
      score(taken, { totals, grades }) {
        (taken as Data[]).forEach((data, at) => {
          model.data = data;
          totals[at] = Number(model.getVariable("total"));
          grades[at] = Number(model.getVariable("grade"));
        });
      },
      open(subject) {
        model.data = dataOf(task, subject);
        return {
          change(leaf, value) {
            model.setValue(nameOf(leaf), nativeOf(task.leaves[leaf] as Leaf, value));
            return Number(model.getVariable("total"));
          },
        };
      },
      close: () => model.dispose(),
    };
  },
};
