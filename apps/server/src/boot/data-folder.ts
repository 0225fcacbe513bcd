import { accessSync, constants, mkdirSync } from "node:fs";
import { codeOf, StartError } from "./start-error.ts";

/**
 * Makes sure that the data folder is there and can be written to.
 * @throws StartError otherwise.
 */
export function prepareDataFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      {
        zh: `数据目录 ${path} 无法写入(${codeOf(error) ?? "?"}),请修改权限,或用 DUDAO_DATA_DIR 指定另一个目录`,
        en: `cannot write to the data folder ${path}: mend its permissions, or set DUDAO_DATA_DIR`,
      },
      { cause: error },
    );
  }
}
