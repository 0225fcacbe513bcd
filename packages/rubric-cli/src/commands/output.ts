/** Results go to a file where one is named, else to where they can be piped on. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { inWords, type Terminal } from "../terminal.ts";
import { localText } from "../text.ts";

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function write(
  terminal: Terminal,
  content: string | Uint8Array,
  file: string | undefined,
): void {
  if (file === undefined) {
    terminal.out(String(content).replace(/\n$/, ""));
    return;
  }
  writeFileSync(resolve(terminal.cwd, file), content);
  terminal.err(inWords(terminal, localText(`已写入 ${file}`, `written to ${file}`)));
}
