import { addDays, nextWorkday, workdays } from "../seeded/calendar.ts";
import { dealt, drawnProblems, drawnVisit, someMethods } from "../stage/drawn.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import { type Course, scheduleRectification } from "../stage/rectify.ts";
import type { Inspector, Stage } from "../stage/stage.ts";
import { planVisits } from "../stage/visit.ts";
import { doubleReductionProblems } from "../texts/double-reduction.ts";
import { schoolProblems, trainingProblems } from "../texts/school.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

/** Where the campaign's notices stand nine days after it: schools are just getting to work. */
const courses: readonly Course[] = [
  "closed",
  "reported",
  "inProgress",
  "acknowledged",
  "ordered",
  "inProgress",
  "acknowledged",
  "inProgress",
];

/** The November campaign: five schools are named in the office's report, three more are visited. */
export function scheduleCampaign(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("campaign");
  const seed = {
    title: "“双减”专项督导(11月)",
    kind: "thematic",
    rubricId: "double-reduction-school",
    item: "doubleReductionCampaign",
    startDate: "2022-11-10",
    endDate: "2022-11-18",
    methods: [
      "campusPatrol",
      "documentReview",
      "unannouncedLessonObservation",
      "interview",
      "forum",
    ],
    unannounced: true,
    basis: "开原市人民政府教育督导室2022年“双减”督导工作方案",
    description:
      "教育督导室组成督导组，针对课后服务和作业管理等重点问题进行抽查，对发现的问题提出整改意见，限期整改。",
    preparedOn: "2022-11-03",
  } as const;
  const [one, two, three] = cast.partTime as [Inspector, Inspector, Inspector];
  const teams = [
    { name: "第一督导组", leader: one, members: [cast.fullTime] },
    { name: "第二督导组", leader: two, members: [three] },
  ];
  const named = ["业民小学", "老城街学校", "新华路小学", "上肥学校", "八棵树学校"];
  const schools = [...named, "第七中学", "中固中学", "莲花中心小学"].map(cast.unit);
  const days = workdays(seed.startDate, "2022-11-17", holidays);
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    for (const team of teams) {
      await stage.officer.api().team.create({
        programmeId: programme.id,
        name: team.name,
        leaderId: team.leader.id,
        memberIds: [team.leader.id, ...team.members.map((member) => member.id)],
      });
    }
    const visits = schools.map((unit, at) => {
      const team = teams[at % 2] as (typeof teams)[number];
      const day = days[Math.floor((at * days.length) / schools.length)] as string;
      return drawnVisit(
        random,
        {
          unit,
          lead: team.leader,
          members: team.members,
          day,
          begin: at % 4 < 2 ? 490 : 800,
          minutes: 150,
          methods: ["campusPatrol", "documentReview", "unannouncedLessonObservation", "interview"],
          lessons: random.int(2, 4),
          problems: drawnProblems(random, doubleReductionProblems, random.int(1, 3), false),
          outcome: "accepted",
          settledOn: at < 2 ? nextWorkday(addDays(day, 1), holidays) : "2022-11-18",
        },
        "doubleReduction",
      );
    });
    await planVisits(stage, programme, rubric, visits, (visit, made) => {
      const at = schools.findIndex((unit) => unit.id === visit.unit.id);
      scheduleRectification(stage, {
        unit: visit.unit,
        inspectionId: made.inspectionId,
        findings: made.open,
        issuedOn: at < 2 ? nextWorkday(addDays(visit.day, 1), holidays) : "2022-11-21",
        deadline: "2022-12-06",
        course: courses[at] ?? "ordered",
        verifier: visit.lead,
        pace: 1,
      });
    });
  });
}

/** Late November: inspectors look back at four schools; two of them are being visited today. */
export function scheduleLookBack(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("look back");
  const seed = {
    title: "“双减”重点问题回头看",
    kind: "thematic",
    rubricId: "double-reduction-school",
    item: "doubleReductionCampaign",
    startDate: "2022-11-23",
    endDate: "2022-11-30",
    methods: ["campusPatrol", "documentReview", "interview"],
    unannounced: true,
    basis: "开原市人民政府教育督导室2022年“双减”督导工作方案",
    description:
      "对日常督导和专项督导中问题较多、整改较慢的学校进行回访，核对整改是否到位、是否反弹。",
    preparedOn: "2022-11-21",
  } as const;
  const turns = [
    { school: "松山学校", day: "2022-11-24", outcome: "inProgress" },
    { school: "铁西小学", day: "2022-11-24", outcome: "inProgress" },
    { school: "威远堡中学", day: "2022-11-28", outcome: "planned" },
    { school: "第六中学", day: "2022-11-29", outcome: "planned" },
  ] as const;
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const visits = turns.map(({ school, day, outcome }) => {
      const unit = cast.unit(school);
      const lead = cast.inspectorOf(unit);
      return drawnVisit(
        random,
        { unit, lead, day, begin: 490, topic: "整改回头看", outcome },
        "doubleReduction",
      );
    });
    await planVisits(stage, programme, rubric, visits);
  });
}

/** September: orders and compulsory apps that have nothing to do with teaching; none were found. */
export function scheduleNonTeachingTasks(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("non-teaching");
  const seed = {
    title: "社会性事务进校园专项督导",
    kind: "thematic",
    rubricId: "routine-school",
    item: "nonTeachingTasks",
    startDate: "2022-09-19",
    endDate: "2022-09-22",
    methods: ["campusPatrol", "interview"],
    description:
      "各校先行排查，重点查看是否要求教师、家长、学生安装使用各类APP，是否下达“涨粉”“评比”“推销”等与教育教学无关的指令性任务；督导室联合教育局办公室到市直学校实地查看、走访座谈。",
    preparedOn: "2022-09-05",
    closedOn: "2022-09-30",
  } as const;
  const schools = ["第五中学", "第六中学", "铁西小学", "新华路小学"].map(cast.unit);
  const lead = cast.fullTime;
  const member = cast.partTime[2] as Inspector;
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const visits = schools.map((unit, at) =>
      drawnVisit(
        random,
        {
          unit,
          lead,
          members: [member],
          day: addDays(seed.startDate, at),
          begin: 560,
          minutes: 80,
          methods: ["campusPatrol", "interview"],
          strengths:
            "通过实地查看和走访座谈，未发现要求教师、家长、学生安装使用各类APP，或下达与教育教学无关的“涨粉”“评比”“推销”等指令性任务。",
          advice: "继续实行进校园事项审核备案，公布投诉举报渠道，发现问题及时上报。",
          outcome: "accepted",
          settledOn: "2022-09-26",
        },
        "school",
      ),
    );
    await planVisits(stage, programme, rubric, visits);
  });
}

/** November: the survey of quality balance at the ten schools the office's report names. */
export function scheduleQualityBalance(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("quality balance");
  const seed = {
    title: "义务教育优质均衡发展调研",
    kind: "monitoring",
    rubricId: "routine-school",
    item: "qualityBalance",
    startDate: "2022-11-07",
    endDate: "2022-11-25",
    methods: ["campusPatrol", "documentReview", "hearReport"],
    basis: "县域义务教育优质均衡发展督导评估办法(教督〔2017〕6号)",
    description:
      "走访有关学校，指导档案建设，重点关注涉及搬迁的学校，对存在问题的学校提出整改意见，为优质均衡创建提供依据。",
    preparedOn: "2022-11-01",
  } as const;
  const schools = [
    "铁西小学",
    "新华路小学",
    "第五中学",
    "第八中学",
    "靠山学校",
    "莲花中学",
    "老城街学校",
    "业民小学",
    "上肥学校",
    "八棵树学校",
  ].map(cast.unit);
  const days = workdays(seed.startDate, "2022-11-23", holidays);
  const leads = cast.partTime.slice(2);
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const visits = dealt(schools, days, leads, (unit, lead, day, at) =>
      drawnVisit(
        random,
        {
          unit,
          lead,
          members: [cast.fullTime],
          day,
          begin: at % 2 === 0 ? 510 : 810,
          methods: someMethods(random),
          problems: drawnProblems(random, schoolProblems, at % 3 === 0 ? 1 : 0, at < 6),
          outcome: at >= 8 ? "submitted" : "accepted",
          settledOn: nextWorkday(addDays(day, 2), holidays),
        },
        "school",
      ),
    );
    await planVisits(stage, programme, rubric, visits);
  });
}

/** Summer: the new inspectors of training institutions patrol their districts, twice each place. */
export function scheduleTrainingPatrols(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("training");
  const seed = {
    title: "暑期校外培训机构巡查",
    kind: "routine",
    rubricId: "routine-training",
    item: "trainingPatrol",
    startDate: "2022-07-18",
    endDate: "2022-08-19",
    methods: ["campusPatrol", "documentReview", "interview"],
    unannounced: true,
    description:
      "校外培训机构责任督学对责任区内机构开展暑期巡查，督促落实“双减”和疫情防控要求，查看资质、内容、时间、收费和消防安全。",
    preparedOn: "2022-07-11",
    closedOn: "2022-08-26",
  } as const;
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const rounds = [
      { days: workdays("2022-07-18", "2022-07-29", holidays), topic: "暑期校外培训治理" },
      { days: workdays("2022-08-08", "2022-08-19", holidays), topic: "疫情防控与暑期培训秩序" },
    ];
    for (const round of rounds) {
      const visits = dealt(cast.training, round.days, cast.trainers, (unit, _lead, day) =>
        drawnVisit(
          random,
          {
            unit,
            lead: cast.inspectorOf(unit),
            day,
            begin: 840 + random.int(0, 4) * 10,
            minutes: 50,
            topic: round.topic,
            problems: drawnProblems(random, trainingProblems, random.chance(0.3) ? 1 : 0, true),
            outcome: "accepted",
            settledOn: nextWorkday(addDays(day, 2), holidays),
          },
          "training",
        ),
      );
      await planVisits(stage, programme, rubric, visits);
    }
  });
}
