import type { Waiting } from "../stage/accounts.ts";
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
import {
  scheduleCampaign,
  scheduleLookBack,
  scheduleNonTeachingTasks,
  scheduleQualityBalance,
  scheduleTrainingPatrols,
} from "./campaigns.ts";
import type { Cast } from "./cast.ts";
import { scheduleDoubleReduction } from "./double-reduction.ts";
import { scheduleKindergartens } from "./kindergartens.ts";
import { scheduleOpenings } from "./opening.ts";
import {
  assignedInspectors,
  beats,
  experts,
  officeInspectors,
  trainingInspectors,
} from "./people.ts";
import * as places from "./places.ts";
import { plan, summary } from "./plan.ts";

/** Kaiyuan 2022, after the report of its office of 24 November 2022. */
export const kaiyuan: CountyStory = {
  region: "211282",
  name: "开原市",
  city: { code: "2112", name: "铁岭市" },
  areaCode: "024",
  holidays,
  setUpOn: "2022-01-05",
  workingDay: WORKING_DAY,
  async stageYear(stage, backstage) {
    const cast = await register(stage, backstage);
    schedulePlan(stage, plan);
    scheduleOpenings(stage, cast);
    scheduleDoubleReduction(stage, cast);
    scheduleKindergartens(stage, cast);
    scheduleTrainingPatrols(stage, cast);
    scheduleNonTeachingTasks(stage, cast);
    scheduleQualityBalance(stage, cast);
    scheduleCampaign(stage, cast);
    scheduleLookBack(stage, cast);
    scheduleSummary(stage, { ...summary, draftedOn: "2022-11-22", publishedOn: WORKING_DAY });
    return accounts;
  },
};

type Appointee = Inspector & Waiting;

const accounts: readonly ShownAccount[] = [
  { userName: "inspector1", role: "inspector", note: "责任督学：今日有督导任务和逾期未报的学校" },
  { userName: "inspector2", role: "inspector", note: "责任督学：有退回补充的记录" },
  { userName: "head1", role: "head", note: "校长(松山学校)：整改通知逾期，尚未报告" },
  { userName: "head2", role: "head", note: "校长(新华路小学)：专项督导问题整改中" },
];

/** The heads shown first; the others follow in the order of the register. */
const shownHeads = ["松山学校", "新华路小学"];

async function register(stage: Stage, backstage: Backstage): Promise<Cast> {
  const { officer } = stage;
  const { administrator, inventor, setHeads } = backstage;
  for (const [at, member] of places.commission.entries()) {
    await officer.api().commissionMember.create({ ...member, position: at + 1 });
  }
  const districts = await registerDistricts(officer, places.districts);
  const seeds = [
    ...places.schools,
    ...places.upperSchools,
    ...places.evaluatedKindergartens,
    ...places.otherKindergartens,
    ...places.trainingInstitutions,
  ];
  const units = await registerUnits(officer, seeds, {
    random: stage.random.fork("sizes"),
    inventor,
    districts,
    codePrefix: "2112820",
    extensions: (seed): Record<string, boolean> =>
      seed.relocating ? { "kaiyuan.relocating": true } : {},
  });
  const of = (list: readonly { readonly name: string }[]): Unit[] =>
    units.filter((unit) => list.some((seed) => seed.name === unit.name));
  const people = async (list: Parameters<typeof registerInspectors>[2]) =>
    registerInspectors(officer, administrator, list, {
      inventor,
      random: stage.random.fork("qualifications"),
      districts,
    });
  const [fullTime, ...partTime] = (await people(officeInspectors)) as [Appointee, ...Appointee[]];
  const assigned = await people(assignedInspectors);
  const trainers = await people(trainingInspectors);
  const advisers = await people(experts);

  const schools = of(places.schools);
  const evaluated = of(places.evaluatedKindergartens);
  const kindergartens = of(places.otherKindergartens);
  const training = of(places.trainingInstitutions);
  const upperSchools = of(places.upperSchools);
  const inspectors = new Map<string, Inspector>();
  for (const [at, inspector] of assigned.entries()) {
    const beat = beats[inspector.userName] ?? [];
    for (const unit of schools.filter((one) => beat.includes(one.short))) {
      inspectors.set(unit.id, inspector);
    }
    for (const [index, unit] of [...evaluated, ...kindergartens].entries()) {
      if (index % assigned.length === at) inspectors.set(unit.id, inspector);
    }
  }
  for (const [at, unit] of training.entries()) {
    inspectors.set(unit.id, trainers[at % trainers.length] as Inspector);
  }
  for (const [at, unit] of upperSchools.entries()) {
    inspectors.set(unit.id, partTime[at % partTime.length] as Inspector);
  }
  const inspectorOf = (unit: Unit): Inspector => {
    const found = inspectors.get(unit.id);
    if (!found) throw new Error(`${unit.short} has no inspector`);
    return found;
  };

  await appoint(stage, [fullTime, ...partTime, ...assigned], "2021-09-01", "2024-08-31", "开督聘");
  await appoint(stage, advisers, "2021-09-01", "2024-08-31", "开督专聘");
  const assignedSchools = [...schools, ...evaluated, ...kindergartens, ...upperSchools];
  for (const unit of assignedSchools) await assign(stage, unit, inspectorOf(unit), "2021-09-01");
  stage.agenda.on("2022-06-20", "14:00", async () => {
    await appoint(stage, trainers, "2022-06-20", "2025-06-19", "开校外督聘");
    for (const unit of training) await assign(stage, unit, inspectorOf(unit), "2022-06-20");
  });

  const first = shownHeads.map((short) => schools.find((unit) => unit.short === short) as Unit);
  const others = schools.filter((unit) => !first.includes(unit));
  setHeads(await registerHeads(administrator, [...first, ...others, ...evaluated]));
  return {
    schools,
    upperSchools,
    evaluated,
    kindergartens,
    training,
    fullTime,
    partTime,
    assigned,
    trainers,
    experts: advisers,
    inspectorOf,
    unit: (short) => {
      const found = units.find((unit) => unit.short === short);
      if (!found) throw new Error(`the register has no ${short}`);
      return found;
    },
  };
}
