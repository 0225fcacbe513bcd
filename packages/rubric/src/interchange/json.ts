/** Rubrics as JSON text: canonical, so that the same rubric is the same file everywhere. */
import { checkRubric } from "../define.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson } from "../hash/canonical.ts";
import { type Problem, problem } from "../problems.ts";

/** Far beyond any rubric of an office; keeps a hostile file from being parsed at all. */
const mostCharacters = 8_000_000;

/** The rubric with its hash, keys sorted, without white space. */
export function exportJson(rubric: Rubric): string {
  return canonicalJson(rubric);
}

/**
 * Reads a rubric from JSON text and checks all of it. A file that carries a hash must still have
 * the content the hash was made from; `$schema` is left aside.
 */
export function importJson(text: string): { rubric: Rubric } | { problems: Problem[] } {
  const refuse = (code: string, zh: string, en: string) => ({
    problems: [problem([], code, zh, en)],
  });
  if (text.length > mostCharacters) return refuse("tooLarge", "文件过大", "the file is too large");
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse("notJson", `文件不是有效的 JSON：${why}`, `the file is no JSON: ${why}`);
  }
  if (source === null || typeof source !== "object" || Array.isArray(source)) {
    return refuse("notARubric", "文件不是指标体系", "the file holds no rubric");
  }
  const { $schema: _, ...content } = source as Record<string, unknown>;
  const checked = checkRubric(content);
  if ("problems" in checked || content.hash === undefined) return checked;
  if (content.hash === checked.rubric.hash) return checked;
  return {
    problems: [
      problem(
        ["hash"],
        "hashMismatch",
        "内容与文件所载哈希值不符：文件在导出后被改动，确要使用请删除 hash 一项",
        "the content is not what the hash was made from: the file was changed after its export; remove the hash to use it nevertheless",
      ),
    ],
  };
}
