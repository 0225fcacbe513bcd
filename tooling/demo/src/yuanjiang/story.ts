import {
  registerDistricts,
  registerHeads,
  registerInspectors,
  registerUnits,
} from "../stage/cast.ts";
import type { Backstage, CountyStory, ShownAccount } from "../stage/county.ts";
import { schedulePlan } from "../stage/plan.ts";
import { appoint, assign } from "../stage/register.ts";
import type { Inspector, Stage, Unit } from "../stage/stage.ts";
import { scheduleSummary } from "../stage/summary.ts";
import { holidays, WORKING_DAY } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { noticed, scheduleBackfill, scheduleLastBatch } from "./kindergartens.ts";
import { centralInspectors, experts, officeInspectors } from "./people.ts";
import * as places from "./places.ts";
import { plan2020, plan2021, summary } from "./plan.ts";
import {
  lettered,
  scheduleAlliances,
  scheduleMonitoring,
  scheduleQuality,
  scheduleRoutine,
} from "./schools.ts";

/** Yuanjiang 2020, after the summary of its office of 10 December 2020. */
export const yuanjiang: CountyStory = {
  region: "430981",
  name: "沅江市",
  city: { code: "4309", name: "益阳市" },
  areaCode: "0737",
  holidays,
  setUpOn: "2020-01-06",
  workingDay: WORKING_DAY,
  async stageYear(stage, backstage) {
    const cast = await register(stage, backstage);
    schedulePlan(stage, plan2020);
    scheduleBackfill(stage, cast);
    scheduleAlliances(stage, cast);
    scheduleMonitoring(stage, cast);
    scheduleRoutine(stage, cast);
    scheduleLastBatch(stage, cast);
    scheduleQuality(stage, cast);
    schedulePlan(stage, plan2021);
    scheduleSummary(stage, { ...summary, draftedOn: "2020-12-08", publishedOn: WORKING_DAY });
    return accounts;
  },
};

const accounts: readonly ShownAccount[] = [
  { userName: "inspector1", role: "inspector", note: "琼湖中心校督学：今日有随访督导" },
  { userName: "inspector4", role: "inspector", note: "黄茅洲镇中心校督学：参加最后一批幼儿园评估" },
  { userName: "head1", role: "head", note: "校长(黄茅洲镇中学)：办学水平评估问题整改中" },
  { userName: "head2", role: "head", note: "校长(南嘴镇中学)：整改通知已签收" },
];

async function register(stage: Stage, backstage: Backstage): Promise<Cast> {
  const { officer } = stage;
  const { administrator, inventor, setHeads } = backstage;
  for (const [at, member] of places.commission.entries()) {
    await officer.api().commissionMember.create({ ...member, position: at + 1 });
  }
  const districts = await registerDistricts(
    officer,
    places.townships.map(({ township, central }) => ({
      name: `${central}责任区`,
      townships: [township],
    })),
  );
  const schools = [
    ...places.leadSchools,
    ...places.memberSchools,
    ...places.otherSchools,
    ...places.upperSchools,
  ];
  const preschool = stage.random.fork("kindergartens");
  const units = await registerUnits(
    officer,
    [...schools, ...preschool.shuffle(places.kindergartens(preschool))],
    {
      random: stage.random.fork("sizes"),
      inventor,
      districts,
      codePrefix: "4309810",
      extensions: (seed) => ({ "yuanjiang.centralSchool": places.centralSchoolOf(seed.township) }),
    },
  );
  const of = (list: readonly { readonly name: string }[]): Unit[] =>
    units.filter((unit) => list.some((seed) => seed.name === unit.name));
  const people = (list: Parameters<typeof registerInspectors>[2]) =>
    registerInspectors(officer, administrator, list, {
      inventor,
      random: stage.random.fork("qualifications"),
      districts,
    });
  const office = await people(officeInspectors);
  const central = await people(centralInspectors);
  const advisers = await people(experts);
  const otherSchools = of(places.otherSchools);
  const kindergartens = units.filter((unit) => unit.kind === "kindergarten");
  const inspectorOf = (unit: Unit): Inspector => {
    const at = places.townships.findIndex((one) => one.township === unit.township);
    const found = central[at];
    if (!found) throw new Error(`${unit.short} has no inspector`);
    return found;
  };

  await appoint(stage, [...office, ...central], "2018-09-01", "2021-08-31", "沅督聘");
  await appoint(stage, advisers, "2018-09-01", "2021-08-31", "沅督专聘");
  const visited = units.filter((unit) => unit.kind !== "kindergarten");
  for (const unit of visited) await assign(stage, unit, inspectorOf(unit), "2018-09-01");
  setHeads(
    await registerHeads(administrator, [
      ...lettered({ otherSchools }),
      ...noticed({ kindergartens }),
    ]),
  );
  return {
    leadSchools: of(places.leadSchools),
    memberSchools: of(places.memberSchools),
    otherSchools,
    upperSchools: of(places.upperSchools),
    kindergartens,
    office,
    central,
    experts: advisers,
    inspectorOf,
  };
}
