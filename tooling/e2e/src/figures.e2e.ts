import { expect, type Page, test } from "@playwright/test";
import { people, query, signIn, type Who } from "./support/people.ts";
import { watch } from "./support/watch.ts";

type Figure = {
  key: string;
  label: { zh: string };
  value: number;
  measure: "rows" | "units" | "sum" | "share";
};
type Report = {
  overall: Figure[];
  people: Figure[];
  programmes: { title: string; figures: Figure[] }[];
};

/** The figures each office's document gives, by a part of the programme's title. */
const documents: readonly {
  who: Who;
  year: number;
  overall: Record<string, number>;
  programmes: Record<string, Record<string, number>>;
}[] = [
  {
    who: people.officer,
    year: 2022,
    overall: { monthlyReports: 55, questionnaires: 1986 },
    programmes: {
      日常督导: {
        inspections: 259,
        findings: 184,
        unitsWithFindings: 36,
        notices: 36,
        reports: 35,
        questionnaires: 1986,
      },
      幼儿园办园行为督导评估: { units: 8 },
    },
  },
  {
    who: people.yuanjiangDirector,
    year: 2020,
    overall: {},
    programmes: {
      资料补录: { units: 85 },
      最后一批: { units: 52, people: 8, teams: 2 },
      联盟办学: { units: 12, "role.leadSchool": 6, "role.memberSchool": 6 },
      质量监测: { "role.sampleSchool": 20, "kind.juniorSecondary": 8, "kind.primary": 12 },
      学校办学水平: { units: 20 },
    },
  },
];

for (const { who, year, overall, programmes } of documents) {
  test(`${who.regionName}${year}: the page shows the document's figures, each with its list`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const seen = watch(page);
    await signIn(page, who);
    const report = await query<Report>(page, "report.year", { year });
    await page.goto(`/reports/year/${year}`);
    for (const [key, value] of Object.entries(overall)) {
      await expect(figureOn(page, key).first()).toContainText(value.toLocaleString("zh-CN"));
    }
    for (const [part, figures] of Object.entries(programmes)) {
      const programme = report.programmes.find((one) => one.title.includes(part));
      const section = page.locator("section, li, tr, article", {
        hasText: programme?.title ?? part,
      });
      for (const [key, value] of Object.entries(figures)) {
        const shown = section.last().locator(`[data-figure="${key}"]`).first();
        await expect(shown, `${part} ${key}`).toContainText(value.toLocaleString("zh-CN"));
        const found = programme?.figures.find((one) => one.key === key);
        if (found?.measure === "rows") await expectListOf(page, shown, value);
      }
    }
    await seen.check();
  });
}

const figureOn = (page: Page, key: string) => page.locator(`[data-figure="${key}"]`);

/** Opens the list behind a figure and reads its total. */
async function expectListOf(
  page: Page,
  link: ReturnType<Page["locator"]>,
  total: number,
): Promise<void> {
  const href = await link.getAttribute("href");
  const list = await page.context().newPage();
  await list.goto(href ?? "");
  await expect(list.getByText(`共 ${total} 条`).first()).toBeVisible();
  await list.close();
}
