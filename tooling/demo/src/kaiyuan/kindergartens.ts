import { addDays, nextWorkday, workdays } from "../seeded/calendar.ts";
import { drawnProblems, drawnVisit } from "../stage/drawn.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import { scheduleRectification } from "../stage/rectify.ts";
import type { Inspector, Stage } from "../stage/stage.ts";
import { type Outcome, planVisits, type Visit } from "../stage/visit.ts";
import { kindergartenProblems } from "../texts/kindergarten.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

/** Eight kindergartens on 15 and 16 June, with written advice; the weak ones again in July. */
export function scheduleKindergartens(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("kindergartens");
  const evaluation = {
    title: "2022年幼儿园办园行为督导评估",
    kind: "evaluation",
    rubricId: "kindergarten-conduct-2017",
    item: "kindergartenEvaluation",
    startDate: "2022-06-15",
    endDate: "2022-06-16",
    methods: ["campusPatrol", "documentReview", "interview"],
    basis: "幼儿园办园行为督导评估办法(教督〔2017〕7号)",
    description:
      "教育督导室联合幼教股对8所幼儿园开展县级实地督评，采用查看现场、查阅档案、访谈等方式，对照指标逐项评价，留下整改意见，7月调度整改情况，为市级督评做好准备。",
    preparedOn: "2022-05-11",
    closedOn: "2022-08-05",
  } as const;
  const [leaderA, leaderB] = [cast.partTime[3], cast.fullTime] as [Inspector, Inspector];
  const [expertA, expertB] = cast.experts as [Inspector, Inspector];
  scheduleProgramme(stage, evaluation, async (programme, rubric) => {
    const team = stage.officer.api().team;
    await team.create({
      programmeId: programme.id,
      name: "第一督评组",
      leaderId: leaderA.id,
      memberIds: [leaderA.id, expertA.id],
    });
    await team.create({
      programmeId: programme.id,
      name: "第二督评组",
      leaderId: leaderB.id,
      memberIds: [leaderB.id, expertB.id],
    });
    const visits = cast.evaluated.map((unit, at): Visit => {
      const first = at % 2 === 0;
      const day = at < 4 ? "2022-06-15" : "2022-06-16";
      return drawnVisit(
        random,
        {
          unit,
          lead: first ? leaderA : leaderB,
          members: [first ? expertA : expertB],
          day,
          begin: at % 4 < 2 ? 500 : 810,
          minutes: 170,
          methods: ["campusPatrol", "documentReview", "interview"],
          problems: drawnProblems(random, kindergartenProblems, random.int(2, 4), false),
          outcome: "accepted",
          settledOn: "2022-06-20",
        },
        "kindergarten",
      );
    });
    await planVisits(stage, programme, rubric, visits, (visit, made) => {
      scheduleRectification(stage, {
        unit: visit.unit,
        inspectionId: made.inspectionId,
        findings: made.open,
        issuedOn: "2022-06-22",
        deadline: "2022-07-08",
        course: "closed",
        verifier: visit.lead,
        pace: random.int(4, 8),
      });
    });
  });
  scheduleFollowUp(stage, cast, leaderA, expertB);
  scheduleAutumnVisits(stage, cast);
}

function scheduleFollowUp(stage: Stage, cast: Cast, lead: Inspector, expert: Inspector): void {
  const random = stage.random.fork("kindergarten follow-up");
  const seed = {
    title: "幼儿园办园行为督评整改回访",
    kind: "evaluation",
    rubricId: "kindergarten-conduct-2017",
    item: "kindergartenFollowUp",
    startDate: "2022-07-12",
    endDate: "2022-07-14",
    methods: ["campusPatrol", "documentReview"],
    description:
      "组织专家对薄弱园所的整改情况进行调度和实地督导，采用查看现场、查阅档案等方式逐项核对整改意见。",
    preparedOn: "2022-07-04",
    closedOn: "2022-07-22",
  } as const;
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const weak = cast.evaluated.slice(3, 6);
    const visits = weak.map((unit, at) =>
      drawnVisit(
        random,
        {
          unit,
          lead,
          members: [expert],
          day: addDays("2022-07-12", at),
          begin: 530,
          outcome: "accepted",
          settledOn: "2022-07-18",
        },
        "kindergarten",
      ),
    );
    await planVisits(stage, programme, rubric, visits);
  });
}

/** Visits of the autumn: what is open on the office's desk when the demonstration begins. */
function scheduleAutumnVisits(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("kindergarten autumn");
  const seed = {
    title: "幼儿园责任督学经常性督导(秋季学期)",
    kind: "routine",
    rubricId: "routine-kindergarten",
    item: "kindergartenRoutine",
    startDate: "2022-10-24",
    endDate: "2022-12-30",
    methods: ["campusPatrol", "documentReview", "interview"],
    unannounced: true,
    basis: "幼儿园责任督学挂牌督导办法(教督〔2019〕3号)",
    description:
      "责任督学对责任区内幼儿园开展经常性督导，重点查看安全管理、规范办园、师德师风和去“小学化”情况。",
    preparedOn: "2022-10-18",
  } as const;
  const units = [...cast.kindergartens, ...cast.evaluated];
  const outcomes: readonly Outcome[] = [
    ...Array.from({ length: 12 }, () => "accepted" as const),
    "missed",
    "returned",
    "submitted",
    "submitted",
    "submitted",
    "recorded",
    "inProgress",
    "inProgress",
    ...Array.from({ length: units.length - 20 }, () => "planned" as const),
  ];
  const days = [
    ...workdays("2022-10-31", "2022-11-16", holidays).slice(0, 12),
    "2022-11-17",
    "2022-11-18",
    "2022-11-22",
    "2022-11-23",
    "2022-11-23",
    "2022-11-24",
    "2022-11-24",
    "2022-11-24",
    ...workdays("2022-11-25", "2022-12-09", holidays),
  ];
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    // The first inspectors' own units come last: what is open today is on the desks shown.
    const shown = cast.assigned.slice(0, 2).map((one) => one.id);
    const mine = units.filter((unit) => shown.includes(cast.inspectorOf(unit).id));
    const ordered = [...units.filter((unit) => !mine.includes(unit)), ...mine];
    const open = 13;
    const arranged = [...ordered.slice(0, open), ...ordered.slice(open).reverse()];
    const visits = arranged.map((unit, at): Visit => {
      const outcome = outcomes[at] ?? "planned";
      const day = days[at] ?? "2022-12-12";
      const found = outcome === "planned" || outcome === "missed" ? 0 : random.int(0, 1);
      return drawnVisit(
        random,
        {
          unit,
          lead: cast.inspectorOf(unit),
          day,
          begin: outcome === "inProgress" ? 500 : 510,
          minutes: 60,
          topic: "规范办园与师德师风",
          problems: drawnProblems(random, kindergartenProblems, found, at < 12),
          outcome,
          reason:
            outcome === "missed"
              ? "因疫情防控临时停园，另行安排"
              : "请补充访谈情况和收费公示照片说明",
          settledOn: nextWorkday(addDays(day, 3), holidays),
        },
        "kindergarten",
      );
    });
    await planVisits(stage, programme, rubric, visits);
  });
}
