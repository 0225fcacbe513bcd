/** `new`: the skeleton of a rubric package, in the repository and outside it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { skeletonOf } from "../skeleton/files.ts";
import { placeOf } from "../skeleton/place.ts";
import { inWords, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Command, word } from "./command.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const namePattern = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

function checked(value: string, pattern: RegExp, what: string): string {
  if (pattern.test(value)) return value;
  throw new UsageError(
    localText(
      `${what}“${value}”须用小写字母、数字和连字符；用 --id 或 --name 指定`,
      `"${value}": use lower-case letters, digits and dashes, or say --id or --name`,
    ),
  );
}

export const create: Command = {
  name: "new",
  usage: "<folder>",
  summary: localText("新建一个指标体系包", "make the skeleton of a rubric package"),
  options: {
    id: localText("指标体系标识（缺省为文件夹名）", "id of the rubric (else the folder's name)"),
    name: localText("npm 包名", "name of the npm package"),
    title: localText("名称", "title of the rubric"),
  },
  words: [1, 1],
  async run(words, options, terminal) {
    const asked = word(words, 0);
    const folder = resolve(terminal.cwd, asked);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UsageError(localText(`${asked} 不是空文件夹`, `${asked} is not an empty folder`));
    }
    const place = placeOf(dirname(folder));
    const id = checked(options.id ?? basename(folder), idPattern, "标识");
    const name = options.name ?? (place.inside ? `@dudao/${basename(folder)}` : id);
    const title = options.title ?? "专项督导评价指标";
    const naming = { id, title, name: checked(name, namePattern, "包名") };
    for (const [file, content] of Object.entries(skeletonOf(naming, place))) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      terminal.out(join(asked, file));
    }
    const next = place.inside
      ? localText("接着运行 npm start，再用 validate 检查", "next: npm start, then validate")
      : localText(
          `接着：cd ${asked} && npm install && npx dudao-rubric validate`,
          `next: cd ${asked} && npm install && npx dudao-rubric validate`,
        );
    terminal.err(inWords(terminal, next));
    return 0;
  },
};
