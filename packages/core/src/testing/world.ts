import { openDatabase, registerRegions } from "@dudao/database";
import { createTestDatabase } from "@dudao/database/testing";
import { momentOf, type SettableClock, settableClock } from "../_kernel/clock.ts";
import type { Config } from "../_kernel/config.ts";
import type { Context, Log, Platform, TokenJar } from "../_kernel/context.ts";
import type { Locale } from "../_kernel/text.ts";
import { provisionAccount, resolveSession } from "../access/index.ts";
import { type Caller, createCaller } from "../router.ts";
import { testConfig } from "./config.ts";
import { type CountyIds, fillCounty } from "./county.ts";

/** The counties of the test world, and the city above the first. */
export const counties = ["211282", "430981"] as const;
export type CountyCode = (typeof counties)[number];
export type RegionCode = CountyCode | "2112" | "4309";

export const countyRoles = ["director", "officer", "inspector", "head", "administrator"] as const;
export type RoleName = (typeof countyRoles)[number] | "cityReader";

/** Every test account's password. */
export const PASSWORD = "correct horse 电池";

export type World = {
  readonly platform: Platform;
  readonly clock: SettableClock;
  /** Connection string as the owner, to look past the policies. */
  readonly url: string;
  /** Records each county begins with. */
  readonly ids: Readonly<Record<CountyCode, CountyIds>>;
  /** A caller signed in as the account of that role; its user name is the role's. */
  as(role: RoleName, region: RegionCode): Promise<Caller>;
  /** A caller without a session. */
  stranger(options?: Partial<Pick<Context, "locale" | "sameOrigin">>): Caller;
  /** A caller with the cookie of a sign-in, as a browser would come. */
  withCookie(cookie: string | undefined, options?: { locale?: Locale }): Promise<Caller>;
  /** Signs in as a browser does and gives the cookie. */
  signIn(userName: string, region: RegionCode, password?: string): Promise<string>;
  /** Sets the day the office's work counts as today's; null follows the real time. */
  setDay(day: string | null, time?: string): void;
  close(): Promise<void>;
};

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };
const noTokens: TokenJar = { set: () => {}, clear: () => {} };

function contextMaker(platform: Platform) {
  let requests = 0;
  return (facts: Partial<Context> = {}): Context => ({
    platform,
    requestId: `test-${++requests}`,
    locale: "zh-CN",
    sameOrigin: true,
    session: null,
    tokens: noTokens,
    ...facts,
  });
}

async function provision(platform: Platform): Promise<void> {
  const account = (region: string, role: string) =>
    provisionAccount(platform, {
      region,
      userName: role,
      name: `${role}@${region}`,
      password: PASSWORD,
      roles: [role],
    });
  for (const region of counties) await account(region, "administrator");
  for (const region of ["2112", "4309"]) await account(region, "cityReader");
}

/**
 * A migrated database of its own with two counties under two cities, an
 * account for every role in each, a few records, and callers as each of them.
 * Close it in `afterAll`.
 */
export async function testWorld(options: { config?: Config } = {}): Promise<World> {
  const test = await createTestDatabase();
  await registerRegions(test.url, [
    { code: "21", name: "辽宁省", level: "province" },
    { code: "43", name: "湖南省", level: "province" },
    { code: "2112", name: "铁岭市", level: "city", parentCode: "21" },
    { code: "4309", name: "益阳市", level: "city", parentCode: "43" },
    { code: "211282", name: "开原市", level: "county", parentCode: "2112" },
    { code: "430981", name: "沅江市", level: "county", parentCode: "4309" },
  ]);
  const database = openDatabase({ url: test.url, max: 5 });
  const clock = settableClock();
  const platform: Platform = { database, config: options.config ?? testConfig, clock, log: quiet };
  const context = contextMaker(platform);
  const cookies = new Map<string, string>();

  const world: Omit<World, "ids"> = {
    platform,
    clock,
    url: test.url,
    stranger: (facts) => createCaller(context(facts)),
    withCookie: async (cookie, facts) =>
      createCaller(context({ ...facts, session: await resolveSession(platform, cookie) })),
    signIn: async (userName, region, password = PASSWORD) => {
      let cookie = "";
      const set = (value: string) => {
        cookie = value;
      };
      const tokens = { ...noTokens, set };
      await createCaller(context({ tokens })).session.signIn({ region, userName, password });
      return cookie;
    },
    as: async (role, region) => {
      const key = `${role} ${region}`;
      const cookie = cookies.get(key) ?? (await world.signIn(role, region));
      cookies.set(key, cookie);
      return world.withCookie(cookie);
    },
    setDay: (day, time = "09:00") => clock.setBusiness(day ? momentOf(day, time) : null),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
  await provision(platform);
  world.setDay("2022-03-15");
  const ids = {
    "211282": await fillCounty(await world.as("administrator", "211282"), PASSWORD),
    "430981": await fillCounty(await world.as("administrator", "430981"), PASSWORD),
  };
  return { ...world, ids };
}
