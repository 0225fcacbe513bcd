import { expect, type Locator, type Page } from "@playwright/test";

/** Chooses an option of a select that stands under a label. */
export async function choose(scope: Page | Locator, label: string, option: string): Promise<void> {
  const page = "page" in scope ? scope.page() : scope;
  const box = scope.getByRole("combobox", { name: label });
  await box.click();
  await box.fill(option);
  const shown = page.locator(".ant-select-dropdown:visible .ant-select-item-option");
  await shown.filter({ hasText: option }).first().click();
}

/** Types a day into a date field and leaves it. */
export async function typeDay(scope: Page | Locator, label: string, day: string): Promise<void> {
  const page = "page" in scope ? scope.page() : scope;
  const box = scope.getByRole("textbox", { name: label });
  await box.click();
  await box.fill(day);
  await box.press("Enter");
  await box.blur();
  // The panel takes the next press for itself while it is closing.
  await expect(page.locator(".ant-picker-dropdown:visible")).toHaveCount(0);
}

/** Ticks a box; on a slow machine the page may still be settling under the first press. */
export async function tick(box: Locator): Promise<void> {
  await expect(async () => {
    if (!(await box.isChecked())) await box.check({ timeout: 3000 });
  }).toPass();
}

/** Presses a move of the record and its confirmation, where it asks for one. */
export async function makeMove(page: Page, label: string, confirm = false): Promise<void> {
  await page
    .getByRole("button", { name: spaced(label) })
    .first()
    .click();
  if (confirm) {
    await page
      .getByRole("dialog")
      .getByRole("button", { name: spaced(label) })
      .click();
  }
  await expect(page.getByText(`已${label}`).first()).toBeVisible();
}

/**
 * A button's name: the library puts a space between two Chinese characters, and the name of an icon
 * in front of them.
 */
export function spaced(label: string): RegExp {
  return new RegExp(`(^|\\s)${[...label].join("\\s?")}$`);
}
