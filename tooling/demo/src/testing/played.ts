import type { Figure, FigureLink, YearReport } from "@dudao/core/model";
import { type Platform, settableClock } from "@dudao/core/server";
import kaiyuan from "@dudao/county-kaiyuan";
import yuanjiang from "@dudao/county-yuanjiang";
import { openDatabase, registerRegions } from "@dudao/database";
import { createTestDatabase } from "@dudao/database/testing";
import { compose, corePlugin, nationalDefaults } from "@dudao/plugin-kit";
import { demoRegions, loadDemo } from "../index.ts";
import { signIn } from "../stage/accounts.ts";
import type { Caller } from "../stage/api.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A database of its own with the demonstration in it, or what `play` plays, and callers as its accounts. */
export async function playedDemo(play: typeof loadDemo = loadDemo) {
  const test = await createTestDatabase();
  await registerRegions(test.url, demoRegions);
  const database = openDatabase({ url: test.url, max: 6 });
  const { config } = compose([corePlugin, kaiyuan, yuanjiang], nationalDefaults);
  const progress: string[] = [];
  const onProgress = (text: string): void => void progress.push(text);
  const accounts = await play({ database, config, onProgress });
  const platform: Platform = { database, config, clock: settableClock(), log: silent };
  return {
    accounts,
    progress,
    as: async (region: string, userName: string): Promise<Caller> =>
      (await signIn(platform, region, { userName, name: userName })).api(),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

type Rows = { rows: Record<string, unknown>[]; total: number };
type Lists = Record<string, { list: (input: unknown) => Promise<Rows> }>;

/** All rows of the list a figure leads to. */
async function rowsOf(api: Caller, link: FigureLink): Promise<Rows> {
  const resource = (api as unknown as Lists)[link.resource];
  if (!resource) throw new Error(`a figure leads to ${link.resource}, which has no list`);
  const rows: Rows["rows"] = [];
  for (let page = 1; ; page++) {
    const answer = await resource.list({ page, pageSize: 200, filters: link.filters });
    rows.push(...answer.rows);
    if (rows.length >= answer.total) return { rows, total: answer.total };
  }
}

/** What the list behind a figure says its value is. */
export async function recount(api: Caller, figure: Figure): Promise<number> {
  const { rows, total } = await rowsOf(api, figure.link);
  if (figure.measure === "units") return new Set(rows.map((row) => row.institutionId)).size;
  if (figure.measure === "sum") {
    return rows.reduce((sum, row) => sum + Number(row[figure.sumOf ?? ""] ?? 0), 0);
  }
  if (figure.measure === "rows") return total;
  const base = figure.base ? (await rowsOf(api, figure.base)).total : 0;
  return base === 0 ? 0 : Math.round((total * 1000) / base) / 10;
}

/** Every figure of a report, with where it stands. */
export function figuresOf(report: YearReport): { where: string; figure: Figure }[] {
  return [
    ...report.overall.map((figure) => ({ where: "overall", figure })),
    ...report.people.map((figure) => ({ where: "people", figure })),
    ...report.programmes.flatMap((programme) =>
      programme.figures.map((figure) => ({ where: programme.title, figure })),
    ),
  ];
}

/** Values by key of one programme, found by a part of its title. */
export function valuesOf(report: YearReport, title: string): Record<string, number> {
  const programme = report.programmes.find((one) => one.title.includes(title));
  if (!programme) throw new Error(`the report has no programme ${title}`);
  return Object.fromEntries(programme.figures.map((figure) => [figure.key, figure.value]));
}

export type Played = Awaited<ReturnType<typeof playedDemo>>;
