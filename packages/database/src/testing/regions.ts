import { type RegionEntry, registerRegions } from "../owner.ts";
import type { Act, CountyDbScope } from "../scope.ts";

/** Two counties and the city above one of them, as tests here use them. */
export const KAIYUAN = "211282";
export const YUANJIANG = "430981";

export const testRegions: readonly RegionEntry[] = [
  { code: "2112", name: "铁岭市", level: "city" },
  { code: KAIYUAN, name: "开原市", level: "county", parentCode: "2112" },
  { code: YUANJIANG, name: "沅江市", level: "county" },
];

export const TODAY = "2022-11-15";

export function county(region: string): CountyDbScope {
  return { kind: "county", region };
}

/** An act of a test, on the day the demonstration stands at. */
export function act(action = "test.change"): Act {
  return {
    action,
    actorId: null,
    actorName: "王测试",
    requestId: "r-1",
    today: TODAY,
    at: "2022-11-15T09:30:00.000Z",
  };
}

export function setUpRegions(url: string): Promise<void> {
  return registerRegions(url, testRegions);
}
