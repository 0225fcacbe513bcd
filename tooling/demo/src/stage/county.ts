import type { Config } from "@dudao/core/model";
import { momentOf, type Platform, provisionAccount, settableClock } from "@dudao/core/server";
import type { Database } from "@dudao/database";
import { DEMO_PASSWORD, type DemoAccount } from "../account.ts";
import { namer, phoneMaker } from "../seeded/names.ts";
import { seeded } from "../seeded/random.ts";
import { makeAccounts, type SignedIn, signIn } from "./accounts.ts";
import { makeAgenda } from "./agenda.ts";
import type { Inventor } from "./cast.ts";
import type { Person, Stage, Unit } from "./stage.ts";

/** An office and its year, as a story to be played. */
export type CountyStory = {
  readonly region: string;
  readonly name: string;
  /** The office above it, which reads. */
  readonly city: { readonly code: string; readonly name: string };
  readonly areaCode: string;
  readonly holidays: ReadonlySet<string>;
  /** Day the register is set up. */
  readonly setUpOn: string;
  /** Day on which the demonstration stands; nothing is played beyond it. */
  readonly workingDay: string;
  /** Fills the register and puts the year on the agenda; returns the accounts worth showing. */
  stageYear(stage: Stage, people: Backstage): Promise<readonly ShownAccount[]>;
};

/** What only the setting up of a story needs. */
export type Backstage = {
  readonly administrator: SignedIn;
  readonly inventor: Inventor;
  /** Tells the stage who heads which unit. */
  setHeads(heads: ReadonlyMap<string, Person>): void;
};

export type ShownAccount = {
  readonly userName: string;
  readonly role: string;
  readonly note: string;
};

export type PlayOptions = {
  readonly database: Database;
  readonly config: Config;
  readonly seed: string;
  readonly onProgress: (text: string) => void;
};

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Plays one office's year through the API, every call by the person whose work it is. */
export async function playCounty(story: CountyStory, options: PlayOptions): Promise<DemoAccount[]> {
  const { database, config, onProgress } = options;
  const { region, name, city } = story;
  const clock = settableClock();
  clock.setBusiness(momentOf(story.setUpOn, "08:30"));
  const platform: Platform = { database, config, clock, log: silent };
  const random = seeded(`${options.seed} ${region}`);
  const inventor = { name: namer(random.fork("names")), phone: phoneMaker(story.areaCode) };
  const counts = { inspections: 0, ratings: 0, findings: 0, notices: 0, reports: 0 };

  const password = DEMO_PASSWORD;
  const adminName = inventor.name();
  await provisionAccount(platform, {
    region,
    userName: "admin",
    name: adminName,
    password,
    roles: ["administrator"],
  });
  await provisionAccount(platform, {
    region: city.code,
    userName: "city",
    name: inventor.name(),
    password,
    roles: ["cityReader"],
  });
  const administrator = await signIn(platform, region, { name: adminName, userName: "admin" });
  const [director, officer] = (await makeAccounts(administrator, [
    { userName: "director", name: inventor.name(), roles: ["director"] },
    { userName: "officer", name: inventor.name(), roles: ["officer"] },
  ])) as [Person, Person];

  let heads: ReadonlyMap<string, Person> = new Map();
  const items = new Map<string, string>();
  const agenda = makeAgenda(story.workingDay);
  const stage: Stage = {
    region,
    agenda,
    random,
    holidays: story.holidays,
    director,
    officer,
    headOf: (unit: Unit) => found(heads.get(unit.id), `the head of ${unit.short}`),
    rubric: (id) => found(config.rubrics.get(id)?.[0], `the rubric ${id}`),
    planItem: (key) => found(items.get(key), `the plan item ${key}`),
    setPlanItem: (key, id) => items.set(key, id),
    count: (what, by = 1) => {
      counts[what] += by;
    },
  };
  const shown = await story.stageYear(stage, {
    administrator,
    inventor,
    setHeads: (all) => {
      heads = all;
    },
  });
  onProgress(`${name}：机构、督学、账号已登记`);
  let month = "";
  await agenda.play((day, time) => {
    clock.setBusiness(momentOf(day, time));
    if (day.slice(0, 7) === month) return;
    if (month) onProgress(`${name} ${progressOf(month, counts)}`);
    month = day.slice(0, 7);
  });
  onProgress(`${name} ${progressOf(month, counts)}`);
  return [
    ...[
      { userName: "director", role: "director", note: "督导室主任：批准计划、审定、看年度报告" },
      {
        userName: "officer",
        role: "officer",
        note: "督导室工作人员：安排督导、审核记录、下达整改",
      },
      ...shown,
      { userName: "admin", role: "administrator", note: "系统管理员：用户与审计" },
    ].map((account) => ({ region, regionName: name, password, ...account })),
    {
      region: city.code,
      regionName: city.name,
      userName: "city",
      password,
      role: "cityReader",
      note: `上级督导部门：只读查看${name}等县区`,
    },
  ];
}

function progressOf(month: string, counts: Record<string, number>): string {
  const [year, number] = month.split("-");
  return `${year}年${Number(number)}月：已安排督导 ${counts.inspections} 次，评分 ${counts.ratings} 项，问题 ${counts.findings} 个，整改通知 ${counts.notices} 份`;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the story does not know ${what}`);
  return value;
}
