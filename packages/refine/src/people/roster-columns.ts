import { type FieldSpec, fieldsOf, rosterRow, rosterShape } from "@dudao/core/model";
import type { Column } from "@dudao/documents/table";
import type { z } from "zod";

const EXAMPLES: Readonly<Record<string, string>> = {
  name: "王某某",
  birthYear: "1972",
  educationSince: "1995-08-01",
  stages: "小学、初中",
  termStart: "2022-09-01",
};

// Other words that offices put above the same column.
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  kind: ["类别", "督学类型"],
  employer: ["工作单位", "单位"],
  educationSince: ["参加教育工作时间", "从教时间"],
  professionalTitle: ["职称"],
  districtName: ["责任区", "片区"],
  phone: ["电话", "手机", "手机号"],
  certificateNumber: ["督学证号", "证号"],
  letterNumber: ["聘书号"],
  termStart: ["起聘日期", "聘任起"],
  termEnd: ["聘期至", "聘任止"],
};

function columnOf(spec: FieldSpec): Column {
  const several = spec.widget === "choices";
  const kinds = { choice: "choice", choices: "choice", date: "date", integer: "number" } as const;
  const kind = kinds[spec.widget as keyof typeof kinds] ?? "text";
  return {
    title: { "zh-CN": spec.label.zh, en: spec.label.en },
    synonyms: SYNONYMS[spec.key] ?? [],
    required: spec.required && !several,
    kind,
    many: several,
    ...(spec.choices
      ? {
          choices: spec.choices.map(({ value, zh, en }) => ({
            value,
            title: { "zh-CN": zh, en },
          })),
        }
      : {}),
    schema: rosterRow.shape[spec.key as keyof typeof rosterRow.shape] as z.ZodType,
    ...(spec.basis ? { help: { "zh-CN": spec.basis.zh, en: spec.basis.en } } : {}),
    ...(EXAMPLES[spec.key] ? { example: EXAMPLES[spec.key] } : {}),
  };
}

/** The columns of a register on a sheet, read from the register's own description. */
export const rosterColumns: Readonly<Record<string, Column>> = Object.fromEntries(
  fieldsOf(rosterShape)
    .filter((spec) => spec.key !== "status")
    .map((spec) => [spec.key, columnOf(spec)]),
);
