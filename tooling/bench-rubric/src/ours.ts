import {
  type Answer,
  type Answers,
  type CompiledRubric,
  type CriterionSource,
  compileRubric,
  defineRubric,
  localText,
  type RubricSource,
  summarise,
} from "@dudao/rubric";
import type { Contender } from "./contender.ts";
import { bands, groupSize, type Leaf, type Subject, type Task } from "./task.ts";

const codeOf = (at: number) => `C${at + 1}`;

function leafOf(one: Leaf, at: number): CriterionSource {
  const shape = { code: codeOf(at), text: localText(`指标${at + 1}`) };
  switch (one.kind) {
    case "level":
      return {
        ...shape,
        kind: "level",
        levels: one.points.map((points, level) => ({
          code: `L${level}`,
          text: localText(`等级${level}`),
          points,
        })),
      };
    case "points":
      return { ...shape, kind: "points", max: one.max, step: "0.5" };
    case "deduction":
      return {
        ...shape,
        kind: "deduction",
        points: one.full,
        reasons: [{ code: "R", text: localText("事由"), points: one.each }],
      };
    case "check":
      return { ...shape, kind: "check", points: one.points };
  }
}

function grouped(children: readonly CriterionSource[], letter: string): CriterionSource[] {
  return Array.from({ length: children.length / groupSize }, (_, at) => ({
    kind: "sum",
    code: `${letter}${at + 1}`,
    text: localText(`分组${at + 1}`),
    children: children.slice(at * groupSize, (at + 1) * groupSize),
  }));
}

export function rubricSource(task: Task): RubricSource {
  return {
    id: `bench-${task.name}`,
    version: "1.0.0",
    title: localText("基准指标体系"),
    subjectTypes: ["primary"],
    scoring: "points",
    notApplicable: "exclude",
    points: task.full,
    grades: bands.map(({ code, from }) => ({ code, title: localText(code), minShare: from })),
    criteria: grouped(grouped(task.leaves.map(leafOf), "B"), "A"),
  };
}

export function answerOf(one: Leaf, value: number): Answer {
  switch (one.kind) {
    case "level":
      return { kind: "level", level: `L${value}` };
    case "points":
      return { kind: "points", points: String(value / 2) };
    case "deduction":
      return { kind: "deduction", occurrences: value > 0 ? [{ reason: "R", count: value }] : [] };
    case "check":
      return { kind: "check", met: value === 1 };
  }
}

export function answersOf(task: Task, subject: Subject): Answers {
  return Object.fromEntries(
    task.leaves.map((one, at) => [codeOf(at), answerOf(one, subject[at] ?? 0)]),
  );
}

const gradeAt = new Map<string, number>(bands.map(({ code }, at) => [code, at]));

/** One object of answers per subject in, a full summary out. */
export const summaries: Contender = {
  name: "ours: summarise",
  compile(task) {
    const compiled: CompiledRubric = compileRubric(defineRubric(rubricSource(task)));
    return {
      take: (subjects) => subjects.map((one) => answersOf(task, one)),
      score(taken, { totals, grades }) {
        (taken as Answers[]).forEach((answers, at) => {
          const { given, grade } = summarise(compiled, answers);
          totals[at] = Number(given);
          grades[at] = gradeAt.get(grade?.code ?? "") ?? 255;
        });
      },
    };
  },
};

/** The two steps of getting ready: checks with the hash, and the flat arrays. */
export function steps(task: Task): { readonly name: string; readonly run: () => unknown }[] {
  const source = rubricSource(task);
  const rubric = defineRubric(source);
  return [
    { name: "ours: defineRubric (checks, hash)", run: () => defineRubric(source) },
    { name: "ours: compileRubric", run: () => compileRubric(rubric) },
  ];
}
