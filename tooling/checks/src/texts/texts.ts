import { parseSync } from "vite";
import type { Check, Finding } from "../check.ts";
import { filesBelow, isTest, isTypeScript, readText } from "../files.ts";

const CHINESE = /[\u4e00-\u9fff]/;

/** Where Chinese stands without English for a reason. */
const CHINESE_ALONE: readonly { readonly file: RegExp; readonly why: string }[] = [
  { file: /\/i18n\/(zh|en)\.ts$/, why: "the catalogues themselves; a test holds them together" },
  { file: /\/rectification\/notice-sheet\.tsx$/, why: "an official document, in Chinese by law" },
  { file: /\/people\/letter-sheet\.tsx$/, why: "an official document, in Chinese by law" },
  { file: /\/people\/roster-columns\.ts$/, why: "headers as offices write them on their sheets" },
  { file: /\/report\/(sections|dates)\.ts$/, why: "Chinese numerals and dates" },
  { file: /\/fields\/date-input\.tsx$/, why: "a Chinese date format" },
  { file: /\/theme\/palette\.ts$/, why: "names of fonts" },
  { file: /\/shell\/(shell|sign-in-page)\.tsx$/, why: "the seal, a picture made of a character" },
];

/** Screens: no Chinese on them that an English reader would meet. */
const SCREENS = /^(packages\/refine|apps\/admin)\/src\//;

/**
 * Every text in two languages has both, and no page has Chinese of its own: it stands under `zh`
 * beside its `en`, or in the catalogue.
 */
export const texts: Check = {
  name: "texts in both languages",
  run: (root) => ({
    findings: ["packages", "apps"]
      .flatMap((group) => filesBelow(root, group))
      .filter((file) => isTypeScript(file) && !isTest(file))
      .flatMap((file) => inspect(file, readText(root, file))),
  }),
};

type Node = { type: string; start: number; [key: string]: unknown };

function inspect(file: string, source: string): Finding[] {
  if (!CHINESE.test(source)) return [];
  const strict = SCREENS.test(file) && !CHINESE_ALONE.some((one) => one.file.test(file));
  const findings: Finding[] = [];
  const say = (node: Node, text: string) =>
    findings.push({ file, line: source.slice(0, node.start).split("\n").length, text });

  const walk = (node: Node, underZh: boolean) => {
    if (node.type === "ObjectExpression") judgePair(node, say);
    const text = textOf(node);
    if (strict && !underZh && text !== undefined && CHINESE.test(text)) {
      say(node, `Chinese without English: ${text.trim().slice(0, 20)}`);
    }
    const inside = underZh || (node.type === "Property" && keyOf(node) === "zh");
    for (const child of childrenOf(node)) walk(child, inside);
  };
  walk(parseSync(file, source).program as unknown as Node, false);
  return findings;
}

/**
 * An object with a text under `zh` has one under `en`. It may be empty: Chinese counts with a word
 * for the unit where English has none.
 */
function judgePair(node: Node, say: (node: Node, text: string) => void): void {
  const properties = (node.properties as Node[]).filter(({ type }) => type === "Property");
  const zh = properties.find((property) => keyOf(property) === "zh");
  if (zh && !properties.some((property) => keyOf(property) === "en")) {
    say(zh, "a text under zh without its en");
  }
}

function keyOf({ key }: Node): string | undefined {
  const { name, value } = (key ?? {}) as { name?: string; value?: unknown };
  return name ?? (typeof value === "string" ? value : undefined);
}

/** The text that a node is, if it is one. */
function textOf(node: Node): string | undefined {
  if (node.type === "TemplateElement") return (node.value as { raw: string }).raw;
  if (node.type !== "Literal" && node.type !== "JSXText") return undefined;
  return typeof node.value === "string" ? node.value : undefined;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === "string");
}
