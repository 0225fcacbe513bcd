import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accountForPostgres } from "./account.ts";
import { EmbeddedError, start } from "./index.ts";
import { freePort } from "./postgres.ts";
import { gone, isAlive } from "./process.ts";

const entry = fileURLToPath(new URL("./index.ts", import.meta.url));

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows;
}

// The embedded server is the same whatever database the other tests are run against.
const elsewhere = process.platform === "win32" || Boolean(process.env.TEST_DATABASE_URL);
describe.skipIf(elsewhere)("the embedded PostgreSQL", () => {
  let folder: string;
  const stops: (() => Promise<unknown>)[] = [];
  const dataDir = () => join(folder, "db");

  async function started(options: { port?: number } = {}) {
    const server = await start({ dataDir: dataDir(), fast: true, ...options });
    stops.push(() => server.stop());
    return server;
  }

  /** Another process that starts it on the same folder and then does as told. */
  async function inChild(then: string, options: { uid?: number; detached?: boolean } = {}) {
    const script = `import { start } from ${JSON.stringify(entry)};
      const server = await start({ dataDir: ${JSON.stringify(dataDir())}, fast: true }).catch((error) => {
        process.stdout.write(JSON.stringify({ name: error.name, message: error.message }) + "\\n");
        process.exit(1);
      });
      ${then};
      // Last, so that who reads it finds all that comes before in place.
      process.stdout.write(JSON.stringify({ url: server.url, pid: server.pid }) + "\\n");`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
      cwd: tmpdir(),
      ...options,
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    return { child: child as ChildProcess, said: JSON.parse(String(line)) };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dudao-embedded-"));
    await chmod(folder, 0o755);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    // Where root's folder was closed, the data lies in a shared place.
    const data = await realpath(join(dataDir(), "pg")).catch(() => folder);
    await rm(data, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it("starts, speaks UTF-8 in every system's way, keeps its data and stops", async () => {
    const server = await started();
    const [made] = await query(
      server.url,
      `select current_setting('server_encoding') as encoding, lower('ÄÉ督导') as lower,
         (select datlocprovider::text from pg_database where datname = current_database()) as provider`,
    );
    expect(made).toEqual({ encoding: "UTF8", lower: "äé督导", provider: "b" });
    await query(server.url, "create table kept (id int); insert into kept values (7)");
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    const again = await started();
    expect(await query(again.url, "select id from kept")).toEqual([{ id: 7 }]);
    // The password is for nobody else on the machine.
    expect((await stat(join(dataDir(), "dudao.json"))).mode & 0o077).toBe(0);
  });

  it("listens on this machine alone, on the port it was told", async () => {
    const port = await freePort();
    const server = await started({ port });
    expect(server.port).toBe(port);
    expect(await query(server.url, "show listen_addresses")).toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
  });

  it("is durable unless told to be fast", async () => {
    const server = await start({ dataDir: dataDir() });
    stops.push(() => server.stop());
    expect(await query(server.url, "show fsync")).toEqual([{ fsync: "on" }]);
  });

  it("removes a lock that a kill left behind, even if its number lives again", async () => {
    const server = await started();
    process.kill(server.pid, "SIGKILL");
    await gone(server.pid, 5_000);
    const lock = join(dataDir(), "pg/postmaster.pid");
    const lines = (await readFile(lock, "utf8")).split("\n");
    await writeFile(lock, [String(process.pid), ...lines.slice(1)].join("\n"));
    const again = await started();
    expect(await query(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("takes over the server of a start that was killed", async () => {
    const { child, said } = await inChild("setInterval(() => {}, 1000)");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isAlive(said.pid)).toBe(true);
    const server = await started();
    expect(server.pid).toBe(said.pid);
    await server.stop();
    expect(isAlive(said.pid)).toBe(false);
  });

  it("starts anew where the server it would take over is on its way out", async () => {
    const { child, said } = await inChild("setInterval(() => {}, 1000)");
    child.kill("SIGKILL");
    await once(child, "exit");
    // Waits for this client to leave, then stops.
    const client = new pg.Client({ connectionString: said.url });
    await client.connect();
    process.kill(said.pid, "SIGTERM");
    const starting = started();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await client.end();
    const server = await starting;
    expect(server.pid).not.toBe(said.pid);
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("leaves the server of a start that lives alone", async () => {
    const { child, said } = await inChild("setInterval(() => {}, 1000)");
    stops.push(async () => {
      child.kill("SIGKILL");
      process.kill(said.pid, "SIGINT");
      await gone(said.pid, 10_000);
    });
    const error = await start({ dataDir: dataDir() }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(EmbeddedError);
    expect((error as Error).message).toBe(
      `the data folder ${dataDir()} is in use by another start of Dudao (process ${child.pid}): stop it first`,
    );
  });

  it("outlives Ctrl-C, so that the last request is served before it stops", async () => {
    const { child, said } = await inChild(
      `process.on("SIGINT", () => setTimeout(async () => {
         const { default: pg } = await import(${JSON.stringify(import.meta.resolve("pg"))});
         const client = new pg.Client({ connectionString: server.url });
         await client.connect();
         await client.query("select 1");
         await client.end();
         await server.stop();
         process.exit(42);
       }, 300));
       setInterval(() => {}, 1000)`,
      { detached: true },
    );
    // What the terminal does: the signal goes to the whole group of the foreground.
    process.kill(-(child.pid ?? 0), "SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(42);
    expect(isAlive(said.pid)).toBe(false);
  });

  it("does not stay behind a process that ends by an error", async () => {
    const { child, said } = await inChild("setTimeout(() => process.exit(3), 50)");
    await once(child, "exit");
    expect(await gone(said.pid, 10_000)).toBe(true);
  });

  it("starts anew where the first start was interrupted, and only there", async () => {
    const server = await started();
    await server.stop();
    const card = join(dataDir(), "dudao.json");
    await rename(card, `${card}.kept`);
    await expect(start({ dataDir: dataDir() })).rejects.toThrow(/lacks dudao.json/);
    expect(await readFile(join(dataDir(), "pg/PG_VERSION"), "utf8")).toBe("18\n");
    await writeFile(join(dataDir(), "initialising"), "");
    const again = await started();
    expect(await query(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("says in one line that the folder cannot be written", async () => {
    await mkdir(dataDir());
    await chmod(dataDir(), 0o555);
    // Root may write everywhere, so somebody else tries.
    const uid = accountForPostgres()?.uid;
    const { said } = await inChild("", uid === undefined ? {} : { uid });
    expect(said).toEqual({
      name: "EmbeddedError",
      message: `the data folder ${dataDir()} cannot be written (EACCES)`,
    });
    await writeFile(join(folder, "file"), "");
    await expect(start({ dataDir: join(folder, "file/db") })).rejects.toThrow(
      /cannot be written \(ENOTDIR\)/,
    );
  });

  it("says in one line that the port is taken, or the data is another version's", async () => {
    const server = await started();
    const other = start({ dataDir: join(folder, "other"), port: server.port, fast: true });
    await expect(other).rejects.toThrow(
      `port ${server.port} for PostgreSQL cannot be used (EADDRINUSE)`,
    );
    await server.stop();
    await writeFile(join(dataDir(), "pg/PG_VERSION"), "17\n");
    await expect(start({ dataDir: dataDir() })).rejects.toThrow(
      /made by PostgreSQL 17; this is 18/,
    );
  });

  it.runIf(process.getuid?.() === 0)("works for root in a folder only root may enter", async () => {
    await chmod(folder, 0o700);
    const server = await started();
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
    const again = await started();
    expect(await query(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});
