import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { dataFolder, freePort, isRunning, postgresOf, startServer } from "./testing/process.ts";

/** A data folder and a free port, gone with everything on them when the test is over. */
async function place() {
  const folder = dataFolder();
  onTestFinished(() => folder.remove());
  const port = await freePort();
  return {
    folder: folder.path,
    start: (more: Record<string, string> = {}) => {
      const server = startServer({ DUDAO_DATA_DIR: folder.path, PORT: String(port), ...more });
      onTestFinished(async () => {
        server.child.kill("SIGKILL");
        await server.ended;
      });
      return server;
    },
    port,
  };
}

/** Sends the head of a request and waits until the server has read it: it is in progress then. */
async function halfRequest(port: number) {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let answer = "";
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  const head = [
    "POST /api/trpc/session.signOut HTTP/1.1",
    "Host: x",
    "x-dudao: 1",
    "Content-Type: application/json",
    "Content-Length: 2",
    "Expect: 100-continue",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  while (!answer.includes("100 Continue")) await sleep(10);
  return { finish: () => socket.write("{}"), answer: () => answer };
}

/** Waits until nobody listens on a port any more. */
async function refused(port: number): Promise<void> {
  const listens = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
  while (await listens()) await sleep(20);
}

/** One line on standard error, nothing on standard output, exit code 1. */
function expectOneLine(end: { code: number | null; stdout: string; stderr: string }, text: RegExp) {
  expect(end.stderr.trimEnd()).toMatch(text);
  expect(end.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(end.stderr).toMatch(/[\u4e00-\u9fff].* \/ [a-zA-Z]/);
  expect(end.stdout).toBe("");
  expect(end.code).toBe(1);
}

describe("a start that cannot succeed says why in one line", () => {
  it("busy port", async () => {
    const { start, port } = await place();
    const other = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void other.close());
    expectOneLine(await start().ended, new RegExp(`port ${port} is in use`));
  });

  it("a setting that is wrong", async () => {
    const { start } = await place();
    expectOneLine(await start({ PORT: "http" }).ended, /PORT/);
  });

  it("a data folder that cannot be made", async () => {
    const { start, folder } = await place();
    writeFileSync(join(folder, "file"), "");
    const end = await start({ DUDAO_DATA_DIR: join(folder, "file", "data") }).ended;
    expectOneLine(end, /cannot write to the data folder/);
  });

  it.skipIf(process.getuid?.() === 0)("a data folder that cannot be written to", async () => {
    const { start, folder } = await place();
    const closed = join(folder, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expectOneLine(await start({ DUDAO_DATA_DIR: closed }).ended, /cannot write to the data folder/);
  });

  it("a log file that cannot be written", async () => {
    const { start, folder } = await place();
    writeFileSync(join(folder, "file"), "");
    const end = await start({ DUDAO_LOG_FILE: join(folder, "file", "x.log") }).ended;
    expectOneLine(end, /cannot write the log file/);
  });

  it.each([
    ["nobody listens there", "postgresql://u:geheim@127.0.0.1:1/x"],
    ["no such host", "postgresql://u:geheim@db.invalid:5432/x"],
  ])("a database that is not there: %s", async (_, url) => {
    const { start } = await place();
    const end = await start({ DATABASE_URL: url }).ended;
    expectOneLine(end, /check DATABASE_URL/);
    expect(end.stderr).not.toContain("geheim");
  });

  it("a data folder in use by another start", async () => {
    const { start } = await place();
    const first = start();
    await first.ready;
    const end = await start({ PORT: String(await freePort()) }).ended;
    expectOneLine(end, /in use by another start/);
  });
});

describe("stopping", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("%s stops everything and ends with 0", async (signal) => {
    const { start, folder } = await place();
    const server = start();
    const address = await server.ready;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const postgres = postgresOf(folder);
    expect(isRunning(postgres)).toBe(true);
    server.child.kill(signal);
    const { code, stderr } = await server.ended;
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(isRunning(postgres)).toBe(false);
  });

  it("lets an answer in progress finish", async () => {
    const { start, port } = await place();
    const server = start();
    await server.ready;
    const request = await halfRequest(port);
    server.child.kill("SIGTERM");
    await refused(port);
    request.finish();
    const { code } = await server.ended;
    expect(request.answer()).toMatch(/HTTP\/1\.1 (200|401|403)/);
    expect(code).toBe(0);
  });

  it("in the middle of the start is a stop, not an error", async () => {
    const { start, folder } = await place();
    const server = start();
    // Its card is written when PostgreSQL is about to start.
    while (!existsSync(join(folder, "postgres/dudao.json"))) await sleep(10);
    server.child.kill("SIGINT");
    const { code, stderr } = await server.ended;
    expect(stderr).toBe("");
    expect(code).toBe(0);
    // Whatever was begun can be used by the next start.
    const next = start();
    await next.ready;
    expect(isRunning(postgresOf(folder))).toBe(true);
  });

  it("a second signal ends it at once", async () => {
    const { start, port, folder } = await place();
    const server = start();
    await server.ready;
    const postgres = postgresOf(folder);
    await halfRequest(port);
    server.child.kill("SIGINT");
    await refused(port);
    const began = Date.now();
    server.child.kill("SIGINT");
    const { code } = await server.ended;
    expect(code).toBe(1);
    expect(Date.now() - began).toBeLessThan(2000);
    for (let i = 0; i < 50 && isRunning(postgres); i++) await sleep(100);
    expect(isRunning(postgres)).toBe(false);
  });
});

describe("starting again", () => {
  it("after a stop keeps the database", async () => {
    const { start } = await place();
    const first = start();
    await first.ready;
    first.child.kill("SIGINT");
    await first.ended;
    const second = start();
    const address = await second.ready;
    const regions = await fetch(`${address}/api/trpc/region.publicList`);
    expect(JSON.stringify(await regions.json())).toContain("211282");
  });

  it("after kill -9 takes over what was left behind", async () => {
    const { start, folder } = await place();
    const first = start();
    await first.ready;
    const orphan = postgresOf(folder);
    first.child.kill("SIGKILL");
    await first.ended;
    const second = start();
    const address = await second.ready;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(0);
    expect(isRunning(orphan)).toBe(false);
  });

  it("after everything was killed removes the stale lock", async () => {
    const { start, folder } = await place();
    const first = start();
    await first.ready;
    const postgres = postgresOf(folder);
    first.child.kill("SIGKILL");
    process.kill(postgres, "SIGKILL");
    await first.ended;
    const second = start();
    const address = await second.ready;
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });
});
