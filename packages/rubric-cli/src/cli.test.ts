/** The tool as its users run it: a process, its output and its exit code. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineRubric, localText, type RubricSource } from "@dudao/rubric";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, link, packageFolder, tool } from "./testing/process.ts";

const patience = 60_000;
const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = localText("指标", "criterion");
const reason = localText("本县实际");
const check = (code: string, points: number) => ({ kind: "check", code, text, points }) as const;
const source = (version: string, criteria: RubricSource["criteria"]) => ({
  id: "base",
  version,
  title: text,
  subjectTypes: ["primary" as const],
  scoring: "points" as const,
  notApplicable: "exclude" as const,
  criteria,
});
const old = defineRubric(source("1.0.0", [check("A", 4), check("B", 6)]));

function save(name: string, value: unknown): string {
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return name;
}

beforeAll(() => {
  link(folder, "@dudao/rubric", join(packageFolder, "node_modules/@dudao/rubric"));
  save("old.json", old);
  save("new.json", source("1.1.0", [{ ...check("A", 4), mandatory: true }, check("B", 8)]));
  save("profile.json", {
    id: "county",
    version: "1.0.0",
    title: text,
    base: { id: "base", version: "^1.0.0", hash: old.hash },
    operations: [
      { op: "drop", code: "A", reason },
      { op: "reweigh", code: "B", points: 7, reason },
    ],
  });
});

describe("help and usage", () => {
  test("speak the language that is asked for, and end as they should", {
    timeout: patience,
  }, async () => {
    const chinese = await tool(folder, "help", "--lang", "zh");
    expect(chinese).toMatchObject({ code: 0, err: "" });
    expect(chinese.out).toContain("退出码");
    const wrong = await tool(folder, "validat", "--lang", "en");
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("there is no command validat");
  });
});

describe("validate", () => {
  test("names file, line, code and fix, in TypeScript and in JSON", {
    timeout: patience,
  }, async () => {
    const broken = { ...source("1.0.0", [check("A", 4), check("A", 6)]), points: 9 };
    save(
      "broken.ts",
      `import { defineRubric } from "@dudao/rubric";
type Loose = never;

export const rubric = defineRubric(${JSON.stringify(broken)} as Loose);
`,
    );
    const typed = await tool(folder, "validate", "broken.ts", "--lang", "en");
    expect(typed.code).toBe(1);
    expect(typed.err).toContain("✗ broken.ts:4 criteria.1.code [duplicateCode]");
    expect(typed.err).toContain("fix: give one of the two another code");
    save("broken.json", broken);
    const plain = await tool(folder, "validate", "broken.json", "--lang", "zh");
    expect(plain.code).toBe(1);
    expect(plain.err).toContain("✗ broken.json criteria.1.code [duplicateCode]");
    expect(plain.err).toContain("办法: 给其中一个换一个代码");
  });

  test("lays a profile on its base, locks and all", { timeout: patience }, async () => {
    expect(await tool(folder, "validate", "profile.json", "--base", "old.json")).toMatchObject({
      code: 0,
      err: "",
    });
    const other = { ...JSON.parse(readFileSync(join(folder, "profile.json"), "utf8")) };
    save("other.json", { ...other, base: { id: "base", version: "^1.0.0" } });
    const refused = await tool(
      folder,
      "validate",
      "other.json",
      "--base",
      "new.json",
      "--lang",
      "en",
    );
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("operations.0 [locked] operation 1 (drop A): [lock: mandatory]");
  });
});

describe("versions", () => {
  test("diff ends with 1 where the number says less than the change", {
    timeout: patience,
  }, async () => {
    const less = await tool(folder, "diff", "old.json", "new.json", "--lang", "en");
    expect(less.code).toBe(1);
    expect(less.out).toContain("major criterion B: points changed");
    expect(less.err).toContain("[saysTooLittle]");
    expect((await tool(folder, "diff", "old.json", "old.json")).code).toBe(0);
  });

  test("rebase hands out its conflicts and takes the choices back", {
    timeout: patience,
  }, async () => {
    const asked = await tool(folder, "rebase", "profile.json", "old.json", "new.json");
    expect(asked.code).toBe(1);
    const template = JSON.parse(asked.out) as { conflict: string; choice: string }[];
    expect(template.map(({ conflict }) => conflict)).toEqual(["drop A", "reweigh B.points"]);
    const choices = template.map((one) => ({ ...one, choice: "theirs", reason }));
    save("choices.json", choices);
    const more = ["--choices", "choices.json", "--out", "moved.json"] as const;
    const done = await tool(folder, "rebase", "profile.json", "old.json", "new.json", ...more);
    expect(done.code).toBe(0);
    const flat = await tool(folder, "resolve", "moved.json", "--base", "new.json");
    expect(JSON.parse(flat.out)).toMatchObject({ id: "county", lineage: { dropped: [] } });
  });
});

describe("import and export", () => {
  test("give the same rubric back from a workbook and from CASE", {
    timeout: patience,
  }, async () => {
    expect((await tool(folder, "export", "old.json", "--to", "xlsx", "-o", "base.xlsx")).code).toBe(
      0,
    );
    const sheet = await tool(folder, "import", "base.xlsx");
    expect(JSON.parse(sheet.out)).toMatchObject({ id: "base", hash: old.hash });
    const made = await tool(folder, "export", "old.json", "--to", "case", "-o", "case.json");
    expect(made.code).toBe(0);
    const back = await tool(folder, "import", "case.json");
    expect(JSON.parse(back.out)).toMatchObject({ id: "base", hash: old.hash });
  });

  test("say by sheet and cell what a workbook lacks", { timeout: patience }, async () => {
    save("no.xlsx", "no workbook");
    const read = await tool(folder, "import", "no.xlsx", "--lang", "en");
    expect(read.code).toBe(1);
    expect(read.err).toMatch(/✗ no\.xlsx \[\w+\]/);
  });
});

describe("new", () => {
  test("makes a package of the workspace inside the repository", {
    timeout: patience,
  }, async () => {
    const root = join(folder, "repository");
    mkdirSync(join(root, "packages/rubric/src"), { recursive: true });
    writeFileSync(join(root, "pnpm-workspace.yaml"), "packages: [packages/*]\n");
    writeFileSync(join(root, "packages/rubric/src/index.ts"), "");
    const made = await tool(join(root, "packages"), "new", "rubrics-canteen", "--id", "canteen");
    expect(made).toMatchObject({ code: 0 });
    const own = join(root, "packages/rubrics-canteen");
    expect(JSON.parse(readFileSync(join(own, "package.json"), "utf8"))).toMatchObject({
      name: "@dudao/rubrics-canteen",
      exports: { ".": { "dudao-source": "./src/index.ts" } },
      dependencies: { "@dudao/rubric": "workspace:*" },
    });
    expect((await tool(own, "validate")).code).toBe(0);
    const again = await tool(join(root, "packages"), "new", "rubrics-canteen", "--lang", "en");
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain("not an empty folder");
  });
});
