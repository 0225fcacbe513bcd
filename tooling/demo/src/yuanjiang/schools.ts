import { addDays, nextWorkday, workdays } from "../seeded/calendar.ts";
import { dealt, drawnProblems, drawnVisit, someMethods } from "../stage/drawn.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import { type Course, scheduleRectification } from "../stage/rectify.ts";
import type { Inspector, Stage, Unit } from "../stage/stage.ts";
import { type Outcome, planVisits } from "../stage/visit.ts";
import { schoolProblems } from "../texts/school.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

/** Schools of the alliances and sample schools of the monitoring, as the office's summary counts them. */
export const reported = {
  leadSchools: 6,
  memberSchools: 6,
  sampleJuniors: 8,
  samplePrimaries: 12,
  lastSchools: 20,
} as const;

/** From 29 June to 4 July: six leading and six member schools. */
export function scheduleAlliances(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("alliances");
  const seed = {
    title: "义务教育学校城乡联盟办学督导评估",
    kind: "evaluation",
    rubricId: "yuanjiang-school-alliance",
    item: "alliance",
    startDate: "2020-06-29",
    endDate: "2020-07-04",
    methods: ["documentReview", "interview"],
    description:
      "由督导室牵头，联合基教股、人事股、教师工作股，对六所龙头学校和六所成员学校联盟办学一年来的情况，通过查阅资料、调查走访进行评估。",
    preparedOn: "2020-06-22",
    closedOn: "2020-07-31",
  } as const;
  const days = workdays(seed.startDate, seed.endDate, holidays);
  const teams = [
    { name: "龙头学校组", people: [cast.office[0], cast.central[7], cast.central[8]] },
    { name: "成员学校组", people: [cast.office[1], cast.central[9], cast.central[10]] },
  ].map((team) => ({ ...team, people: team.people as Inspector[] }));
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    for (const { name, people } of teams) {
      await stage.officer.api().team.create({
        programmeId: programme.id,
        name,
        leaderId: (people[0] as Inspector).id,
        memberIds: people.map((one) => one.id),
      });
    }
    const sides = [
      { schools: cast.leadSchools, role: "leadSchool", team: teams[0] },
      { schools: cast.memberSchools, role: "memberSchool", team: teams[1] },
    ] as const;
    const visits = sides.flatMap(({ schools, role, team }) => {
      const [lead, ...members] = team?.people ?? [];
      return schools.map((unit, at) =>
        drawnVisit(
          random,
          {
            unit,
            lead: lead as Inspector,
            members,
            day: days[Math.floor((at * days.length) / schools.length)] ?? seed.startDate,
            begin: at % 2 === 0 ? 500 : 810,
            minutes: 130,
            methods: ["documentReview", "interview"],
            subjectRole: role,
            outcome: "accepted",
            settledOn: "2020-07-10",
          },
          "alliance",
        ),
      );
    });
    await planVisits(stage, programme, rubric, visits);
  });
}

/** Twelve primary and eight junior secondary sample schools of the national monitoring. */
export function scheduleMonitoring(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("monitoring");
  const seed = {
    title: "2020年国家义务教育质量监测",
    kind: "monitoring",
    rubricId: "yuanjiang-monitoring-day",
    item: "monitoring",
    startDate: "2020-09-05",
    endDate: "2020-09-29",
    methods: ["campusPatrol", "documentReview"],
    basis: "国家义务教育质量监测方案",
    description:
      "作为国家质量监测样本县，八所初中、十二所小学为样本校，四年级、八年级学生及有关教师参加科学学习质量和德育状况监测；市局责任督学到各样本校督导。",
    preparedOn: "2020-09-01",
    closedOn: "2020-10-15",
  } as const;
  const all = [...cast.leadSchools, ...cast.memberSchools, ...cast.otherSchools];
  const sample = (kind: Unit["kind"], count: number): Unit[] =>
    random.sample(
      all.filter((unit) => unit.kind === kind),
      count,
    );
  const schools = [
    ...sample("juniorSecondary", reported.sampleJuniors),
    ...sample("primary", reported.samplePrimaries),
  ];
  const people = [...cast.office, ...cast.central];
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const visits = dealt(
      schools,
      ["2020-09-28", "2020-09-29"],
      people.slice(0, 10),
      (unit, lead, day) =>
        drawnVisit(
          random,
          {
            unit,
            lead,
            day,
            begin: 470,
            minutes: 240,
            subjectRole: "sampleSchool",
            outcome: "accepted",
            settledOn: "2020-10-10",
          },
          "monitoring",
        ),
    );
    await planVisits(stage, programme, rubric, visits);
  });
}

/** The schools of the third round that were left: those that belong to no alliance, the first twenty. */
function lastSchools(cast: Pick<Cast, "otherSchools">): readonly Unit[] {
  return cast.otherSchools.slice(0, reported.lastSchools);
}

/** How many of them have their letters by the day of the summary. */
const LETTERS = 10;

/** The schools with a letter, whose heads therefore need an account. */
export function lettered(cast: Pick<Cast, "otherSchools">): readonly Unit[] {
  return lastSchools(cast).slice(0, LETTERS);
}

/** Where the schools' notices stand ten days after the evaluation, in turn. */
const courses: readonly Course[] = [
  "inProgress",
  "acknowledged",
  "reported",
  "inProgress",
  "ordered",
  "reported",
];

/** From 16 to 30 November: the twenty schools that the third round still lacked. */
export function scheduleQuality(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("quality");
  const seed = {
    title: "第三轮学校办学水平督导评估(剩余学校)",
    kind: "comprehensive",
    rubricId: "school-management-standard",
    item: "quality",
    startDate: "2020-11-16",
    endDate: "2020-11-30",
    methods: [
      "campusPatrol",
      "hearReport",
      "documentReview",
      "unannouncedLessonObservation",
      "interview",
    ],
    basis: "义务教育学校管理标准(教基〔2017〕9号)",
    description:
      "督导室组团对义务教育学校第三轮评估剩余的学校进行办学水平评估，一校一份评估反馈报告，问题限期整改。",
    preparedOn: "2020-11-09",
  } as const;
  const people = [...cast.office, ...cast.central.slice(0, 7)];
  const groups = [people.filter((_, at) => at % 2 === 0), people.filter((_, at) => at % 2 === 1)];
  const days = workdays(seed.startDate, seed.endDate, holidays);
  const schools = lastSchools(cast);
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    for (const [at, group] of groups.entries()) {
      await stage.officer.api().team.create({
        programmeId: programme.id,
        name: `第${"一二"[at]}评估组`,
        leaderId: (group[0] as Inspector).id,
        memberIds: group.map((one) => one.id),
      });
    }
    const visits = schools.map((unit, at) => {
      const [lead, ...members] = groups[at % 2] as [Inspector, ...Inspector[]];
      const day = days[Math.floor(at / 2)] ?? seed.endDate;
      return drawnVisit(
        random,
        {
          unit,
          lead,
          members,
          day,
          begin: 490,
          minutes: 380,
          methods: someMethods(random),
          lessons: random.int(3, 6),
          problems: drawnProblems(random, schoolProblems, random.int(2, 4), false),
          outcome: "accepted",
          settledOn: nextWorkday(addDays(day, 2), holidays),
        },
        "school",
      );
    });
    let issued = 0;
    await planVisits(stage, programme, rubric, visits, (visit, made) => {
      // The first schools have their letters; those of the others are being written.
      if (issued >= LETTERS) return;
      const issuedOn = nextWorkday(addDays(visit.day, 3), holidays);
      scheduleRectification(stage, {
        unit: visit.unit,
        inspectionId: made.inspectionId,
        findings: made.open,
        issuedOn,
        deadline: addDays(issuedOn, 30),
        course: courses[issued % courses.length] ?? "ordered",
        verifier: visit.lead,
        pace: random.int(4, 6),
      });
      issued += 1;
    });
  });
}

/** Drop-in visits of the autumn term: what is open on the desks on 10 December. */
export function scheduleRoutine(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("routine");
  const seed = {
    title: "秋季学期学校随访督导",
    kind: "routine",
    rubricId: "routine-school",
    item: "routine",
    startDate: "2020-09-14",
    endDate: "2021-01-15",
    methods: ["campusPatrol", "interview", "documentReview"],
    unannounced: true,
    basis: "教育督导条例第十四条",
    description:
      "各中心校督学对责任区内学校开展随访督导，每学期不少于2次，重点查看校园安全、教学常规和疫情防控。",
    preparedOn: "2020-09-08",
  } as const;
  const outcomes: readonly Outcome[] = [
    ...Array.from({ length: 18 }, () => "accepted" as const),
    "missed",
    "returned",
    "submitted",
    "submitted",
    "inProgress",
    "inProgress",
  ];
  const fixed = [
    "2020-12-04",
    "2020-12-07",
    "2020-12-08",
    "2020-12-09",
    "2020-12-10",
    "2020-12-10",
  ];
  const early = workdays("2020-10-12", "2020-12-02", holidays);
  const late = workdays("2020-12-11", "2021-01-08", holidays);
  const schools = [...cast.memberSchools, ...cast.leadSchools, ...cast.otherSchools.slice(0, 24)];
  // The first school of the first inspector is the one that is being visited today.
  const first = schools.findIndex((unit) => cast.inspectorOf(unit).id === cast.central[0]?.id);
  const today = 22;
  [schools[first], schools[today]] = [schools[today] as Unit, schools[first] as Unit];
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const visits = schools.map((unit, at) => {
      const outcome = outcomes[at] ?? "planned";
      const day =
        at < 18 ? early[at * 2] : at < 24 ? fixed[at - 18] : late[(at - 24) % late.length];
      const found = at < 18 && at % 3 === 0 ? 1 : 0;
      return drawnVisit(
        random,
        {
          unit,
          lead: cast.inspectorOf(unit),
          day: day ?? seed.startDate,
          begin: outcome === "inProgress" ? 500 : random.pick([500, 520, 810]),
          minutes: 80,
          topic: "教学常规与校园安全",
          problems: drawnProblems(random, schoolProblems, found, true),
          outcome,
          reason: outcome === "missed" ? "学校组织教师外出培训，另行安排" : "请补充听课和访谈情况",
          settledOn: nextWorkday(addDays(day ?? seed.startDate, 2), holidays),
        },
        "school",
      );
    });
    await planVisits(stage, programme, rubric, visits);
  });
}
