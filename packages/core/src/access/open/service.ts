import type { Db } from "@dudao/database";
import {
  actOf,
  type County,
  countyOf,
  type Doer,
  dayOf,
  type Platform,
} from "../../_kernel/index.ts";
import { mintCountyScope } from "../../_kernel/scope-gate.ts";
import { openRegion } from "./store.ts";

/** Where an open reading happens. */
export type OpenPlace = {
  readonly region: string;
  readonly name: string;
  readonly today: string;
  readonly county: County;
};

/**
 * Reads in one county for somebody who is not signed in. The caller answers for what is shown:
 * nothing but what is public anyway (a notice board) or what a secret in the address proves.
 *
 * @returns undefined when there is no such county.
 */
export async function readOpenly<T>(
  platform: Platform,
  region: string,
  work: (db: Db, place: OpenPlace) => Promise<T>,
): Promise<T | undefined> {
  const { database, clock, config } = platform;
  const scope = mintCountyScope(region);
  const found = await database.read(scope, dayOf(clock.now()), (db) => openRegion(db, region));
  if (!found) return undefined;
  const today = dayOf(clock.businessNow(found.demoDate));
  const place = { region, name: found.name, today, county: countyOf(config, region) };
  return database.read(scope, today, (db) => work(db, place));
}

/** Notes something about an address that was used, for example when; audited as any change. */
export function writeOpenly<T>(
  platform: Platform,
  region: string,
  note: { readonly action: string; readonly doer: Doer },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const act = actOf(platform, note.action, note.doer);
  return platform.database.transaction(mintCountyScope(region), act, work);
}
