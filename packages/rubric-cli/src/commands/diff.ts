/** `diff`: what lies between two versions, and does the number say so? */
import { checkVersion, diff as compare } from "@dudao/rubric";
import { inWords } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";
import { oneRubric } from "./one.ts";

const classes = {
  none: localText("内容相同", "the content is the same"),
  patch: localText("仅文字变化（修订号）", "only words (patch)"),
  minor: localText("仍可比较（次版本号）", "still comparable (minor)"),
  major: localText("不可比较（主版本号）", "not comparable (major)"),
} as const;

export const diff: Command = {
  name: "diff",
  usage: "<old> <new>",
  summary: localText(
    "逐项比较两个版本，核对版本号是否说够",
    "compare two versions item by item; does the number say enough?",
  ),
  options: {
    id: localText("包内有多个指标体系时指定其一", "which rubric, where a package holds several"),
    json: localText("以 JSON 输出", "as JSON"),
  },
  words: [2, 2],
  async run(words, { id, json }, terminal) {
    const before = await oneRubric(terminal, word(words, 0), id);
    const after = await oneRubric(terminal, word(words, 1), id);
    const found = compare(before, after);
    const problems = checkVersion(before, after);
    if (json) {
      terminal.out(JSON.stringify({ ...found, problems }, null, 2));
      return problems.length === 0 ? 0 : 1;
    }
    for (const change of found.changes) {
      terminal.out(`${change.class.padEnd(5)} ${inWords(terminal, change.text)}`);
    }
    terminal.out(
      `${before.version} → ${after.version}: ${inWords(terminal, classes[found.class])}`,
    );
    for (const { code, message } of problems) {
      terminal.err(`✗ ${word(words, 1)} version [${code}] ${inWords(terminal, message)}`);
    }
    return problems.length === 0 ? 0 : 1;
  },
};
