/**
 * A rubric written outside the repository, from an empty folder to a score in somebody else's
 * program: made by the packed tool's `new`, checked, packed, installed from its tarball, imported.
 * Nothing is fetched: what a registry would give is packed here, and what others wrote is linked.
 */
import { cpSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "vitest";
import { emptyFolder, link, packageFolder, run } from "../testing/process.ts";

const patience = 120_000;
const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engine = realpathSync(join(packageFolder, "node_modules/@dudao/rubric"));
const documents = realpathSync(join(packageFolder, "node_modules/@dudao/documents"));
const typescript = realpathSync(join(packageFolder, "node_modules/typescript"));
const compiler = join(typescript, "bin/tsc");
const zod = realpathSync(join(engine, "node_modules/zod"));

/** What `npm run build` and `npm pack` make of a package of ours. */
async function packed(from: string, name: string): Promise<string> {
  const staged = join(folder, name);
  mkdirSync(staged);
  cpSync(join(from, "package.json"), join(staged, "package.json"));
  const built = ["-p", "tsconfig.build.json", "--outDir", join(staged, "dist")];
  expect(await run(from, process.execPath, compiler, ...built)).toMatchObject({ code: 0 });
  return await pack(staged);
}

/** Packs a folder and gives the path of its tarball. */
async function pack(from: string): Promise<string> {
  const done = await run(from, "npm", "pack", "--json", "--pack-destination", folder);
  expect(done, done.out + done.err).toMatchObject({ code: 0 });
  const [{ filename }] = JSON.parse(done.out.slice(done.out.indexOf("[\n"))) as [
    { filename: string },
  ];
  return join(folder, filename);
}

async function install(into: string, name: string, tarball: string): Promise<void> {
  const at = join(into, "node_modules", name);
  mkdirSync(at, { recursive: true });
  const done = await run(at, "tar", "-xzf", tarball, "--strip-components=1");
  expect(done).toMatchObject({ code: 0 });
}

test("new, validate, test, pack, install, import, score", { timeout: patience }, async () => {
  const engineTarball = await packed(engine, "engine");
  const place = join(folder, "tool");
  await install(place, "@dudao/rubric", engineTarball);
  await install(place, "@dudao/documents", await packed(documents, "documents"));
  await install(place, "@dudao/rubric-cli", await packed(packageFolder, "cli"));
  for (const name of ["zod", "fflate", "hucre"]) {
    link(place, name, realpathSync(join(documents, "node_modules", name)));
  }
  const main = join(place, "node_modules/@dudao/rubric-cli/dist/main.js");
  const tool = (cwd: string, ...args: readonly string[]) =>
    run(cwd, process.execPath, main, ...args);

  const made = await tool(folder, "new", "canteen", "--title", "食堂专项督导");
  expect(made).toMatchObject({ code: 0 });
  const own = join(folder, "canteen");
  await install(own, "@dudao/rubric", engineTarball);
  link(own, "zod", zod);
  link(own, "typescript", typescript);
  mkdirSync(join(own, "node_modules/.bin"));
  symlinkSync(compiler, join(own, "node_modules/.bin/tsc"));

  const valid = await tool(own, "validate");
  expect(valid).toMatchObject({ code: 0, err: "" });
  expect(valid.out).toContain("✓ canteen@0.1.0");
  const cases = await tool(own, "test", "--lang", "en");
  expect(cases).toMatchObject({ code: 0 });
  expect(cases.out).toContain("3 passed, 0 failed");
  const rubricTarball = await pack(own);

  const program = join(folder, "program");
  await install(program, "@dudao/rubric", engineTarball);
  await install(program, "canteen", rubricTarball);
  link(program, "zod", zod);
  writeFileSync(
    join(program, "main.mjs"),
    `import { bestAnswers, compileRubric, score } from "@dudao/rubric";
import { rubric } from "canteen";
const compiled = compileRubric(rubric);
const { given, possible, grade } = score(compiled, bestAnswers(compiled));
console.log(JSON.stringify([rubric.id, given, possible, grade?.code]));
`,
  );
  const scored = await run(program, process.execPath, "main.mjs");
  expect(scored.err).toBe("");
  expect(JSON.parse(scored.out)).toEqual(["canteen", "10", "10", "good"]);
});
