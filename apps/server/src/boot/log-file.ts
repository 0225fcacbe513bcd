import { mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type DestinationStream, pino } from "pino";
import { codeOf, StartError } from "./start-error.ts";

const LARGE = 20 * 1024 * 1024;

/**
 * Opens the file the log goes to; one that has grown large makes room under `.1` first.
 * @throws StartError when it cannot be written.
 */
export function openLogFile(path: string): DestinationStream & { flushSync(): void } {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE) {
      renameSync(path, `${path}.1`);
    }
    return pino.destination({ dest: path, sync: true });
  } catch (error) {
    throw new StartError(
      {
        zh: `日志文件 ${path} 无法写入(${codeOf(error) ?? "?"}),请修改权限,或改 DUDAO_LOG_FILE`,
        en: `cannot write the log file ${path}: mend its permissions, or set DUDAO_LOG_FILE`,
      },
      { cause: error },
    );
  }
}
