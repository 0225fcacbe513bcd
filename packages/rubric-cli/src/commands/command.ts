/** What a command is: a line in the help, and something to run. */
import type { OptionName, Options } from "../arguments.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { UsageError } from "../terminal.ts";
import { type LocalText, localText } from "../text.ts";

export type Command = {
  readonly name: string;
  /** What stands behind the name, such as "<old> <new>". */
  readonly usage: string;
  readonly summary: LocalText;
  /** The options it knows, beside --help and --lang. */
  readonly options: Readonly<Partial<Record<OptionName, LocalText>>>;
  /** How many words it takes, at least and at most. */
  readonly words: readonly [least: number, most: number];
  run(words: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode>;
};

/** A word that must be there; the count was checked, this is for the type. */
export function word(words: readonly string[], at: number): string {
  const found = words[at];
  if (found !== undefined) return found;
  throw new UsageError(localText("缺少参数", "an argument is missing"));
}
