import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

declare global {
  interface ImportMeta {
    /** Vite's: the files a pattern names, here as texts. */
    glob(
      pattern: string,
      options: { query: "?raw"; import: "default"; eager: true },
    ): Record<string, string>;
  }
}

/** The package's own sources by path, without tests. */
function files(): { path: string; text: string }[] {
  const all = import.meta.glob("../**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  return Object.entries(all)
    .filter(([path]) => !path.includes(".test."))
    .map(([path, text]) => ({ path, text }));
}

const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

// Keys that Refine itself asks for, and those put together of a prefix and a section's name.
const ASKED_ELSEWHERE = /^(buttons|notifications|documentTitle|menu)\.|^warnWhenUnsavedChanges$/;

describe("the catalogues", () => {
  it("have the same keys, none of them empty", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    const empty = [...Object.entries(zh), ...Object.entries(en)].filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });

  it("put the same values into both languages", () => {
    const different = Object.keys(zh).filter((key) => {
      const k = key as keyof typeof zh;
      return params(zh[k]).join() !== params(en[k]).join();
    });
    expect(different).toEqual([]);
  });

  it("hold every key the code asks for, and none it does not", () => {
    const code = files();
    expect(code.length).toBeGreaterThan(100);
    const asked = new Set(
      code.flatMap(({ text }) => [...text.matchAll(/\bt\(\s*"([\w.]+)"/g)].map((m) => m[1])),
    );
    expect([...asked].filter((key) => key && !(key in zh))).toEqual([]);
    const all = code
      .filter(({ path }) => !/\/(zh|en)\.ts$/.test(path))
      .map(({ text }) => text)
      .join("\n");
    const unused = Object.keys(zh).filter(
      (key) => !ASKED_ELSEWHERE.test(key) && !all.includes(`"${key}"`),
    );
    expect(unused).toEqual([]);
  });

  it("leave no Chinese in the English", () => {
    const mixed = Object.entries(en).filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && key !== "shell.otherLanguage",
    );
    expect(mixed).toEqual([]);
  });
});
