/** `import`: a workbook, a JSON file or a CASE file becomes a rubric; all of it or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { readWorkbook } from "@dudao/documents/xlsx";
import type { Problem, Rubric, RubricSource } from "@dudao/rubric";
import {
  importCase,
  importJson,
  importSheets,
  type SheetImportOptions,
  type SheetProblem,
} from "@dudao/rubric/interchange";
import type { Options } from "../arguments.ts";
import { faultLine, faultOf } from "../faults.ts";
import { type ExitCode, inWords, type Terminal, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";
import { asJson, write } from "./output.ts";

/** What a sheet or a CASE file does not say of a rubric, unless the author says it here. */
function propertiesOf(options: Options): Partial<Omit<RubricSource, "criteria">> {
  const { id, title } = options;
  return {
    version: options["new-version"] ?? "0.1.0",
    subjectTypes: ["primary", "juniorSecondary"],
    scoring: "points",
    notApplicable: "exclude",
    ...(id && { id }),
    ...(title && { title: localText(title) }),
  };
}

/** "check", or "points:0.5" for steps of half a point. */
function plainOf(plain: string | undefined): Pick<SheetImportOptions, "plain"> {
  if (plain === undefined) return {};
  if (plain === "check") return { plain: { kind: "check" } };
  const step = /^points:(.+)$/.exec(plain)?.[1];
  if (step) return { plain: { kind: "points", step } };
  throw new UsageError(
    localText("--plain 取 check 或 points:步长", "--plain is check or points:step"),
  );
}

function sheetLine(terminal: Terminal, file: string, problem: SheetProblem): string {
  const { sheet, row, cell, code, message } = problem;
  const place = [file, sheet, cell ?? (row === undefined ? undefined : `#${row}`)].filter(Boolean);
  return `${place.join(" ")} [${code}] ${inWords(terminal, message)}`;
}

async function fromWorkbook(
  terminal: Terminal,
  file: string,
  options: Options,
): Promise<Rubric | null> {
  const read = await readWorkbook(readFileSync(resolve(terminal.cwd, file)));
  const done =
    "problems" in read
      ? read
      : importSheets(read.workbook.sheets, {
          properties: propertiesOf(options),
          ...plainOf(options.plain),
        });
  if ("problems" in done) {
    for (const one of done.problems) terminal.err(`✗ ${sheetLine(terminal, file, one)}`);
    return null;
  }
  for (const one of done.assumed) terminal.err(`· ${sheetLine(terminal, file, one)}`);
  if (done.ignored.length > 0) {
    const names = done.ignored.join("、");
    terminal.err(
      `· ${inWords(terminal, localText(`未读取的列：${names}`, `columns not read: ${names}`))}`,
    );
  }
  return done.rubric;
}

function isCase(source: unknown): boolean {
  return source !== null && typeof source === "object" && "CFRubricCriteria" in source;
}

function fromJson(text: string, options: Options): { rubric: Rubric } | { problems: Problem[] } {
  try {
    const source: unknown = JSON.parse(text);
    if (isCase(source)) return importCase(source, { properties: propertiesOf(options) });
  } catch {
    // `importJson` says what is wrong with it.
  }
  return importJson(text);
}

export const importCommand: Command = {
  name: "import",
  usage: "<file.xlsx | file.json>",
  summary: localText(
    "读入表格、JSON 或 CASE 文件，全部合格才输出",
    "read a workbook, JSON or CASE file; all of it or nothing",
  ),
  options: {
    id: localText("文件未写明时的标识", "id, where the file says none"),
    title: localText("文件未写明时的名称", "title, where the file says none"),
    "new-version": localText("文件未写明时的版本", "version, where the file says none"),
    plain: localText(
      "未写计分方式的指标：check 或 points:步长",
      "criteria without a way of scoring: check or points:step",
    ),
    out: localText("写入的文件", "file to write"),
  },
  words: [1, 1],
  async run(words, options, terminal): Promise<ExitCode> {
    const file = word(words, 0);
    const path = resolve(terminal.cwd, file);
    if (!existsSync(path)) {
      throw new UsageError(localText(`没有文件 ${file}`, `there is no file ${file}`));
    }
    if (extname(file).toLowerCase() === ".xlsx") {
      const rubric = await fromWorkbook(terminal, file, options);
      if (rubric) write(terminal, asJson(rubric), options.out);
      return rubric ? 0 : 1;
    }
    const read = fromJson(readFileSync(path, "utf8"), options);
    if ("problems" in read) {
      for (const one of read.problems) terminal.err(faultLine(terminal, faultOf(path, one)));
      return 1;
    }
    write(terminal, asJson(read.rubric), options.out);
    return 0;
  },
};
