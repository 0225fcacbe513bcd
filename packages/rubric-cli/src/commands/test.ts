/** `test`: runs cases as data, answers in and result out. */
import { runCase } from "@dudao/rubric";
import { loadTarget } from "../load/load.ts";
import { inWords } from "../terminal.ts";
import { localText } from "../text.ts";
import type { Command } from "./command.ts";
import { report } from "./validate.ts";

export const test: Command = {
  name: "test",
  usage: "[folder | file]",
  summary: localText("运行测试案例：给出作答，核对结果", "run the cases: answers in, result out"),
  options: {},
  words: [0, 1],
  async run([target = "."], _, terminal) {
    const contents = await loadTarget(terminal.cwd, target);
    const rubrics = contents.rubrics.map(({ item }) => item);
    let failed = 0;
    for (const { item, file } of contents.cases) {
      const wrong = runCase(rubrics, item);
      terminal.out(`${wrong.length > 0 ? "✗" : "✓"} ${item.rubric}: ${item.name}`);
      if (wrong.length === 0) continue;
      failed++;
      for (const line of wrong) terminal.err(`  ${line}`);
      terminal.err(`  ${file}`);
    }
    const [all, passed] = [contents.cases.length, contents.cases.length - failed];
    const none = localText(
      "没有测试案例：写在 src/cases.ts 或 cases.json 中",
      "no cases: write them in src/cases.ts or cases.json",
    );
    const sum = localText(
      `${passed} 项通过，${failed} 项不符`,
      `${passed} passed, ${failed} failed`,
    );
    terminal.out(inWords(terminal, all === 0 ? none : sum));
    const code = report(contents, terminal);
    return failed > 0 ? 1 : code;
  },
};
