/** What a schema found wrong, in both languages. */
import { z } from "zod";
import { type Text, text } from "../text.ts";

type Issue = z.core.$ZodIssue;
type ErrorMap = ReturnType<typeof z.locales.en>["localeError"];

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

function said(map: ErrorMap, issue: Issue): string {
  const message = map(issue as Parameters<ErrorMap>[0]);
  return (typeof message === "string" ? message : message?.message) ?? issue.message;
}

/** An issue of a refinement may carry its own words: `params: { zh, en }`. */
export function issueText(issue: Issue): Text {
  if (issue.code !== "custom") return text(said(chinese, issue), said(english, issue));
  const { zh = issue.message, en = issue.message } = (issue.params ?? {}) as Partial<
    Record<"zh" | "en", string>
  >;
  return text(zh, en);
}
