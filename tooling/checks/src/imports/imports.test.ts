import { describe, expect, it } from "vitest";
import { found, manifest } from "../testing/house.ts";
import { environment } from "./environment.ts";
import { featureCheck } from "./features.ts";
import { importsOf } from "./graph.ts";
import { layerCheck } from "./layers.ts";
import { pureEntry } from "./pure.ts";

/** A house of one member with one file. */
const one = (file: string, text: string) => ({
  [`${file.split("/").slice(0, 2).join("/")}/package.json`]: manifest("@dudao/one"),
  [file]: text,
});

describe("importsOf", () => {
  it("finds every form, and tells types from values", () => {
    const source = `import type { A } from "./a.ts";
import { type B } from "@x/b/c";
export * from "./d.ts";
export type { E } from "e";
const f = await import("node:fs");
// import "commented"
const text = 'import "quoted"';`;
    expect(importsOf("packages/p/src/x.ts", source)).toMatchObject([
      { file: "packages/p/src/a.ts", typeOnly: true, line: 1 },
      { package: "@x/b", specifier: "@x/b/c", typeOnly: false, line: 2 },
      { file: "packages/p/src/d.ts", typeOnly: false },
      { package: "e", typeOnly: true },
      { package: "node:fs", typeOnly: false, line: 5 },
    ]);
  });
});

describe("import directions", () => {
  it.each([
    ["packages/rubric/src/a.ts", 'import "@dudao/core/model";'],
    ["packages/rubric/src/a.ts", 'import "lodash";'],
    ["packages/rubrics-x/src/a.ts", 'import "zod";'],
    ["packages/database/src/a.ts", 'import "@dudao/core";'],
    ["packages/core/src/_kernel/a.ts", 'import "pg";'],
    ["packages/core/src/_kernel/a.ts", 'import "react";'],
    ["packages/core/src/_kernel/a.ts", 'import "../../../database/src/index.ts";'],
    ["packages/plugin-kit/src/a.ts", 'import "@dudao/core/server";'],
    ["packages/refine/src/a.tsx", 'import "@dudao/core/server";'],
    ["packages/refine/src/a.tsx", 'import "@dudao/database";'],
    ["packages/refine/src/a.tsx", 'import "node:fs";'],
    ["apps/server/src/a.ts", 'import "react";'],
    ["apps/server/src/a.ts", 'import "@dudao/refine";'],
    ["apps/admin/src/a.tsx", 'import "@dudao/core/server";'],
    ["apps/county-x/src/a.ts", 'import "@dudao/database";'],
  ])("refuses in %s: %s", async (file, text) => {
    expect(await found(layerCheck, one(file, text))).toHaveLength(1);
  });

  it.each([
    ["packages/rubric/src/a.ts", 'import "zod";'],
    ["packages/rubric/src/a.test.ts", 'import "vitest";'],
    ["packages/core/src/planning/store.ts", 'import "@dudao/database";'],
    ["packages/refine/src/a.tsx", 'import type { AppRouter } from "@dudao/core/server";'],
    ["packages/refine/src/a.tsx", 'import "antd"; import "@dudao/core/model";'],
    ["apps/server/src/a.ts", 'import "@dudao/core/server"; import "fastify";'],
    ["apps/admin/vite.config.ts", 'import "node:path";'],
    ["tooling/x/src/a.ts", 'import "@dudao/core/server";'],
  ])("allows in %s: %s", async (file, text) => {
    expect(await found(layerCheck, one(file, text))).toEqual([]);
  });
});

describe("imports within and between features", () => {
  const core = (files: Record<string, string>) => ({
    "packages/core/package.json": manifest("@dudao/core"),
    ...Object.fromEntries(Object.entries(files).map(([k, v]) => [`packages/core/src/${k}`, v])),
  });

  it.each([
    ["a model that knows the database", "people/model.ts", 'import "@dudao/database";'],
    ["rules that know their store", "people/rules.ts", 'import "./store.ts";'],
    ["a service on the database", "people/service.ts", 'import { x } from "@dudao/database";'],
    ["SQL in a service", "people/service.ts", 'await db.query("select 1");'],
    ["a procedure on the store", "people/router.ts", 'import "./store.ts";'],
    ["a store that knows its service", "people/store.ts", 'import "./service.ts";'],
    ["another feature's inside", "people/service.ts", 'import "../planning/service.ts";'],
    ["another feature's store", "people/store.ts", 'import "../planning/store.ts";'],
    ["a scope minted elsewhere", "people/service.ts", 'import "../_kernel/scope-gate.ts";'],
    ["a scope minted in the kernel", "_kernel/x.ts", 'import "./scope-gate.ts";'],
  ])("refuses %s", async (_, file, text) => {
    expect(await found(featureCheck, core({ [file]: text }))).toHaveLength(1);
  });

  it.each([
    ["types of the connection", "people/service.ts", 'import type { Db } from "@dudao/database";'],
    [
      "what the database refused",
      "people/service.ts",
      'import { ConstraintError, type Db } from "@dudao/database";',
    ],
    ["another feature's door", "people/service.ts", 'import "../planning/index.ts";'],
    ["another feature's model in a model", "people/model.ts", 'import "../planning/model.ts";'],
    ["the gate", "access/service.ts", 'import "../_kernel/scope-gate.ts";'],
    ["a test of all of it", "people/a.test.ts", 'import "../planning/store.ts";'],
  ])("allows %s", async (_, file, text) => {
    expect(await found(featureCheck, core({ [file]: text }))).toEqual([]);
  });

  it("names a circle of features once", async () => {
    const files = core({
      "a/service.ts": 'import "../b/index.ts";',
      "b/service.ts": 'import "../c/index.ts";',
      "c/service.ts": 'import "../a/index.ts";',
    });
    expect(await found(featureCheck, files)).toEqual([
      "packages/core/src/a: features depend on each other in a circle: a > b > c > a",
    ]);
  });
});

describe("core's pure entry", () => {
  const core = (files: Record<string, string>) => ({
    "packages/core/package.json": manifest("@dudao/core"),
    "packages/core/src/model.ts": 'export * from "./a/model.ts";',
    "packages/core/src/a/model.ts": 'import "../_kernel/x.ts"; import "zod";',
    ...files,
  });

  it.each([
    ["a server library behind two imports", 'import type { Db } from "@dudao/database";'],
    ["a built-in", 'import "node:crypto";'],
    ["the environment", "export const e = process.env.X;"],
  ])("refuses %s", async (_, text) => {
    const files = core({ "packages/core/src/_kernel/x.ts": text });
    expect(await found(pureEntry, files)).toHaveLength(1);
  });

  it("takes what is pure", async () => {
    const files = core({ "packages/core/src/_kernel/x.ts": 'import "@dudao/rubric";' });
    expect(await found(pureEntry, files)).toEqual([]);
  });
});

describe("environment", () => {
  it("is read in env.ts only", async () => {
    const text = "export const x = process.env.PORT;";
    const files = { ...one("apps/server/src/a.ts", text), "apps/server/src/env.ts": text };
    expect(await found(environment, files)).toEqual([
      "apps/server/src/a.ts: reads process.env outside env.ts",
    ]);
  });

  it("may be handed on whole", async () => {
    const files = one("packages/x/src/a.ts", "spawn(x, { env: { ...process.env, TZ: z } });");
    expect(await found(environment, files)).toEqual([]);
  });
});
