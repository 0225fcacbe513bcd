import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start } from "../embedded/index.ts";
import { isAlive, markOf } from "../embedded/process.ts";
import { migrate } from "../migrate.ts";
import { administer, at } from "./administer.ts";

/** Where the workers of a test run find the server and the template. */
export const CLUSTER_VARIABLE = "DUDAO_TEST_CLUSTER";

const ROOT = join(tmpdir(), "dudao-tests");

export type TestCluster = {
  /** Connection string of the server's own database. */
  readonly url: string;
  /** Name of a migrated, empty database to copy. */
  readonly template: string;
};

/** Test servers whose run was killed: ended and removed at the next run. */
async function sweep(): Promise<void> {
  for (const name of await readdir(ROOT).catch(() => [])) {
    const folder = join(ROOT, name);
    const [pid, mark] = (await readFile(join(folder, "run"), "utf8").catch(() => "")).split(" ");
    if (!pid || (isAlive(Number(pid)) && (await markOf(Number(pid))) === mark)) continue;
    const lock = await readFile(join(folder, "db/pg/postmaster.pid"), "utf8").catch(() => "");
    const server = Number(lock.split("\n")[0]);
    if (server > 1 && isAlive(server)) process.kill(server, "SIGQUIT");
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function embedded() {
  await mkdir(ROOT, { recursive: true });
  await sweep();
  const folder = await mkdtemp(join(ROOT, "run-"));
  await chmod(folder, 0o755);
  await writeFile(join(folder, "run"), `${process.pid} ${await markOf(process.pid)}`);
  const server = await start({ dataDir: join(folder, "db"), fast: true, database: "dudao" });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * One PostgreSQL for a whole test run, with a migrated database to copy: the
 * server of TEST_DATABASE_URL where it is set, else the embedded one.
 */
export async function startTestCluster(): Promise<TestCluster & { stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await embedded();
  const template = `dudao_template_${randomBytes(6).toString("hex")}`;
  await administer(server.url, `create database ${template}`);
  await migrate(at(server.url, template));
  const cluster = { url: server.url, template };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(cluster);
  return {
    ...cluster,
    stop: async () => {
      if (given) await administer(server.url, `drop database if exists ${template} with (force)`);
      await server.stop();
    },
  };
}
