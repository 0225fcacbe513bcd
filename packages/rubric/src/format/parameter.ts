/** Named numbers of a rubric: a county sets them, thresholds refer to them. */
import { z } from "zod";
import { decimalSchema, toUnits } from "../decimal.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import { localTextSchema } from "../text.ts";
import { codeSchema } from "./criterion-base.ts";

export const parameterSchema = z.strictObject({
  code: codeSchema,
  title: localTextSchema,
  unit: localTextSchema,
  default: decimalSchema,
  /** What a tailoring set it to; absent in a rubric as its author wrote it. */
  value: decimalSchema.optional(),
  /** The range a tailoring may set it in; without bounds any value from 0. */
  min: decimalSchema.optional(),
  max: decimalSchema.optional(),
});
export type Parameter = z.output<typeof parameterSchema>;
/** By code. */
export type Parameters = ReadonlyMap<string, Parameter>;

/** A number, or the name of the parameter that holds it. */
export const amountSchema = z.union([decimalSchema, z.strictObject({ parameter: codeSchema })]);
export type Amount = z.output<typeof amountSchema>;

export function parametersOf(list: readonly Parameter[] = []): Parameters {
  return new Map(list.map((one) => [one.code, one]));
}

/** An amount in units; of an unknown parameter 0, which a legal rubric does not have. */
export function amountUnits(amount: Amount, parameters: Parameters): number {
  if (typeof amount === "string") return toUnits(amount);
  const parameter = parameters.get(amount.parameter);
  return parameter ? toUnits(parameter.value ?? parameter.default) : 0;
}

/** A reference must name a parameter, and one of the same unit. */
export function amountProblems(
  amount: Amount,
  unit: string,
  path: readonly PathPart[],
  parameters: Parameters,
): Problem[] {
  if (typeof amount === "string") return [];
  const at = [...path, "parameter"];
  const parameter = parameters.get(amount.parameter);
  if (!parameter) {
    const zh = `没有参数 ${amount.parameter}`;
    return [problem(at, "unknownParameter", zh, `there is no parameter ${amount.parameter}`)];
  }
  if (parameter.unit["zh-CN"] === unit) return [];
  return [
    problem(
      at,
      "unitMismatch",
      `参数 ${parameter.code} 的单位是“${parameter.unit["zh-CN"]}”，此处是“${unit}”`,
      `parameter ${parameter.code} is in ${parameter.unit["zh-CN"]}, this threshold in ${unit}`,
    ),
  ];
}

/** Codes once each, ranges that hold a value, values inside their range. */
export function checkParameters(parameters: readonly Parameter[]): Problem[] {
  const seen = new Set<string>();
  return parameters.flatMap((one, index) => {
    const found: Problem[] = [];
    const path = ["parameters", index];
    if (seen.has(one.code)) {
      const zh = `参数代码 ${one.code} 重复`;
      const en = `parameter ${one.code} occurs twice`;
      found.push(problem([...path, "code"], "duplicateCode", zh, en));
    }
    seen.add(one.code);
    for (const member of ["default", "value"] as const) {
      const value = one[member];
      if (value === undefined) continue;
      const low = one.min !== undefined && toUnits(value) < toUnits(one.min);
      const high = one.max !== undefined && toUnits(value) > toUnits(one.max);
      if (!low && !high) continue;
      const range = `${one.min ?? "0"}–${one.max ?? "∞"}`;
      found.push(
        problem(
          [...path, member],
          "parameterOutOfRange",
          `参数 ${one.code} 的值 ${value} 不在允许范围 ${range} 内`,
          `parameter ${one.code}: ${value} is outside ${range}`,
        ),
      );
    }
    return found;
  });
}
