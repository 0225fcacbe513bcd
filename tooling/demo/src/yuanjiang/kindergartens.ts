import { addDays, nextWorkday, workdays } from "../seeded/calendar.ts";
import { dealt, drawnProblems, drawnVisit } from "../stage/drawn.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import { type Course, scheduleRectification } from "../stage/rectify.ts";
import type { Inspector, Stage } from "../stage/stage.ts";
import { planVisits } from "../stage/visit.ts";
import { kindergartenProblems } from "../texts/kindergarten.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

/** Kindergartens of 2016 to 2019 entered afterwards, and the last batch of the third round. */
export const reported = { entered: 85, lastBatch: 52, people: 8, groups: 2 } as const;

/** From 13 March to 15 April four inspectors enter what was evaluated in the years before. */
export function scheduleBackfill(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("backfill");
  const seed = {
    title: "幼儿园办园行为督导评估资料补录(2016—2019年)",
    kind: "evaluation",
    rubricId: "kindergarten-conduct-2017",
    item: "backfill",
    startDate: "2020-03-13",
    endDate: "2020-04-15",
    methods: ["documentReview"],
    basis: "幼儿园办园行为督导评估办法(教督〔2017〕7号)",
    description:
      "按照上级部署，抽调骨干督学，在学前教育股支持配合下，对2016至2019年所评幼儿园的资料逐园补充上传到教育部督导评估系统。",
    preparedOn: "2020-03-10",
    closedOn: "2020-04-24",
  } as const;
  const people = [...cast.central.slice(0, 3), cast.experts[0] as Inspector];
  const days = workdays(seed.startDate, seed.endDate, holidays);
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const units = cast.kindergartens.slice(0, reported.entered);
    const visits = dealt(units, days, people, (unit, lead, day, at) =>
      drawnVisit(
        random,
        {
          unit,
          lead,
          day,
          begin: 500 + (at % 3) * 50,
          minutes: 40,
          methods: ["documentReview"],
          outcome: "accepted",
          settledOn: nextWorkday(addDays(day, 3), holidays),
        },
        "kindergarten",
      ),
    );
    await planVisits(stage, programme, rubric, visits);
  });
}

/** Where the notices of the last batch stand on 10 December, in turn. */
const courses: readonly Course[] = [
  "closed",
  "closed",
  "reported",
  "closed",
  "inProgress",
  "closed",
  "partlyReturned",
  "acknowledged",
];

/** Twelve of the 52 are left with a written notice; the others put right what was found. */
const NOTICES = 12;

/** From 20 October to 5 November eight people in two groups evaluate the last 52. */
export function scheduleLastBatch(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("last batch");
  const seed = {
    title: "第三轮幼儿园办园行为督导评估(最后一批)",
    kind: "evaluation",
    rubricId: "kindergarten-conduct-2017",
    item: "kindergartens",
    startDate: "2020-10-20",
    endDate: "2020-11-05",
    methods: ["campusPatrol", "documentReview", "interview"],
    basis: "幼儿园办园行为督导评估办法(教督〔2017〕7号)",
    description:
      "组织8人分2组，对第三轮幼儿园督导规划最后一批幼儿园进行实地评估和网上评估系统数据上报，各中心校督学、幼教专干配合。",
    preparedOn: "2020-10-13",
  } as const;
  const people = [...cast.office.slice(0, 2), ...cast.central.slice(3, 7), ...cast.experts];
  const groups = [people.filter((_, at) => at % 2 === 0), people.filter((_, at) => at % 2 === 1)];
  const days = workdays(seed.startDate, seed.endDate, holidays);
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    for (const [at, group] of groups.entries()) {
      await stage.officer.api().team.create({
        programmeId: programme.id,
        name: `第${"一二"[at]}评估组`,
        leaderId: (group[0] as Inspector).id,
        memberIds: group.map((one) => one.id),
      });
    }
    const units = cast.kindergartens.slice(reported.entered, reported.entered + reported.lastBatch);
    const visits = units.map((unit, at) => {
      const group = groups[at % 2] as Inspector[];
      // Two kindergartens a day for each group: one in the morning, one in the afternoon.
      const turn = Math.floor(at / 2);
      const day = days[Math.floor(turn / 2)] ?? seed.endDate;
      const left = at % 4 === 0 && at / 4 < NOTICES;
      return drawnVisit(
        random,
        {
          unit,
          lead: group[turn % group.length] as Inspector,
          members: group.filter((_, index) => index !== turn % group.length),
          day,
          begin: turn % 2 === 0 ? 500 : 810,
          minutes: 140,
          methods: ["campusPatrol", "documentReview", "interview"],
          problems: left
            ? drawnProblems(random, kindergartenProblems, random.int(2, 4), false)
            : drawnProblems(random, kindergartenProblems, random.int(0, 1), true),
          outcome: "accepted",
          settledOn: nextWorkday(addDays(day, 2), holidays),
        },
        "kindergarten",
      );
    });
    let issued = 0;
    await planVisits(stage, programme, rubric, visits, (visit, made) => {
      if (made.open.length === 0) return;
      const issuedOn = nextWorkday(addDays(visit.day, 3), holidays);
      scheduleRectification(stage, {
        unit: visit.unit,
        inspectionId: made.inspectionId,
        findings: made.open,
        issuedOn,
        deadline: addDays(issuedOn, 30),
        course: courses[issued % courses.length] ?? "closed",
        verifier: visit.lead,
        pace: random.int(8, 14),
      });
      issued += 1;
    });
  });
}

/** Kindergartens that get a notice, whose heads therefore need an account. */
export function noticed(cast: Pick<Cast, "kindergartens">) {
  return cast.kindergartens
    .slice(reported.entered, reported.entered + reported.lastBatch)
    .filter((_, at) => at % 4 === 0 && at / 4 < NOTICES);
}
