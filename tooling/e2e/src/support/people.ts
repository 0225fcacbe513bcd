import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { watch } from "./watch.ts";

/** An account of the demonstration. */
export type Who = {
  readonly region: string;
  readonly regionName: string;
  readonly userName: string;
};

export const KAIYUAN = "211282";
export const YUANJIANG = "430981";
const PASSWORD = "dudao-2022";

const kaiyuan = (userName: string): Who => ({ region: KAIYUAN, regionName: "开原市", userName });
const yuanjiang = (userName: string): Who => ({
  region: YUANJIANG,
  regionName: "沅江市",
  userName,
});

export const people = {
  director: kaiyuan("director"),
  officer: kaiyuan("officer"),
  administrator: kaiyuan("admin"),
  inspector: kaiyuan("inspector2"),
  /** Head of 新华路小学. */
  head: kaiyuan("head2"),
  city: { region: "2112", regionName: "铁岭市", userName: "city" },
  yuanjiangDirector: yuanjiang("director"),
} as const satisfies Record<string, Who>;

/** Signs in on the page as people do: region, name, password. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("combobox", { name: "地区" }).click();
  await page.locator(".ant-select-dropdown:visible").getByTitle(who.regionName).click();
  await page.getByRole("textbox", { name: "用户名" }).fill(who.userName);
  await page.getByRole("textbox", { name: "密码" }).fill(PASSWORD);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Somebody at a browser of their own, signed in and watched for errors. */
export async function personAt(
  browser: Browser,
  who: Who,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; leave: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = watch(page);
  await signIn(page, who);
  return {
    page,
    leave: async () => {
      await seen.check();
      await context.close();
    },
  };
}

/** A query of the API with the page's own session; the answer's data, or the status it failed with. */
export async function query<T>(page: Page, procedure: string, input?: unknown): Promise<T> {
  const asked = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await page.request.get(`/api/trpc/${procedure}${asked}`);
  if (!response.ok())
    throw new Error(`${procedure}: ${response.status()} ${await response.text()}`);
  return ((await response.json()) as { result: { data: T } }).result.data;
}

/** A mutation of the API with the page's own session; the HTTP status. */
export async function mutate(page: Page, procedure: string, input: unknown): Promise<number> {
  const response = await page.request.post(`/api/trpc/${procedure}`, {
    data: input,
    headers: { "x-dudao": "1" },
  });
  return response.status();
}
