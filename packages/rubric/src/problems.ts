import { english, type LocalText, localText } from "./text.ts";

/** For zod's `addIssue` and `error`: an issue of ours, worded in both languages. */
export function worded(code: string, zh: string, en: string) {
  return { code: "custom", params: { problem: code, zh, en }, message: en } as const;
}

export type PathPart = string | number;

/** One reason why a rubric is refused: where, which rule, and what to do about it. */
export type Problem = {
  /** Dot path into the source, "criteria.0.children.2.points"; empty for the whole. */
  path: string;
  code: string;
  message: LocalText;
};

export function problem(
  path: readonly PropertyKey[],
  code: string,
  zh: string,
  en: string,
): Problem {
  return { path: path.map(String).join("."), code, message: localText(zh, en) };
}

/** Thrown when a rubric, a programme template or a package is refused at definition. */
export class RubricError extends Error {
  readonly problems: readonly Problem[];

  constructor(subject: string, problems: readonly Problem[]) {
    const lines = problems.map(
      ({ path, code, message }) => `  ${path || "(root)"} [${code}] ${english(message)}`,
    );
    super(`${subject} is not legal:\n${lines.join("\n")}`);
    this.name = "RubricError";
    this.problems = problems;
  }
}
