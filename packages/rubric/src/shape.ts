/** From zod's issues to problems in both languages. */
import { z } from "zod";
import type { Problem } from "./problems.ts";

type Issue = z.core.$ZodIssue;
type ErrorMap = ReturnType<typeof z.locales.en>["localeError"];

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

function inWords(map: ErrorMap, issue: Issue): string {
  const said = map(issue as Parameters<ErrorMap>[0]);
  return (typeof said === "string" ? said : said?.message) ?? issue.message;
}

/** Of a union that fits nowhere, the member that comes closest says best what is wrong. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, one) => (one.length < best.length ? one : best));
}

function toProblems(issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return closest(issue.errors).flatMap((inner) => toProblems(inner, path));
  }
  const at = path.map(String).join(".");
  if (issue.code === "custom") {
    const { problem = "custom", zh = issue.message, en = issue.message } = issue.params ?? {};
    return [{ path: at, code: String(problem), message: { "zh-CN": String(zh), en: String(en) } }];
  }
  const message = { "zh-CN": inWords(chinese, issue), en: inWords(english, issue) };
  return [{ path: at, code: issue.code, message }];
}

/** Parses `source` by `schema`; either the value or the problems of its shape. */
export function parseShape<Value>(
  schema: z.ZodType<Value>,
  source: unknown,
): { value: Value } | { problems: Problem[] } {
  // reportInput lets the messages name the type that was received.
  const parsed = schema.safeParse(source, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => toProblems(issue, [])) };
}
