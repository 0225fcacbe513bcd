import { describe, expect, it } from "vitest";
import { found, house, manifest } from "../testing/house.ts";
import { browserEntries, purity } from "./purity.ts";

const entry = (file: string) => ({ "dudao-source": file, types: "./t", default: "./d" });
const kit = (files: Record<string, string>) => ({
  "packages/plugin-kit/package.json": manifest("@dudao/plugin-kit", {
    exports: { ".": entry("./src/index.ts") },
  }),
  "packages/plugin-kit/src/index.ts": 'export * from "./deep.ts";',
  ...files,
});

describe("browserEntries", () => {
  it("takes of core only what is meant for browsers", () => {
    const exports = {
      ".": entry("./src/index.ts"),
      "./model": entry("./src/model.ts"),
      "./server": entry("./src/server.ts"),
    };
    const root = house({ "packages/core/package.json": manifest("@dudao/core", { exports }) });
    expect(browserEntries(root)).toEqual([
      "packages/core/src/index.ts",
      "packages/core/src/model.ts",
    ]);
  });
});

describe("browser bundles", () => {
  it.each([
    ["a server library", 'import pg from "pg"; export const x = pg;'],
    [
      "one that shaking would drop",
      'import { x } from "fastify"; const unused = x; export const y = 1;',
    ],
    ["a built-in", 'export { readFileSync } from "node:fs";'],
    ["a built-in by its old name", 'import fs from "fs"; export const x = fs;'],
    ["one loaded later", 'export const x = () => import("@prisma/client");'],
    ["what is not there", 'export * from "./gone.ts";'],
  ])("refuses %s", async (_, text) => {
    const findings = await found(purity, kit({ "packages/plugin-kit/src/deep.ts": text }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^packages\/plugin-kit\/src\/index\.ts: (reaches|does not bundle)/);
  });

  it("takes types of the server and the reader's React", async () => {
    const text = 'import type { Pool } from "pg"; import "react"; export type X = Pool;';
    expect(await found(purity, kit({ "packages/plugin-kit/src/deep.ts": text }))).toEqual([]);
  });
});
