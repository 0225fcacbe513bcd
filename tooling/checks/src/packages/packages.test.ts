import { describe, expect, it } from "vitest";
import { found, manifest } from "../testing/house.ts";
import { manifests } from "./manifests.ts";
import { packed } from "./packed.ts";

const good = {
  license: "MIT",
  description: "A package",
  files: ["dist", "src"],
  scripts: { typecheck: "tsc" },
  exports: {
    ".": {
      "dudao-source": "./src/index.ts",
      types: "./dist/index.d.ts",
      default: "./dist/index.js",
    },
  },
};
const house = (more: object = {}, files: Record<string, string> = {}) => ({
  "packages/a/package.json": manifest("@dudao/a", { ...good, ...more }),
  "packages/a/README.md": "# a",
  "packages/a/src/index.ts": "export const a: number = 1;",
  "packages/a/src/a.test.ts": "",
  "packages/a/dist/index.js": "export const a = 1;",
  "packages/a/dist/index.d.ts": "export declare const a: number;",
  ...files,
});

describe("manifests and READMEs", () => {
  it("is content with a whole package", async () => {
    expect(await found(manifests, house())).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["another licence", { license: "ISC" }, "licence"],
    ["no description", { description: "" }, "what it is"],
    ["a build that is not shipped", { files: ["src"] }, "does not ship dist"],
    ["no entry", { exports: {} }, "exports nothing"],
    ["types after code", { exports: { ".": { default: "x", types: "y" } } }, "in this order"],
    ["no type check", { scripts: {} }, "typecheck"],
  ])("refuses %s", async (_, more, text) => {
    expect(await found(manifests, house(more))).toEqual([expect.stringContaining(text)]);
  });

  it("misses README and tests", async () => {
    const { "packages/a/README.md": _, "packages/a/src/a.test.ts": __, ...rest } = house();
    expect(await found(manifests, rest)).toEqual([
      "packages/a/README.md: missing",
      "packages/a/package.json: has no test",
    ]);
  });
});

describe("packed packages", () => {
  it("is content with a package that keeps what it promises", async () => {
    expect(await found(packed, house())).toEqual([]);
  });

  it("refuses an entry that is not in the package", async () => {
    const exports = { ".": { ...good.exports["."], default: "./dist/gone.js" } };
    const findings = await found(packed, house({ exports }));
    expect(findings).toContainEqual(expect.stringContaining("publint"));
  });

  it("refuses types that only resolve with a bundler", async () => {
    const files = { "packages/a/dist/index.d.ts": 'export * from "./other";' };
    const findings = await found(packed, house({}, files));
    expect(findings).toContainEqual(expect.stringContaining("types:"));
  });

  it("asks for a build", async () => {
    const files = { "packages/b/package.json": manifest("@dudao/b", good) };
    expect(await found(packed, files)).toEqual([
      "packages/b/package.json: is not built: run `npm run build` first",
    ]);
  });
});
