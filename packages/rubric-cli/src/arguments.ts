/** The command line, read strictly: an option nobody knows is an error, not a file. */
import { parseArgs } from "node:util";
import type { Language } from "./env.ts";
import { UsageError } from "./terminal.ts";
import { localText } from "./text.ts";

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  lang: { type: "string" },
  json: { type: "boolean" },
  id: { type: "string" },
  name: { type: "string" },
  title: { type: "string" },
  base: { type: "string" },
  out: { type: "string", short: "o" },
  to: { type: "string" },
  choices: { type: "string" },
  plain: { type: "string" },
  "new-version": { type: "string" },
  port: { type: "string", short: "p" },
} as const;

export type OptionName = keyof typeof options;
export type Options = {
  readonly [Name in OptionName]?: (typeof options)[Name]["type"] extends "boolean"
    ? boolean
    : string;
};

export type CommandLine = {
  /** The command and what follows it. */
  readonly words: readonly string[];
  readonly options: Options;
};

/** @throws UsageError with what is wrong, in both languages. */
export function readArguments(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, options: values };
  } catch (error) {
    const { message } = error as Error;
    const [first = message] = message.split(". ");
    throw new UsageError(localText(`命令行有误：${first}`, first));
  }
}

/** The language asked for by `--lang`, in whatever way it is written. */
export function languageIn(argv: readonly string[], usual: Language): Language {
  const joined = argv.join(" ");
  const asked = /--lang[= ](\S+)/.exec(joined)?.[1];
  if (asked === undefined) return usual;
  return asked.toLowerCase().startsWith("en") ? "en" : "zh";
}
