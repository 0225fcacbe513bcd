import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { figure, median } from "./measure.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Sources as they are, types taken off: no bundler stands between the engine and the browser. */
const page = `<!doctype html><script type="importmap">${JSON.stringify({
  imports: {
    "@dudao/rubric": "/packages/rubric/src/index.ts",
    zod: "/packages/rubric/node_modules/zod/index.js",
  },
})}</script>`;

async function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://bench").pathname;
    if (path === "/") {
      response.setHeader("content-type", "text/html").end(page);
      return;
    }
    try {
      const text = await readFile(root + path, "utf8");
      response.setHeader("content-type", "text/javascript");
      response.end(path.endsWith(".ts") ? stripTypeScriptTypes(text) : text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** One leaf changed against a full recompute, in a headless Chromium. */
export async function compareInBrowser(rounds: number) {
  const { server, base } = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(base);
    const readings: { one: number; all: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      readings.push(
        await tab.evaluate(async () => {
          const path = "/tooling/bench-rubric/src/browser-page.ts";
          const { measureChanges } = await import(path);
          return measureChanges(20_000);
        }),
      );
    }
    const version = browser.version();
    const [one, all] = [median(readings.map((r) => r.one)), median(readings.map((r) => r.all))];
    return [
      { engine: `ours: scorer, Chromium ${version}`, how: "one leaf", "µs/change": figure(one) },
      { engine: `ours: scorer, Chromium ${version}`, how: "all again", "µs/change": figure(all) },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
