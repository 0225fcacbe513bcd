import { expect, it } from "vitest";
import { found } from "../testing/house.ts";
import { words } from "./words.ts";

it.each([
  ["a path of one machine", 'const x = "/work/thing";'],
  ["a home folder", "see /home/ann/notes"],
  ["a registry", "registry=https://registry.npmjs.org/"],
  ["a key", "-----BEGIN RSA PRIVATE KEY-----"],
])("refuses %s", async (_, text) => {
  expect(await found(words, { "docs/a.md": text })).toHaveLength(1);
});

it("takes ordinary text", async () => {
  expect(await found(words, { "docs/a.md": "frameworks/works, /workflows and homework/" })).toEqual(
    [],
  );
});
