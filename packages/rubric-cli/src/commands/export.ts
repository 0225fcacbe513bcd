/** `export`: a rubric as JSON, as a workbook offices know, or as 1EdTech CASE. */
import { writeWorkbook } from "@dudao/documents/xlsx";
import { exportCase, exportJson, exportSheets, rubricJsonSchema } from "@dudao/rubric/interchange";
import { inWords, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import type { Command } from "./command.ts";
import { oneRubric } from "./one.ts";
import { asJson, write } from "./output.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "[folder | file] --to <format>",
  summary: localText(
    "导出为 JSON、表格（xlsx）、CASE，或导出 JSON Schema",
    "write it as JSON, as a workbook (xlsx) or as CASE; or the JSON Schema",
  ),
  options: {
    to: localText("json、xlsx、case 或 schema", "json, xlsx, case or schema"),
    id: localText("包内有多个指标体系时指定其一", "which rubric, where a package holds several"),
    out: localText("写入的文件", "file to write"),
  },
  words: [0, 1],
  async run([target = "."], { to, id, out }, terminal) {
    if (to === "schema") {
      write(terminal, asJson(rubricJsonSchema()), out);
      return 0;
    }
    if (to !== "json" && to !== "xlsx" && to !== "case") {
      const known = "json, xlsx, case, schema";
      throw new UsageError(localText(`--to 取 ${known}`, `--to is one of ${known}`));
    }
    if (to === "xlsx" && out === undefined) {
      throw new UsageError(localText("表格须用 --out 写明文件", "name the workbook with --out"));
    }
    const rubric = await oneRubric(terminal, target, id);
    if (to === "xlsx") write(terminal, await writeWorkbook(exportSheets(rubric)), out);
    else if (to === "json") write(terminal, `${exportJson(rubric)}\n`, out);
    else {
      const { rubric: made, losses } = exportCase(rubric);
      for (const { code, message } of losses) {
        terminal.err(`· ${code ? `${code}: ` : ""}${inWords(terminal, message)}`);
      }
      write(terminal, asJson(made), out);
    }
    return 0;
  },
};
