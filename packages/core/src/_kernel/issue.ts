import type { z } from "zod";
import type { FieldError } from "./errors.ts";

type Issue = z.core.$ZodIssue;

/** What stands at a path of the raw input, so that "missing" is told from "of the wrong type". */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const EXPECTED: Record<string, string> = {
  string: "notText",
  number: "notNumber",
  int: "notInteger",
  boolean: "notFlag",
  array: "notList",
  object: "notObject",
  record: "notObject",
};

const FORMATS: Record<string, string> = { date: "notDate", datetime: "notDateTime" };

function wrongType(issue: z.core.$ZodIssueInvalidType, input: unknown): FieldError {
  const value = valueAt(input, issue.path);
  if (value === undefined || value === null || value === "") return { key: "required" };
  return { key: EXPECTED[issue.expected] ?? "invalid" };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): FieldError {
  const minimum = Number(issue.minimum);
  if (issue.origin === "string") {
    return minimum <= 1 ? { key: "required" } : { key: "tooShort", params: { minimum } };
  }
  if (issue.origin === "array") {
    return minimum <= 1 ? { key: "requiredChoice" } : { key: "tooFew", params: { minimum } };
  }
  return { key: "tooSmall", params: { minimum } };
}

function tooBig(issue: z.core.$ZodIssueTooBig): FieldError {
  const maximum = Number(issue.maximum);
  if (issue.origin === "string") return { key: "tooLong", params: { maximum } };
  if (issue.origin === "array") return { key: "tooManyItems", params: { maximum } };
  return { key: "tooBig", params: { maximum } };
}

/** The pattern of ids, and the two that refuse control characters, each with its own advice. */
function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat): FieldError {
  const known = FORMATS[issue.format];
  if (known) return { key: known };
  const pattern = "pattern" in issue ? String(issue.pattern) : "";
  if (pattern.includes("\\P{Cc}")) return { key: "controlCharacters" };
  if (pattern.includes("-[0-9a-z]")) return { key: "unknownReference" };
  if (pattern.includes("\\d{1,12}")) return { key: "notNumber" };
  return { key: "notPattern" };
}

function toFieldError(issue: Issue, input: unknown): FieldError {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue, input);
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_format":
      return wrongFormat(issue as z.core.$ZodIssueInvalidStringFormat);
    case "invalid_value":
      return { key: valueAt(input, issue.path) === undefined ? "required" : "notChoice" };
    case "unrecognized_keys":
      // Names come from outside: they are shown as text only, and not at any length.
      return { key: "unknownKeys", params: { keys: issue.keys.join("、").slice(0, 200) } };
    case "custom":
      return { key: issue.message };
    default:
      return { key: "invalid" };
  }
}

/**
 * A zod refusal as field errors by dot path; what belongs to no field, and
 * fields we do not know, come under `_form`. The first issue of a path stands.
 *
 * @param input The raw input the issues are about.
 */
export function fieldErrorsOf(error: z.ZodError, input: unknown): Record<string, FieldError> {
  const out: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const nowhere = issue.code === "unrecognized_keys" && issue.path.length === 0;
    const path = nowhere || issue.path.length === 0 ? "_form" : issue.path.join(".");
    out[path] ??= toFieldError(issue, input);
  }
  return out;
}
