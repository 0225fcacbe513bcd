/** One run of the tool: reads the command line, runs a command, and says how it went. */
import { readFileSync } from "node:fs";
import type { Problem } from "@dudao/rubric";
import { languageIn, type Options, readArguments } from "./arguments.ts";
import type { Command } from "./commands/command.ts";
import { Refused } from "./commands/one.ts";
import { commands } from "./commands/table.ts";
import { faultLine, faultOf } from "./faults.ts";
import { commandHelp, help } from "./help.ts";
import { type ExitCode, inWords, type Terminal, UsageError } from "./terminal.ts";
import { localText } from "./text.ts";

function versionOf(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function checkUse(command: Command, words: readonly string[], options: Options): void {
  const [least, most] = command.words;
  if (words.length < least || words.length > most) {
    const usage = `dudao-rubric ${command.name} ${command.usage}`;
    throw new UsageError(localText(`用法：${usage}`, `usage: ${usage}`));
  }
  const unknown = Object.keys(options).find(
    (name) => name !== "lang" && !(name in command.options),
  );
  if (unknown === undefined) return;
  throw new UsageError(
    localText(
      `${command.name} 没有选项 --${unknown}`,
      `${command.name} has no option --${unknown}`,
    ),
  );
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, options } = readArguments(argv);
  const [name, ...rest] = words;
  if (options.version) {
    terminal.out(versionOf());
    return 0;
  }
  if (name === undefined || name === "help") {
    terminal.out(help(commands, terminal));
    return name === undefined && !options.help ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    throw new UsageError(localText(`没有命令 ${name}`, `there is no command ${name}`));
  }
  if (options.help) {
    terminal.out(commandHelp(command, terminal));
    return 0;
  }
  checkUse(command, rest, options);
  return await command.run(rest, options, terminal);
}

/** Runs the tool; never throws for anything an author can do wrong. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const own = { ...terminal, language: languageIn(argv, terminal.language) };
  try {
    return await dispatch(argv, own);
  } catch (error) {
    if (error instanceof Refused) return 1;
    if (error instanceof UsageError) {
      own.err(`✗ ${inWords(own, error.text)}`);
      own.err(inWords(own, localText("说明：dudao-rubric help", "help: dudao-rubric help")));
      return 2;
    }
    const { problems } = error as { problems?: readonly Problem[] };
    if (!problems) throw error;
    for (const problem of problems) own.err(faultLine(own, faultOf(own.cwd, problem)));
    return 1;
  }
}
