/** CASE 1.1 rubrics of others, and our own back. */
import { checkRubric } from "../../define.ts";
import type { CriterionSource } from "../../format/criterion.ts";
import type { Rubric, RubricSource } from "../../format/rubric.ts";
import { type Problem, problem } from "../../problems.ts";
import { parseShape } from "../../shape.ts";
import { localText } from "../../text.ts";
import { importJson } from "../json.ts";
import {
  type CaseCriterion,
  type CaseLevel,
  type CaseRubric,
  caseRubricSchema,
  extensionName,
} from "./model.ts";

export type CaseImportOptions = {
  /** What CASE does not say: id, version, subject types, scoring, grades. */
  readonly properties?: Partial<Omit<RubricSource, "criteria" | "title">>;
  /** Read our own extension where it is there; default true. */
  readonly extensions?: boolean;
};

type Path = readonly (string | number)[];

function byPosition<One extends { position?: number | undefined }>(list: readonly One[]): One[] {
  return list
    .map((one, at) => ({ one, at: one.position ?? at + 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function extensionOf(record: CaseRubric | CaseCriterion): Record<string, unknown> {
  const own = record.extensions?.[extensionName];
  return own !== null && typeof own === "object" ? (own as Record<string, unknown>) : {};
}

/** Letters, as a scale without names of its own is read. */
const letter = (at: number) => `L${at + 1}`;

function readLevels(
  levels: readonly CaseLevel[],
  path: Path,
  problems: Problem[],
): { code: string; text: { "zh-CN": string }; points: number }[] {
  return byPosition(levels).flatMap((level, at) => {
    const quality = level.quality?.trim() ?? "";
    const named = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u.test(quality);
    const text = level.description?.trim() || quality;
    if (level.score === undefined || level.score < 0 || text === "") {
      problems.push(
        problem(
          [...path, levels.indexOf(level)],
          "unreadableLevel",
          "等级须有名称和不小于 0 的分值",
          "a level needs a name and a score from 0",
        ),
      );
      return [];
    }
    return { code: named ? quality : letter(at), text: localText(text), points: level.score };
  });
}

function readCriterion(
  criterion: CaseCriterion,
  at: number,
  path: Path,
  problems: Problem[],
): CriterionSource | null {
  const text = criterion.description?.trim() ?? "";
  const levels = criterion.CFRubricCriterionLevels ?? [];
  if (text === "" || levels.length === 0) {
    problems.push(
      problem(
        path,
        "unreadableCriterion",
        text === "" ? "指标没有内容" : `“${text}”没有等级，无法判断如何计分`,
        text === ""
          ? "the criterion says nothing"
          : `"${text}" has no levels: how it scores is unknown`,
      ),
    );
    return null;
  }
  const { code } = extensionOf(criterion);
  return {
    kind: "level",
    code: typeof code === "string" ? code : String(at + 1),
    text: localText(text),
    levels: readLevels(levels, [...path, "CFRubricCriterionLevels"], problems),
    ...(criterion.weight === undefined ? {} : { weight: criterion.weight }),
  };
}

/** CASE states weights without saying of what; a weighted category counts a hundred points. */
const weightedPoints = 100;

/** Criteria of one category stand under a group of its name. */
function grouped(
  criteria: readonly { category: string; source: CriterionSource }[],
): CriterionSource[] {
  const groups = new Map<string, CriterionSource[]>();
  for (const { category, source } of criteria) {
    groups.set(category, [...(groups.get(category) ?? []), source]);
  }
  const taken = new Set(criteria.map(({ source }) => source.code));
  return [...groups].flatMap(([category, children], at): CriterionSource[] => {
    if (category === "") return children;
    const [, first = "", rest = ""] =
      /^([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([^/]+)$/u.exec(category) ?? [];
    const known = /\d|^[A-Z]$/u.test(first) && !taken.has(first);
    const code = known ? first : `G${at + 1}`;
    taken.add(code);
    const own = { code, text: localText(known ? rest : category), children };
    return [
      weighted(children)
        ? { ...own, kind: "weightedMean", points: weightedPoints }
        : { ...own, kind: "sum" },
    ];
  });
}

const weighted = (children: readonly CriterionSource[]) =>
  children.every(({ weight }) => weight !== undefined);

/**
 * Reads a CFRubric (parsed JSON). One of ours comes back as it was, if its extension is there and
 * whole; any other becomes level criteria, grouped by category.
 * @returns the checked rubric, or every reason why it cannot be read as one.
 */
export function importCase(
  source: unknown,
  options: CaseImportOptions = {},
): { rubric: Rubric } | { problems: Problem[] } {
  const parsed = parseShape(caseRubricSchema, source);
  if ("problems" in parsed) return parsed;
  const { rubric: whole } = extensionOf(parsed.value);
  if (whole !== undefined && options.extensions !== false) return importJson(JSON.stringify(whole));
  const problems: Problem[] = [];
  const criteria = byPosition(parsed.value.CFRubricCriteria ?? []).flatMap((criterion, at) => {
    const index = (parsed.value.CFRubricCriteria ?? []).indexOf(criterion);
    const read = readCriterion(criterion, at, ["CFRubricCriteria", index], problems);
    return read ? [{ category: criterion.category?.trim() ?? "", source: read }] : [];
  });
  if (problems.length > 0) return { problems };
  return checkRubric({
    title: localText(parsed.value.title ?? ""),
    ...(parsed.value.description ? { description: localText(parsed.value.description) } : {}),
    scoring: "points",
    notApplicable: "exclude",
    ...options.properties,
    criteria: grouped(criteria),
  });
}
