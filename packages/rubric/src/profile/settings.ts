/** What stands beside the tree: parameters and groups of raters. */
import { toUnits } from "../decimal.ts";
import { localText } from "../text.ts";
import type { OperationName } from "./operations.ts";
import { refusal } from "./refusal.ts";
import { isLocked, type Step, type Workpiece } from "./workpiece.ts";

type ParameterDraft = { code: string; value?: string; min?: string; max?: string };
type SourceDraft = { code: string; weight: string };

function refuse(
  work: Workpiece,
  { index, operation }: Step,
  item: string,
  lock: string | undefined,
  [code, zh, en]: readonly [code: string, zh: string, en: string],
  fix: readonly [zh: string, en: string],
): void {
  const name: OperationName = operation.op;
  const at = { operation: index, name, criterion: item, lock };
  work.refusals.push(refusal(at, code, localText(zh, en), localText(...fix)));
}

export function setParameter(work: Workpiece, step: Step<"setParameter">): void {
  const { parameter: code, value } = step.operation;
  const list = (work.rubric.parameters ?? []) as ParameterDraft[];
  const parameter = list.find((one) => one.code === code);
  if (!parameter) {
    const known = list.map((one) => one.code).join(", ");
    refuse(
      work,
      step,
      code,
      undefined,
      ["unknownParameter", `原指标体系没有参数 ${code}`, `the base has no parameter ${code}`],
      [`可用的参数：${known || "无"}`, `its parameters are: ${known || "none"}`],
    );
    return;
  }
  if (isLocked(work, "setParameter")) {
    refuse(
      work,
      step,
      code,
      "setParameter",
      ["locked", "原指标体系锁定了参数", "the base locks its parameters"],
      ["删去这项操作", "take the operation out"],
    );
  }
  const { min = "0", max } = parameter;
  if (toUnits(value) < toUnits(min) || (max !== undefined && toUnits(value) > toUnits(max))) {
    const range = `${min}–${max ?? "∞"}`;
    refuse(
      work,
      step,
      code,
      "range",
      ["outOfBounds", `${value} 超出参数范围 ${range}`, `${value} is outside the range ${range}`],
      [`取 ${range} 之内的值`, `take a value within ${range}`],
    );
  }
  parameter.value = value;
}

export function addSource(work: Workpiece, step: Step<"addSource">): void {
  const { source, weights = {} } = step.operation;
  const list = (work.rubric.sources ?? []) as SourceDraft[];
  work.rubric.sources = list;
  if (isLocked(work, "addSource")) {
    refuse(
      work,
      step,
      source.code,
      "addSource",
      ["locked", "原指标体系锁定了评价主体", "the base locks who rates"],
      ["删去这项操作", "take the operation out"],
    );
  }
  for (const [code, weight] of Object.entries(weights)) {
    const other = list.find((one) => one.code === code);
    if (other) other.weight = weight;
    else {
      refuse(
        work,
        step,
        code,
        undefined,
        ["unknownSource", `没有评价主体 ${code}`, `there is no source ${code}`],
        ["改正 weights 中的代码", "correct the code in weights"],
      );
    }
  }
  list.push(JSON.parse(JSON.stringify(source)) as SourceDraft);
}
