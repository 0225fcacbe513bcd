import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Platform, provisionAccount, realClock, SESSION_COOKIE } from "@dudao/core/server";
import { type Database, openDatabase, registerRegions } from "@dudao/database";
import { createTestDatabase } from "@dudao/database/testing";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { configuration } from "../configuration.ts";
import { regionsOf } from "../regions.ts";
import { createServer, type ServerOptions } from "../server.ts";

export const KAIYUAN = "211282";
export const PASSWORD = "correct-horse-1";

/** A server on a real database with one administrator in Kaiyuan. */
export type Office = {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Calls a procedure as a browser does; `cookie` signs it. */
  call(path: string, input: unknown, cookie?: string): Promise<LightMyRequestResponse>;
  query(path: string, input: unknown, cookie?: string): Promise<LightMyRequestResponse>;
  /** Signs the administrator in and gives the cookie. */
  signIn(): Promise<string>;
  close(): Promise<void>;
};

export async function openOffice(more: Partial<ServerOptions> = {}): Promise<Office> {
  const { config } = configuration();
  const { url, drop } = await createTestDatabase();
  await registerRegions(url, regionsOf(config));
  const database = openDatabase({ url });
  const log = { info() {}, warn() {}, error() {} };
  const platform: Platform = { database, config, clock: realClock(), log };
  await provisionAccount(platform, {
    region: KAIYUAN,
    userName: "admin",
    name: "管理员",
    password: PASSWORD,
    roles: ["administrator", "director"],
  });
  const app = await createServer({ config, database, ...more });
  await app.ready();
  const headers = (cookie?: string) => ({ "x-dudao": "1", ...(cookie ? { cookie } : {}) });
  const call: Office["call"] = (path, payload, cookie) =>
    app.inject({
      method: "POST",
      url: `/api/trpc/${path}`,
      headers: { ...headers(cookie), "content-type": "application/json" },
      payload: JSON.stringify(payload),
    });
  return {
    app,
    database,
    call,
    query: (path, input, cookie) =>
      app.inject({
        method: "GET",
        url: `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
        headers: headers(cookie),
      }),
    async signIn() {
      const answer = await call("session.signIn", {
        region: KAIYUAN,
        userName: "admin",
        password: PASSWORD,
      });
      const cookie = answer.cookies.find(({ name }) => name === SESSION_COOKIE);
      if (!cookie) throw new Error(`no cookie: ${answer.statusCode} ${answer.body}`);
      return `${cookie.name}=${cookie.value}`;
    },
    async close() {
      await app.close();
      await database.close();
      await drop();
    },
  };
}

/** A built admin, as far as the server is concerned. */
export function builtAdmin(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "dudao-admin-"));
  const files = {
    "index.html": "<!doctype html><title>督导</title><div id=root></div>",
    "assets/index-abc123.js": `console.log("${"x".repeat(4000)}");`,
    "favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
