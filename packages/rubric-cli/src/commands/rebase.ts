/** `rebase`: a profile moves onto another version of its base, conflict by conflict. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Choice, type Conflict, rebase as move } from "@dudao/rubric";
import { inWords, type Terminal, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";
import { oneProfile, oneRubric } from "./one.ts";
import { asJson, write } from "./output.ts";

function choicesIn(terminal: Terminal, file: string | undefined): Choice[] {
  if (file === undefined) return [];
  try {
    const read: unknown = JSON.parse(readFileSync(resolve(terminal.cwd, file), "utf8"));
    if (Array.isArray(read)) return read as Choice[];
  } catch {
    // Said below, for a file that is not there as for one that is no list.
  }
  throw new UsageError(
    localText(`${file} 不是选择列表（JSON）`, `${file} is no list of choices (JSON)`),
  );
}

function showConflict(terminal: Terminal, conflict: Conflict): void {
  terminal.err(`✗ ${conflict.key}`);
  terminal.err(`  ${inWords(terminal, conflict.text)}`);
  if (conflict.kind === "changed") {
    const [base, theirs] = [conflict.base, conflict.theirs].map((one) => JSON.stringify(one));
    terminal.err(`  ${inWords(terminal, localText("原版本", "old base"))}: ${base}`);
    terminal.err(`  ${inWords(terminal, localText("新版本", "new base"))}: ${theirs}`);
  }
  const offered = conflict.choices.join(" | ");
  terminal.err(`  ${inWords(terminal, localText("可选", "choices"))}: ${offered}`);
}

/** A file the author fills in and hands back with --choices. */
function template(conflicts: readonly Conflict[]) {
  return conflicts.map(({ key, choices }) => ({
    conflict: key,
    choice: choices[0],
    reason: { "zh-CN": "请填写理由", en: "say why" },
  }));
}

export const rebase: Command = {
  name: "rebase",
  usage: "<profile> <old base> <new base>",
  summary: localText(
    "把方案移到新版本上，逐项列出冲突并记录选择",
    "move a profile onto a new version of its base, with conflicts and choices",
  ),
  options: {
    choices: localText("对冲突的选择（JSON）", "choices about conflicts (JSON)"),
    "new-version": localText("方案的新版本号", "new version of the profile"),
    out: localText("写入的文件", "file to write"),
  },
  words: [3, 3],
  async run(words, options, terminal) {
    const profile = await oneProfile(terminal, word(words, 0));
    const { id } = profile.base;
    const before = await oneRubric(terminal, word(words, 1), id);
    const after = await oneRubric(terminal, word(words, 2), id);
    const choices = choicesIn(terminal, options.choices);
    const done = move(profile, before, after, choices, options["new-version"]);
    for (const { text } of done.notes) terminal.err(`· ${inWords(terminal, text)}`);
    if ("profile" in done) {
      write(terminal, asJson(done.profile), options.out);
      return 0;
    }
    for (const conflict of done.conflicts) showConflict(terminal, conflict);
    const hint = localText(
      "有冲突：把下面的选择填好，用 --choices 再运行一次",
      "conflicts: fill in the choices below and run again with --choices",
    );
    terminal.err(inWords(terminal, hint));
    terminal.out(asJson(template(done.conflicts)).trimEnd());
    return 1;
  },
};
