/** A real PostgreSQL out of an npm package, as a child process with its data in a folder. */
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import pg from "pg";
import { accountForPostgres } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { EmbeddedError } from "./error.ts";
import { clearUnfinished, type Folder, isInitialised, prepareFolder } from "./folder.ts";
import { type Card, freePort, halt, initialise, launch, ready, USER } from "./postgres.ts";
import { findRunning, isAlive, markOf } from "./process.ts";

export { EmbeddedError } from "./error.ts";

export type EmbeddedOptions = {
  /** Where the data lies; made where missing. */
  dataDir: string;
  /** A free one unless told. */
  port?: number;
  /** For tests alone: speed for safety. */
  fast?: boolean;
  /** Database to make where missing; `dudao` unless told. */
  database?: string;
};

export type Embedded = {
  /** Connection string of the database, as the superuser. */
  readonly url: string;
  readonly port: number;
  /** Process number of the server. */
  readonly pid: number;
  /** Ends the server and waits for it. Calling it again does no harm. */
  stop(): Promise<void>;
};

async function readCard(folder: Folder): Promise<Card | undefined> {
  const text = await readFile(folder.card, "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Card);
}

/** Whole or not at all: without its password the data is lost. */
async function writeCard(folder: Folder, card: Card): Promise<void> {
  const draft = `${folder.card}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(card)}\n`, { mode: 0o600 });
  await rename(draft, folder.card);
}

function urlOf({ port, password }: Card, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

async function makeDatabase(card: Card, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(card, "postgres") });
  await client.connect();
  try {
    const known = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (known.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** The server that runs on the folder already: left by a process that was killed, it is taken over. */
async function adopt(folder: Folder, card: Card | undefined) {
  const running = await findRunning(folder);
  if (!running) return undefined;
  const held =
    card !== undefined &&
    card.owner !== process.pid &&
    isAlive(card.owner) &&
    (await markOf(card.owner)) === card.ownerMark;
  if (held || !card) {
    const who = card ? ` (process ${card.owner})` : "";
    throw new EmbeddedError(
      "inUse",
      `the data folder ${folder.root} is in use by another start of Dudao${who}: stop it first`,
    );
  }
  return { pid: running.pid, card: { ...card, port: running.port } };
}

/**
 * Starts PostgreSQL on a folder and waits until it takes connections. A lock
 * left by a kill is removed, a server left by one is taken over.
 *
 * @throws EmbeddedError with one line that says what is wrong
 */
export async function start(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, fast = false, database = "dudao" } = options;
  const account = accountForPostgres();
  const folder = await prepareFolder(dataDir, account);
  const binaries = await findBinaries(account);
  const earlier = await readCard(folder);
  const owner = { owner: process.pid, ownerMark: await markOf(process.pid) };

  const adopted = await adopt(folder, earlier);
  if (adopted) {
    const card = { ...adopted.card, ...owner };
    await writeCard(folder, card);
    try {
      await ready(urlOf(card, "postgres"), folder, () => isAlive(adopted.pid));
      return await running(card, adopted.pid);
    } catch (error) {
      // It was on its way out when we found it; then a new one is started below.
      if (isAlive(adopted.pid)) throw error;
    }
  }

  await clearUnfinished(folder);
  const made = await isInitialised(folder, binaries.major);
  if (made && !earlier) {
    throw new EmbeddedError(
      "dataFolder",
      `the data folder ${folder.root} lacks dudao.json, which holds its password: put it back, or use another folder`,
    );
  }
  const password = earlier && made ? earlier.password : await setUp();
  for (let attempt = 1; ; attempt += 1) {
    const card = { port: await freePort(options.port), password, ...owner };
    await writeCard(folder, card);
    const child = await launch(binaries, folder, account, { port: card.port, fast });
    try {
      await ready(urlOf(card, "postgres"), folder, () => child.exitCode === null);
      return await running(card, child.pid ?? 0);
    } catch (error) {
      // Somebody may have taken the free port in between.
      const retry = options.port === undefined && attempt < 3 && child.exitCode !== null;
      if (!retry) throw error;
    }
  }

  async function setUp(): Promise<string> {
    await writeFile(folder.mark, "");
    const fresh = await initialise(binaries, folder, account, fast);
    await writeCard(folder, { port: 0, password: fresh, ...owner });
    await rm(folder.mark);
    return fresh;
  }

  async function running(card: Card, pid: number): Promise<Embedded> {
    await makeDatabase(card, database);
    // A process that ends without stopping it (an error, process.exit) leaves nothing behind.
    const atExit = () => {
      if (isAlive(pid)) process.kill(pid, "SIGINT");
    };
    process.once("exit", atExit);
    let stopped: Promise<void> | undefined;
    return {
      url: urlOf(card, database),
      port: card.port,
      pid,
      stop: () => {
        process.off("exit", atExit);
        stopped ??= halt(pid, binaries, folder);
        return stopped;
      },
    };
  }
}
