/** Where a command speaks, and in which language. */

import type { Language } from "./env.ts";
import { english, type LocalText } from "./text.ts";

export type Terminal = {
  readonly language: Language;
  /** Folder that paths are read from. */
  readonly cwd: string;
  /** What was asked for; may be piped on. */
  out(line: string): void;
  /** Everything else. */
  err(line: string): void;
};

export function inWords({ language }: Pick<Terminal, "language">, text: LocalText): string {
  return language === "en" ? english(text) : text["zh-CN"];
}

/** 0: all is well. 1: the rubric, case or version is not. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** The command line is not right: shown with a hint to the help. */
export class UsageError extends Error {
  readonly text: LocalText;

  constructor(text: LocalText) {
    super(english(text));
    this.name = "UsageError";
    this.text = text;
  }
}
