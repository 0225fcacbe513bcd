/** The preview without a browser: every module the page imports is there, and a save is told. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { localText } from "@dudao/rubric";
import { expect, test } from "vitest";
import { emptyFolder, toolArguments } from "../testing/process.ts";

const patience = 60_000;
const rubric = (zh: string) => ({
  id: "shown",
  version: "1.0.0",
  title: localText(zh),
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [{ kind: "check", code: "A", text: localText("指标"), points: 1 }],
});

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  expect([url, response.status]).toEqual([url, 200]);
  return response.text();
}

/** Follows the imports of a module as a browser would. */
async function follow(
  url: string,
  map: Readonly<Record<string, string>>,
  seen: Set<string>,
): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  const code = await fetched(url);
  const named = [...code.matchAll(/^(?:import|export|\}).*? from "([^"]+)";?$/gm)];
  for (const [, specifier = ""] of named) {
    const bare = !specifier.startsWith(".");
    expect(bare ? Object.keys(map) : [specifier]).toContain(specifier);
    await follow(new URL(bare ? (map[specifier] ?? "") : specifier, url).href, map, seen);
  }
}

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((done) => {
    get(url, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    });
  });
}

test("the page finds the engine, shows what is saved, and answers only this machine", {
  timeout: patience,
}, async () => {
  const folder = emptyFolder();
  const file = join(folder, "rubric.json");
  writeFileSync(file, JSON.stringify(rubric("旧名")));
  const args = [...toolArguments, "preview", "rubric.json", "--port", "0"];
  const server = spawn(process.execPath, args, { cwd: folder });
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    const url = String(line).trim();
    const html = await fetched(url);
    const map = /importmap">(.+?)<\/script>/.exec(html)?.[1] ?? "{}";
    const entry = /module" src="([^"]+)"/.exec(html)?.[1] ?? "";
    const seen = new Set<string>();
    await follow(
      new URL(entry, url).href,
      (JSON.parse(map) as { imports: Record<string, string> }).imports,
      seen,
    );
    expect(seen.size).toBeGreaterThan(100);
    expect([...seen].some((one) => one.includes("/modules/zod/"))).toBe(true);
    expect(JSON.parse(await fetched(`${url}contents`)).rubrics[0].item.title["zh-CN"]).toBe("旧名");
    expect(await statusFor(`${url}contents`, "elsewhere.example")).toBe(403);

    const events = await fetch(`${url}events`);
    const reader = events.body?.getReader();
    await reader?.read();
    const told = reader?.read();
    writeFileSync(file, JSON.stringify({ ...rubric("新名"), points: 2 }));
    expect(new TextDecoder().decode((await told)?.value)).toContain("changed");
    const faulty = JSON.parse(await fetched(`${url}contents`));
    expect(faulty.faults[0].code).toBe("pointsDoNotAddUp");
    await reader?.cancel();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
