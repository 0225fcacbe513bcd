import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { messageFor, messageKeys } from "./messages.ts";

const root = join(import.meta.dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.ts$/.test(file.name) && !/\.test\.ts$/.test(file.name))
    .filter((file) => !file.parentPath.includes("messages") && !file.parentPath.includes("testing"))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
}

function used(pattern: RegExp): string[] {
  const found = sources(root).flatMap((text) => [...text.matchAll(pattern)].map((m) => m[1] ?? ""));
  return [...new Set(found)].sort();
}

describe("every error has its words", () => {
  const codes = used(/new DomainError\(\s*"([^"]+)"/g);
  const keys = used(/\{ key: "([^"]+)"/g);

  test("there is something to check", () => {
    expect(codes.length).toBeGreaterThan(15);
    expect(keys.length).toBeGreaterThan(20);
  });

  test.each([...codes, ...keys])("%s", (key) => {
    expect(messageKeys()).toContain(key);
  });

  test.each(messageKeys())("%s in Chinese and English, with the same values", (key) => {
    const [zh = "", en = ""] = [messageFor(key, {}, "zh-CN"), messageFor(key, {}, "en")];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    expect(names(zh)).toEqual(names(en));
  });
});
