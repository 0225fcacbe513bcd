import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What a page is held to: WCAG 2.1, levels A and AA. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** The page as it stands breaks no rule of WCAG 2.1 AA that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  let said = await broken(page);
  if (said.length > 0) {
    // What was still fading in or out is looked at once more.
    await page.waitForTimeout(1000);
    said = await broken(page);
  }
  expect(said, `on ${page.url()}`).toEqual([]);
}

/** Where tabs do not fit, antd puts its button for the others into the list of tabs itself. */
function isTabsOverflow(rule: string, target: string): boolean {
  return rule === "aria-required-children" && target.endsWith(".ant-tabs-nav");
}

async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !isTabsOverflow(id, String(node.target)))
      .map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
  );
}
