/** One reason why something is not right: in which file, under which code, and what to do. */
import { relative } from "node:path";
import type { Problem } from "@dudao/rubric";
import { inWords, type Terminal } from "./terminal.ts";
import { type LocalText, localText } from "./text.ts";

export type Fault = {
  /** Absolute path; with line where that is known: "src/index.ts:12". */
  file: string;
  /** Dot path into the rubric, profile or case; empty for the whole. */
  path: string;
  code: string;
  message: LocalText;
  fix?: LocalText | undefined;
};

/** What to do about the rules of the format that are broken most often. */
const fixes: Readonly<Record<string, LocalText>> = {
  duplicateCode: localText("给其中一个换一个代码", "give one of the two another code"),
  pointsDoNotAddUp: localText(
    "改正下级指标的分值，或改写这里写明的分值",
    "correct the points of the criteria below, or the points declared here",
  ),
  unknownCode: localText("改为指标体系中已有的代码", "use a code that the rubric has"),
  malformedCode: localText("只用字母、数字、点和连字符", "use letters, digits, dots and dashes"),
  malformedDecimal: localText('写成 "0.5" 这样的小数', 'write a decimal such as "0.5"'),
  stepDoesNotDivide: localText(
    "换一个能整除满分的步长",
    "take a step that divides the full points",
  ),
  unreachableGrade: localText("降低起点，或去掉这一等级", "lower its threshold, or drop the grade"),
  gradesNotOrdered: localText("由高到低重新排列等级", "order the grades from best to worst"),
  gradesLeaveGap: localText(
    "最后一级从 0 开始、不附条件",
    "begin the last grade at 0, without conditions",
  ),
  mixedScoring: localText("统一计分方式（scoring）", "keep to one way of scoring"),
  emptyGroup: localText("补上下级指标或删去该组", "give the group criteria, or drop it"),
  neverApplies: localText("改正 appliesTo", "correct appliesTo"),
  unrecognized_keys: localText("删去或改正这个字段名", "drop the member or correct its name"),
  invalid_type: localText("按说明补上或改正这一字段", "fill in or correct this member"),
};

export function faultOf(file: string, problem: Problem & { fix?: LocalText }): Fault {
  const { path, code, message } = problem;
  // A refusal of a profile says its fix in the sentence already.
  return { file, path, code, message, fix: problem.fix ? undefined : fixes[code] };
}

export function faultLine(terminal: Terminal, fault: Fault): string {
  const { file, path, code, message, fix } = fault;
  const where = [relative(terminal.cwd, file) || file, path].filter(Boolean).join(" ");
  const label = inWords(terminal, localText("办法", "fix"));
  const hint = fix ? `\n    ${label}: ${inWords(terminal, fix)}` : "";
  return `✗ ${where} [${code}] ${inWords(terminal, message)}${hint}`;
}
