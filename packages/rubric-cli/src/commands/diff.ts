/** `diff`: what lies between two versions, and does the number say so? */
import { checkVersion, diff as compare, type Rubric } from "@dudao/rubric";
import { inWords, type Terminal, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";
import { rubricsOf } from "./one.ts";

const classes = {
  none: localText("内容相同", "the content is the same"),
  patch: localText("仅文字变化（修订号）", "only words (patch)"),
  minor: localText("仍可比较（次版本号）", "still comparable (minor)"),
  major: localText("不可比较（主版本号）", "not comparable (major)"),
} as const;

type Pair = readonly [before: Rubric, after: Rubric];

/** One rubric each is a pair whatever the ids say; of several, those of one id. */
function pairsOf(before: readonly Rubric[], after: readonly Rubric[]): Pair[] {
  const [old, own] = [before[0], after[0]];
  if (old && own && before.length === 1 && after.length === 1) return [[old, own]];
  return before.flatMap((one) => {
    const next = after.find(({ id }) => id === one.id);
    return next ? [[one, next] as const] : [];
  });
}

function show(terminal: Terminal, [before, after]: Pair, file: string): boolean {
  const found = compare(before, after);
  for (const change of found.changes) {
    terminal.out(`${change.class.padEnd(5)} ${inWords(terminal, change.text)}`);
  }
  const step = `${after.id} ${before.version} → ${after.version}`;
  terminal.out(`${step}: ${inWords(terminal, classes[found.class])}`);
  const problems = checkVersion(before, after);
  for (const { code, message } of problems) {
    terminal.err(`✗ ${file} version [${code}] ${inWords(terminal, message)}`);
  }
  return problems.length === 0;
}

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
    const [oldFile, newFile] = [word(words, 0), word(words, 1)];
    const pairs = pairsOf(
      await rubricsOf(terminal, oldFile, id),
      await rubricsOf(terminal, newFile, id),
    );
    if (pairs.length === 0) {
      const zh = `${oldFile} 与 ${newFile} 没有同一标识的指标体系`;
      throw new UsageError(localText(zh, `${oldFile} and ${newFile} share no rubric by id`));
    }
    if (json) {
      const all = pairs.map(([a, b]) => ({ ...compare(a, b), problems: checkVersion(a, b) }));
      terminal.out(JSON.stringify(all, null, 2));
      return all.every(({ problems }) => problems.length === 0) ? 0 : 1;
    }
    const fine = pairs.map((pair) => show(terminal, pair, newFile));
    return fine.every(Boolean) ? 0 : 1;
  },
};
