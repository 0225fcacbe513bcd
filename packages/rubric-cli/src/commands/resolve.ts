/** `resolve`: a profile and its base become one flat rubric. */
import { tryResolve } from "@dudao/rubric";
import { faultLine, faultOf } from "../faults.ts";
import { UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";
import { oneProfile, oneRubric } from "./one.ts";
import { asJson, write } from "./output.ts";

export const resolve: Command = {
  name: "resolve",
  usage: "<profile> --base <rubric>",
  summary: localText(
    "把方案与所基于的指标体系合成一个完整的指标体系",
    "make one flat rubric of a profile and its base",
  ),
  options: {
    base: localText("所基于的指标体系", "the rubric it tailors"),
    out: localText("写入的文件", "file to write"),
  },
  words: [1, 1],
  async run(words, options, terminal) {
    const file = word(words, 0);
    const profile = await oneProfile(terminal, file);
    if (!options.base) {
      throw new UsageError(localText("须用 --base 写明指标体系", "name the rubric with --base"));
    }
    const base = await oneRubric(terminal, options.base, profile.base.id);
    const tried = tryResolve(base, profile);
    if ("problems" in tried) {
      for (const one of tried.problems) terminal.err(faultLine(terminal, faultOf(file, one)));
      return 1;
    }
    write(terminal, asJson(tried.rubric), options.out);
    return 0;
  },
};
