import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "@dudao/core/model";
import { openDatabase, type RegionEntry, registerRegions } from "@dudao/database";
import { start } from "@dudao/database/embedded";
import { z } from "zod";
import type { DemoAccount } from "../http/demo-accounts.ts";
import { StartError } from "./start-error.ts";

/** What the demonstration's package gives us; fetched only when it is to be loaded. */
export type Demo = Pick<typeof import("@dudao/demo"), "demoRegions" | "loadDemo">;

type Options = {
  readonly url: string;
  readonly config: Config;
  readonly dataDir: string;
  readonly onProgress: (text: string) => void;
  readonly load: () => Promise<Demo>;
};

const account = z.object({
  region: z.string(),
  regionName: z.string(),
  userName: z.string(),
  password: z.string(),
  role: z.string(),
  note: z.string(),
});

/** Stands while the demonstration is loading; found at a start, the load was cut short. */
const unfinished = (dataDir: string) => join(dataDir, "demo-loading");

/** Where the embedded PostgreSQL keeps its data. */
export const embeddedFolder = (dataDir: string) => join(dataDir, "postgres");

const accountsFile = (dataDir: string) => join(dataDir, "demo-accounts.json");

/**
 * Deals with a load that was cut short, before the database is opened. Nobody has worked in such a
 * database: our own is emptied, one of `DATABASE_URL` is left to whoever owns it.
 * @throws StartError in the second case.
 */
export async function clearUnfinishedDemo(
  dataDir: string,
  databaseUrl: string | undefined,
): Promise<void> {
  if (!existsSync(unfinished(dataDir))) return;
  if (databaseUrl !== undefined) {
    throw new StartError({
      zh: `上次载入演示数据被中断,请清空 DATABASE_URL 所指的数据库,并删除 ${unfinished(dataDir)} 后重试`,
      en: `loading the demonstration was cut short: empty the database, delete ${unfinished(dataDir)} and start again`,
    });
  }
  const folder = embeddedFolder(dataDir);
  // A server that a kill left running on it is taken over by this start, and ended.
  const left = await start({ dataDir: folder });
  await left.stop();
  // For root the data may lie in a shared place that the folder points to.
  rmSync(realpathSync(join(folder, "pg")), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  rmSync(unfinished(dataDir));
}

/**
 * Loads the demonstration into a database that has just been made. That it is complete is recorded
 * in the database itself, by the day its regions stand at.
 */
export async function loadIntoNew(options: Options): Promise<void> {
  const { url, config, dataDir, onProgress } = options;
  const { demoRegions, loadDemo } = await options.load();
  writeFileSync(unfinished(dataDir), "");
  await registerRegions(url, demoRegions.map(withoutDay));
  const database = openDatabase({ url: withoutWaiting(url), max: 4 });
  const accounts = await loadDemo({ database, config, onProgress }).finally(() => database.close());
  // Waits for the disk, and thereby for all that was written before it.
  await registerRegions(url, demoRegions);
  writeFileSync(accountsFile(dataDir), JSON.stringify(accounts, null, 2), { mode: 0o600 });
  rmSync(unfinished(dataDir));
}

/**
 * Thousands of commits need not wait for the disk one by one: a load that is cut short is thrown
 * away as a whole.
 */
function withoutWaiting(url: string): string {
  const hasty = new URL(url);
  const options = [hasty.searchParams.get("options"), "-c synchronous_commit=off"];
  hasty.searchParams.set("options", options.filter(Boolean).join(" "));
  return hasty.href;
}

const withoutDay = ({ demoDate: _, ...region }: RegionEntry): RegionEntry => region;

/** The accounts of the demonstration in this database; none where it was loaded by somebody else. */
export function knownAccounts(dataDir: string): readonly DemoAccount[] {
  if (!existsSync(accountsFile(dataDir))) return [];
  const parsed = z.array(account).safeParse(parse(readFileSync(accountsFile(dataDir), "utf8")));
  return parsed.success ? parsed.data : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
