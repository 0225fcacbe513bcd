import type { Config } from "@dudao/core/model";
import type { RegionEntry } from "@dudao/database";

/** Offices above the counties we ship, by GB/T 2260. Others go by their code until they are named. */
const above: Readonly<Record<string, string>> = {
  "21": "辽宁省",
  "2112": "铁岭市",
  "43": "湖南省",
  "4309": "益阳市",
};

/** The regions of the counties in the configuration, with the city and province each belongs to. */
export function regionsOf(config: Pick<Config, "counties">): RegionEntry[] {
  const regions = new Map<string, RegionEntry>();
  for (const { region, name } of config.counties.values()) {
    const province = region.slice(0, 2);
    const city = region.slice(0, 4);
    const nameOf = (code: string) => above[code] ?? code;
    regions.set(province, { code: province, name: nameOf(province), level: "province" });
    regions.set(city, { code: city, name: nameOf(city), level: "city", parentCode: province });
    regions.set(region, { code: region, name: name.zh, level: "county", parentCode: city });
  }
  return [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
