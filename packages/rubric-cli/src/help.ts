/** The help, in the reader's language. */
import type { Command } from "./commands/command.ts";
import { inWords, type Terminal } from "./terminal.ts";
import { localText } from "./text.ts";

function optionLines(command: Command, terminal: Terminal): string[] {
  return Object.entries(command.options).map(
    ([name, text]) => `  --${name.padEnd(13)}${inWords(terminal, text)}`,
  );
}

export function commandHelp(command: Command, terminal: Terminal): string {
  const options = optionLines(command, terminal);
  return [
    `dudao-rubric ${command.name} ${command.usage}`,
    "",
    inWords(terminal, command.summary),
    ...(options.length > 0 ? ["", ...options] : []),
  ].join("\n");
}

export function help(commands: readonly Command[], terminal: Terminal): string {
  const lines = commands.map(
    (command) =>
      `  ${`${command.name} ${command.usage}`.padEnd(42)}${inWords(terminal, command.summary)}`,
  );
  const title = localText(
    "督导评价指标体系的编写工具",
    "A tool to write rubrics for education supervision",
  );
  const exits = localText(
    "退出码：0 正常；1 内容有问题；2 命令有误",
    "exit codes: 0 all is well; 1 the content is not; 2 the command was not understood",
  );
  const common = [
    `  --${"lang zh|en".padEnd(13)}${inWords(terminal, localText("输出语言", "language of the output"))}`,
    `  --${"help".padEnd(13)}${inWords(terminal, localText("某一命令的说明", "help about a command"))}`,
  ];
  return [
    inWords(terminal, title),
    "",
    "dudao-rubric <command>",
    "",
    ...lines,
    "",
    ...common,
    "",
    inWords(terminal, exits),
  ].join("\n");
}
