/** What a module or a JSON file holds: rubrics, profiles and cases, found by their shape. */
import {
  checkProfile,
  checkRubric,
  type Profile,
  type ProgrammeTemplate,
  type Rubric,
  type RubricCase,
} from "@dudao/rubric";
import { type Fault, faultOf } from "../faults.ts";
import { localText } from "../text.ts";

export type Found<Item> = { item: Item; file: string };
export type Contents = {
  rubrics: Found<Rubric>[];
  profiles: Found<Profile>[];
  cases: Found<RubricCase>[];
  templates: Found<ProgrammeTemplate>[];
  faults: Fault[];
  /** Files that were read. */
  files: string[];
};

export function nothing(): Contents {
  return { rubrics: [], profiles: [], cases: [], templates: [], faults: [], files: [] };
}

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isRubric(value: Loose): boolean {
  return Array.isArray(value.criteria) && "id" in value;
}

function isProfile(value: Loose): boolean {
  return Array.isArray(value.operations) && isRecord(value.base);
}

function isCase(value: Loose): boolean {
  return typeof value.rubric === "string" && isRecord(value.expect);
}

function isTemplate(value: Loose): boolean {
  return isRecord(value.rubric) && typeof value.kind === "string" && Array.isArray(value.topics);
}

const lists = ["rubrics", "profiles", "cases", "templates"] as const;

function addRubric(contents: Contents, file: string, value: unknown): void {
  const checked = checkRubric(value);
  if ("problems" in checked) {
    contents.faults.push(...checked.problems.map((problem) => faultOf(file, problem)));
  } else if (!contents.rubrics.some(({ item }) => item.hash === checked.rubric.hash)) {
    contents.rubrics.push({ item: checked.rubric, file });
  }
}

function addProfile(contents: Contents, file: string, value: unknown): void {
  const checked = checkProfile(value);
  if ("problems" in checked) {
    contents.faults.push(...checked.problems.map((problem) => faultOf(file, problem)));
  } else if (!contents.profiles.some(({ item }) => item.hash === checked.profile.hash)) {
    contents.profiles.push({ item: checked.profile, file });
  }
}

/** Adds everything that looks like ours; other exports are none of the tool's business. */
export function collect(contents: Contents, file: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(contents, file, one);
    return;
  }
  if (!isRecord(value)) return;
  if (isRubric(value)) addRubric(contents, file, value);
  else if (isProfile(value)) addProfile(contents, file, value);
  else if (isCase(value)) {
    const item = value as unknown as RubricCase;
    if (!contents.cases.some((one) => one.item === item)) contents.cases.push({ item, file });
  } else if (isTemplate(value)) {
    const item = value as unknown as ProgrammeTemplate;
    if (!contents.templates.some(({ item: { id } }) => id === item.id)) {
      contents.templates.push({ item, file });
    }
  } else {
    for (const list of lists) if (Array.isArray(value[list])) collect(contents, file, value[list]);
  }
}

/** A file meant to hold a rubric that holds nothing the tool knows. */
export function nothingFound(file: string): Fault {
  return {
    file,
    path: "",
    code: "nothingFound",
    message: localText("没有找到指标体系或方案", "holds no rubric and no profile"),
    fix: localText(
      "导出 defineRubric(…) 的结果，或指定另一个文件",
      "export what defineRubric(…) gives, or name another file",
    ),
  };
}
