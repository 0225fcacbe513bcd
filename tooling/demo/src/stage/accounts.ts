import { createContext, type Platform } from "@dudao/core/server";
import { DEMO_PASSWORD } from "../account.ts";
import { type Caller, callerOf } from "./api.ts";
import type { Person } from "./stage.ts";

/** A person who is signed in, and the platform their calls go to. */
export type SignedIn = Person & { readonly platform: Platform; readonly region: string };

/** An account that the administrator is to make. */
export type AccountSeed = {
  readonly name: string;
  readonly userName: string;
  readonly roles: readonly string[];
  readonly inspectorId?: string;
  readonly institutionId?: string;
};

/** Hashing a password takes a core for a while: as many at once as a small machine has. */
const AT_ONCE = 4;

/** A person of an account that is there, signed in with the demonstration's password. */
export async function signIn(
  platform: Platform,
  region: string,
  account: { readonly name: string; readonly userName: string },
): Promise<SignedIn> {
  let cookie: string | undefined;
  const tokens = {
    set: (value: string) => {
      cookie = value;
    },
    clear: () => {
      cookie = undefined;
    },
  };
  const request = {
    requestId: "demo",
    locale: "zh-CN",
    acceptLanguage: undefined,
    marked: "1",
    tokens,
  };
  const stranger = callerOf(await createContext(platform, { ...request, cookie: undefined }));
  const { userName } = account;
  await stranger.session.signIn({ region, userName, password: DEMO_PASSWORD });
  const context = await createContext(platform, { ...request, cookie });
  const caller: Caller = callerOf(context);
  return { name: account.name, userName, platform, region, api: () => caller };
}

/** A person whose account opens later: with the appointment it stands on. */
export type Waiting = Person & { readonly enter: () => Promise<void> };

async function makeAccount(administrator: SignedIn, seed: AccountSeed): Promise<void> {
  await administrator.api().user.create({
    userName: seed.userName,
    name: seed.name,
    roles: [...seed.roles],
    inspectorId: seed.inspectorId,
    institutionId: seed.institutionId,
    password: DEMO_PASSWORD,
    status: "active",
  });
}

async function inBatches<T>(
  seeds: readonly AccountSeed[],
  make: (seed: AccountSeed) => Promise<T>,
): Promise<T[]> {
  const out: T[] = [];
  for (let at = 0; at < seeds.length; at += AT_ONCE) {
    out.push(...(await Promise.all(seeds.slice(at, at + AT_ONCE).map(make))));
  }
  return out;
}

/** Makes accounts as the administrator does and signs their people in, in the order given. */
export function makeAccounts(
  administrator: SignedIn,
  seeds: readonly AccountSeed[],
): Promise<Person[]> {
  return inBatches(seeds, async (seed) => {
    await makeAccount(administrator, seed);
    return signIn(administrator.platform, administrator.region, seed);
  });
}

/** Makes accounts whose people sign in when they are told to. */
export function makeWaitingAccounts(
  administrator: SignedIn,
  seeds: readonly AccountSeed[],
): Promise<Waiting[]> {
  return inBatches(seeds, async (seed) => {
    await makeAccount(administrator, seed);
    const { name, userName } = seed;
    let entered: Person | undefined;
    return {
      name,
      userName,
      api: () => {
        if (!entered) throw new Error(`${userName} has not signed in yet`);
        return entered.api();
      },
      enter: async () => {
        entered = await signIn(administrator.platform, administrator.region, seed);
      },
    };
  });
}
