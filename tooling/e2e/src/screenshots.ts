/** Takes the pages that show the product best, at a desk's and a tablet's width: `node … screenshots.ts <folder>`. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { people, query, signIn, type Who } from "./support/people.ts";
import { baseURL, launch, place } from "./support/settings.ts";

type Rows = { rows: { id: string }[] };
type Shot = {
  readonly name: string;
  readonly who: Who;
  /** Address of the page, or a way to find it out. */
  readonly path: string | ((page: Page) => Promise<string>);
};

const first = async (
  page: Page,
  resource: string,
  filters: object[],
  search: string,
): Promise<string> => {
  const { rows } = await query<Rows>(page, `${resource}.list`, { pageSize: 1, filters, search });
  return rows[0]?.id ?? "";
};

const shots: readonly Shot[] = [
  { name: "home", who: people.officer, path: "/" },
  { name: "list", who: people.officer, path: "/institutions" },
  {
    name: "detail",
    who: people.officer,
    path: async (page) => {
      const filters = [{ field: "kind", op: "eq", value: "routine" }];
      return `/programmes/${await first(page, "programme", filters, "双减")}`;
    },
  },
  {
    name: "scoring",
    who: people.inspector,
    path: async (page) => {
      const filters = [{ field: "state", op: "eq", value: "inProgress" }];
      return `/inspections/${await first(page, "inspection", filters, "铁西小学")}/scoring`;
    },
  },
  { name: "board", who: people.officer, path: "/findings/board" },
  { name: "calendar", who: people.officer, path: "/calendar" },
  { name: "report", who: people.director, path: "/reports/year/2022" },
  { name: "report-yuanjiang", who: people.yuanjiangDirector, path: "/reports/year/2020" },
];

const widths = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
];

const folder = resolve(process.argv[2] ?? "screenshots");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(launch);
try {
  for (const viewport of widths) {
    for (const who of new Set(shots.map((shot) => shot.who))) {
      const context = await browser.newContext({ baseURL, ...place, viewport });
      const page = await context.newPage();
      await signIn(page, who);
      for (const shot of shots.filter((one) => one.who === who)) {
        await page.goto(typeof shot.path === "string" ? shot.path : await shot.path(page));
        await page.getByRole("main").first().waitFor();
        await page.locator(".ant-skeleton").first().waitFor({ state: "detached" });
        await page.waitForLoadState("networkidle");
        // Charts draw themselves in; a picture of half a line tells nothing.
        await page.waitForTimeout(800);
        await page.screenshot({ path: join(folder, `${shot.name}-${viewport.width}.png`) });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
