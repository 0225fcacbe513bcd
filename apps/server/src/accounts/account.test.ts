import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createTestDatabase } from "@dudao/database/testing";
import { describe, expect, it, onTestFinished } from "vitest";
import { configuration } from "../configuration.ts";
import { startServer } from "../testing/process.ts";
import { checkPassword, readRequest } from "./request.ts";

const { config } = configuration();
const regions = new Set(["211282"]);
const good = ["--region", "211282", "--user", "admin", "--name", "王", "--role", "administrator"];

describe("readRequest", () => {
  it("reads the four options", () => {
    expect(readRequest(good, config, regions)).toEqual({
      region: "211282",
      userName: "admin",
      name: "王",
      roles: ["administrator"],
    });
  });

  it.each<[string, string[], RegExp]>([
    ["nothing", [], /usage/],
    ["an unknown option", [...good, "--password", "x"], /usage/],
    ["an unknown region", good.with(1, "999999"), /no region 999999; known: 211282/],
    ["an unknown role", good.with(7, "king"), /no role king; known: .*administrator/],
    ["a name that is empty", good.with(5, " "), /--name/],
    ["a user name with control characters", good.with(3, "a\u0007b"), /--user/],
  ])("refuses %s", (_, args, text) => {
    expect(() => readRequest(args, config, regions)).toThrow(text);
  });

  it("refuses a short password", () => {
    expect(() => checkPassword("1234567")).toThrow("8 to 200");
  });
});

describe("npm run account", () => {
  it("gives an office its first account, and the account signs in", async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(() => drop());
    const main = fileURLToPath(new URL("main.ts", import.meta.url));
    const child = spawn(process.execPath, ["-C", "dudao-source", main, ...good], {
      env: { PATH: process.env.PATH ?? "", DATABASE_URL: url },
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.end("correct-horse-1\n");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);

    const server = startServer({ DATABASE_URL: url, PORT: "0" });
    onTestFinished(async () => {
      server.child.kill("SIGINT");
      await server.ended;
    });
    const answer = await fetch(`${await server.ready}/api/trpc/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-dudao": "1" },
      body: JSON.stringify({ region: "211282", userName: "admin", password: "correct-horse-1" }),
    });
    expect(answer.status).toBe(200);
  });
});
