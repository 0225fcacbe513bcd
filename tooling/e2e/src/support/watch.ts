import { expect, type Page } from "@playwright/test";

/** Answers a test provokes on purpose; the browser reports each as an error of its own. */
export type Allowed = { readonly statuses?: readonly number[] };

// A key of the catalogue that no text was found for stands on the page as it is.
const UNTRANSLATED =
  /(?:^|[\s"'（(:])((?:act|app|audit|buttons|calendar|draft|error|export|field|filter|form|issue|leave|list|menu|month|move|notice|notifications|palette|password|picker|planInspections|remove|report|rubric|shell|show|signIn|stale|state|status|timeline)\.[a-z][A-Za-z]+)(?=$|[\s"'）),。])/m;

/** Collects what a page says to nobody: errors on the console, failed scripts, broken answers. */
export function watch(page: Page, allowed: Allowed = {}) {
  const problems: string[] = [];
  const expected = new Set([...(allowed.statuses ?? []), 401]);
  page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  page.on("response", (response) => {
    const status = response.status();
    if (status >= 400 && !expected.has(status)) problems.push(`${status} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    // Said for every answer of 4xx; the answers themselves are looked at above.
    if (text.startsWith("Failed to load resource")) return;
    problems.push(`console: ${text}`);
  });
  return {
    /** Nothing went wrong so far. */
    check: async (): Promise<void> => {
      expect(problems, "what went wrong unseen").toEqual([]);
    },
  };
}

/** No text of the page is a key that should have been a word. */
export async function expectTranslated(page: Page): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is laid out counts, not styles and scripts
  const text = await page.locator("body").innerText();
  expect(UNTRANSLATED.exec(text)?.[1], `on ${page.url()}`).toBeUndefined();
}
