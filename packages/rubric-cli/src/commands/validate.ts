/** `validate`: is every rubric, profile and template legal? */
import { flattenCriteria, type Rubric, tryResolve } from "@dudao/rubric";
import { faultLine, faultOf } from "../faults.ts";
import type { Contents } from "../load/contents.ts";
import { loadTarget } from "../load/load.ts";
import { type ExitCode, inWords, type Terminal } from "../terminal.ts";
import { localText } from "../text.ts";
import type { Command } from "./command.ts";

/** Lays every profile on its base, where that is at hand. */
function resolveProfiles(contents: Contents, bases: readonly Rubric[]): string[] {
  const resolved: string[] = [];
  for (const { item: profile, file } of contents.profiles) {
    const base =
      bases.find(({ id, hash }) => id === profile.base.id && hash === profile.base.hash) ??
      bases.find(({ id }) => id === profile.base.id);
    if (!base) continue;
    const tried = tryResolve(base, profile);
    if ("rubric" in tried) resolved.push(profile.hash);
    else contents.faults.push(...tried.problems.map((problem) => faultOf(file, problem)));
  }
  return resolved;
}

function show(contents: Contents, resolved: readonly string[], terminal: Terminal): void {
  for (const { item } of contents.rubrics) {
    const rows = flattenCriteria(item);
    const leaves = rows.filter(({ leaf }) => leaf).length;
    const text = localText(
      `指标 ${rows.length} 项，其中末级 ${leaves} 项`,
      `${rows.length} criteria, ${leaves} of them leaves`,
    );
    terminal.out(
      `✓ ${item.id}@${item.version} ${inWords(terminal, text)} ${item.hash.slice(0, 12)}`,
    );
  }
  for (const { item } of contents.profiles) {
    const { id, version } = item.base;
    const text = resolved.includes(item.hash)
      ? localText(`方案，可用于 ${id}@${version}`, `a profile that fits ${id}@${version}`)
      : localText(
          `方案，基于 ${id}@${version}（未与之核对：加 --base）`,
          `a profile on ${id}@${version}, which was not at hand: add --base`,
        );
    terminal.out(`✓ ${item.id}@${item.version} ${inWords(terminal, text)}`);
  }
}

/** What is at fault, and the exit code that says whether anything is. */
export function report(contents: Contents, terminal: Terminal): ExitCode {
  for (const fault of contents.faults) terminal.err(faultLine(terminal, fault));
  if (contents.faults.length === 0) return 0;
  const count = contents.faults.length;
  terminal.err(inWords(terminal, localText(`共 ${count} 处问题`, `${count} problems`)));
  return 1;
}

export const validate: Command = {
  name: "validate",
  usage: "[folder | file]",
  summary: localText("检查指标体系和方案是否合法", "check that rubrics and profiles are legal"),
  options: {
    base: localText("方案所基于的指标体系", "the rubric that profiles tailor"),
    json: localText("以 JSON 输出问题", "problems as JSON"),
  },
  words: [0, 1],
  async run([target = "."], options, terminal) {
    const contents = await loadTarget(terminal.cwd, target);
    const bases = options.base ? await loadTarget(terminal.cwd, options.base) : contents;
    if (bases !== contents) contents.faults.push(...bases.faults);
    const resolved = resolveProfiles(
      contents,
      bases.rubrics.map(({ item }) => item),
    );
    if (options.json) {
      terminal.out(JSON.stringify(contents.faults, null, 2));
      return contents.faults.length === 0 ? 0 : 1;
    }
    show(contents, resolved, terminal);
    return report(contents, terminal);
  },
};
