/** Two operations on one thing, and operations on what is not there any more. */
import { localText } from "../text.ts";
import type { Operation } from "./operations.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Step, Workpiece } from "./workpiece.ts";

/** Code of what an operation is about; undefined for the rubric itself. */
export function targetOf(operation: Operation): string | undefined {
  switch (operation.op) {
    case "select":
      return undefined;
    case "setParameter":
      return operation.parameter;
    case "tighten":
      return operation.code ?? operation.grade;
    case "addCriterion":
      return operation.criterion.code;
    case "addGrade":
      return operation.grade.code;
    case "addSource":
      return operation.source.code;
    default:
      return operation.code;
  }
}

/** Everything an operation sets, as keys that only it may have. */
export function keysOf(operation: Operation): string[] {
  const code = targetOf(operation) ?? "";
  switch (operation.op) {
    // Several lists of what is selected are one list.
    case "select":
      return [];
    case "reweigh":
      return (["points", "weight"] as const)
        .filter((member) => operation[member] !== undefined)
        .map((member) => `reweigh ${code}.${member}`);
    case "reword":
      return (["text", "guidance", "evidence"] as const)
        .filter((member) => operation[member] !== undefined)
        .map((member) => `reword ${code}.${member}`);
    case "tighten": {
      const { grade, condition = "threshold", subjectType = "" } = operation;
      return [`tighten ${grade ? `grade ${code}.${condition}` : `${code}.${subjectType}`}`];
    }
    case "addSource":
      return [
        `source ${code}`,
        ...Object.keys(operation.weights ?? {}).map((other) => `source ${other}`),
      ];
    default:
      return [`${operation.op} ${code}`];
  }
}

/** Two operations that set the same thing would make their order matter. */
export function collisions(steps: readonly Step[]): Refusal[] {
  const first = new Map<string, number>();
  return steps.flatMap(({ index, operation }) =>
    keysOf(operation).flatMap((key) => {
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, index);
        return [];
      }
      const at = { operation: index, name: operation.op, criterion: targetOf(operation) };
      const why = localText(
        `与第 ${before + 1} 项操作改的是同一处`,
        `changes the same as operation ${before + 1}`,
      );
      const fix = localText("合并为一项", "make one operation of the two");
      return [refusal(at, "operationsCollide", why, fix)];
    }),
  );
}

const changing: ReadonlySet<string> = new Set(["reweigh", "reword", "tighten"]);

/** An operation on a criterion that another one takes away says two things at once. */
export function deadSteps({ gone }: Workpiece, steps: readonly Step[]): Refusal[] {
  return steps.flatMap(({ index, operation }) => {
    const code = targetOf(operation);
    const cause = code !== undefined && changing.has(operation.op) ? gone.get(code) : undefined;
    if (!cause || code === undefined) return [];
    const why = localText(
      `第 ${cause.index + 1} 项操作已不保留 ${code}`,
      `operation ${cause.index + 1} takes ${code} away`,
    );
    const fix = localText("两项取其一", "take one of the two out");
    return [
      refusal({ operation: index, name: operation.op, criterion: code }, "criterionGone", why, fix),
    ];
  });
}
