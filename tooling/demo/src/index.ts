import type { Config } from "@dudao/core/model";
import type { Database, RegionEntry } from "@dudao/database";
import type { DemoAccount } from "./account.ts";
import { kaiyuan } from "./kaiyuan/story.ts";
import { playCounty } from "./stage/county.ts";
import { yuanjiang } from "./yuanjiang/story.ts";

export { DEMO_PASSWORD, type DemoAccount } from "./account.ts";

const stories = [kaiyuan, yuanjiang] as const;

/** Regions of the demonstration with their working days: set up as the owner before it is loaded. */
export const demoRegions: readonly RegionEntry[] = Object.freeze([
  { code: "21", name: "辽宁省", level: "province" },
  { code: "43", name: "湖南省", level: "province" },
  ...stories.flatMap(({ region, name, city, workingDay }): RegionEntry[] => [
    { ...city, level: "city", parentCode: city.code.slice(0, 2), demoDate: workingDay },
    { code: region, name, level: "county", parentCode: city.code, demoDate: workingDay },
  ]),
]);

/** The story is always the same; another seed tells it with other people and details. */
export const SEED = "dudao demonstration 1";

/**
 * Plays both offices' years through the API, each call by the person whose work it is, on an
 * empty database whose regions (`demoRegions`) are registered.
 *
 * @param options.onProgress Told in Chinese what has been done so far, a few times a second.
 * @returns The accounts worth showing to who tries the product.
 */
export async function loadDemo(options: {
  readonly database: Database;
  readonly config: Config;
  readonly onProgress?: (text: string) => void;
  readonly seed?: string;
}): Promise<DemoAccount[]> {
  const { database, config, onProgress = () => {}, seed = SEED } = options;
  const accounts = await Promise.all(
    stories.map((story) => playCounty(story, { database, config, seed, onProgress })),
  );
  return accounts.flat();
}
