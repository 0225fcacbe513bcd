import {
  type Database,
  DatabaseUnavailableError,
  MigrationError,
  migrate,
  openDatabase,
} from "@dudao/database";
import { EmbeddedError, start } from "@dudao/database/embedded";
import type { Settings } from "../env.ts";
import { embeddedFolder } from "./demo.ts";
import type { Shutdown } from "./shutdown.ts";
import { StartError } from "./start-error.ts";

export type OpenDatabase = {
  readonly database: Database;
  /** As the owner of the schema, for set-up. Holds a password: never logged, never shown. */
  readonly url: string;
};

/** What to call the trouble with the embedded PostgreSQL; its own message says the rest. */
const embeddedTrouble: Readonly<Record<EmbeddedError["code"], string>> = {
  dataFolder: "数据目录无法写入,请修改权限,或用 DUDAO_DATA_DIR 指定另一个目录",
  inUse: "数据目录正被另一个运行中的督导程序使用,请先停止它",
  version: "数据目录是另一个版本的PostgreSQL建立的,请换一个目录,或先导出再导入",
  start: "内置PostgreSQL无法启动",
  platform: "本机不能运行内置PostgreSQL,请用 DATABASE_URL 指定一个PostgreSQL 15以上的数据库",
};

/**
 * Opens the database, brought to the present schema: the one of `DATABASE_URL`, or the embedded.
 * @throws StartError when it cannot be had.
 */
export async function openMigrated(settings: Settings, shutdown: Shutdown): Promise<OpenDatabase> {
  const url = settings.databaseUrl ?? (await startEmbedded(settings, shutdown));
  try {
    await migrate(url);
  } catch (error) {
    throw databaseError(error);
  }
  const database = openDatabase({ url, max: settings.databaseConnections });
  shutdown.add("database", () => database.close());
  return { database, url };
}

async function startEmbedded(settings: Settings, shutdown: Shutdown): Promise<string> {
  try {
    const embedded = await start({ dataDir: embeddedFolder(settings.dataDir) });
    shutdown.add("PostgreSQL", () => embedded.stop());
    return embedded.url;
  } catch (error) {
    if (!(error instanceof EmbeddedError)) throw error;
    throw new StartError({ zh: embeddedTrouble[error.code], en: error.message }, { cause: error });
  }
}

function databaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailableError) {
    return new StartError(
      {
        zh: `连接不上数据库(${error.code}),请检查 DATABASE_URL 和数据库是否在运行`,
        en: `${error.message}: check DATABASE_URL`,
      },
      { cause: error },
    );
  }
  if (error instanceof MigrationError) {
    return new StartError({ zh: "数据库结构升级失败", en: error.message }, { cause: error });
  }
  return error;
}
