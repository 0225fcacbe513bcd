import type { Inspection } from "@dudao/core/model";
import { addDays, lastWorkday, nextWorkday, workdays } from "../seeded/calendar.ts";
import { type Random, split } from "../seeded/random.ts";
import { scheduleMonthlyReport } from "../stage/monthly-report.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import { type Course, scheduleRectification } from "../stage/rectify.ts";
import type { Inspector, Stage, Unit } from "../stage/stage.ts";
import { type PlannedProblem, planVisits, type Visit } from "../stage/visit.ts";
import { doubleReductionProblems } from "../texts/double-reduction.ts";
import { advices, strengths } from "../texts/words.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

/**
 * The figures of the office's report: visits by mid November, monthly reports, questionnaires
 * ("about 2,000"), problems, schools they were found in, rectification reports.
 */
export const reported = {
  visits: 259,
  monthlyReports: 55,
  questionnaires: 1986,
  findings: 184,
  schoolsWithFindings: 36,
  notices: 36,
  rectificationReports: 35,
} as const;

/** The school without a problem, and the one whose report is still missing. */
const WITHOUT_PROBLEM = "实验小学";
const REPORT_MISSING = "松山学校";

type Month = {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly topic: string;
  readonly questionnaire?: boolean;
  /** Last day of the month for the monthly report. */
  readonly reportOn: string;
};

/** Seven months with a visit to each of 37 schools make 259 visits. */
const months: readonly Month[] = [
  {
    month: 3,
    from: "2022-03-07",
    to: "2022-03-29",
    topic: "作业管理与作业公示",
    reportOn: "2022-03-31",
  },
  {
    month: 4,
    from: "2022-04-06",
    to: "2022-04-27",
    topic: "课后服务开展情况",
    reportOn: "2022-04-29",
  },
  {
    month: 5,
    from: "2022-05-06",
    to: "2022-05-27",
    topic: "学生课业负担与家长满意度",
    questionnaire: true,
    reportOn: "2022-05-31",
  },
  {
    month: 6,
    from: "2022-06-06",
    to: "2022-06-28",
    topic: "考试管理与期末减负",
    reportOn: "2022-06-30",
  },
  {
    month: 9,
    from: "2022-09-13",
    to: "2022-09-28",
    topic: "开学后“双减”措施落实",
    reportOn: "2022-09-30",
  },
  {
    month: 10,
    from: "2022-10-10",
    to: "2022-10-27",
    topic: "课后服务质量与作业设计",
    questionnaire: true,
    reportOn: "2022-10-31",
  },
  {
    month: 11,
    from: "2022-11-01",
    to: "2022-11-15",
    topic: "“双减”工作总体情况",
    reportOn: "2022-11-17",
  },
];

const onSpotProblems = doubleReductionProblems.filter((problem) => problem.onSpot);

const programme = {
  title: "“双减”责任督学日常督导",
  kind: "routine",
  rubricId: "double-reduction-school",
  item: "doubleReductionRoutine",
  startDate: "2022-03-01",
  endDate: "2022-12-31",
  methods: [
    "campusPatrol",
    "hearReport",
    "forum",
    "documentReview",
    "unannouncedLessonObservation",
    "questionnaire",
  ],
  unannounced: true,
  basis: "开原市人民政府教育督导室2022年“双减”督导工作方案",
  description:
    "责任督学每月到校一次，采用校园巡查、听取汇报、召开座谈会、查阅档案、推门听课、问卷调查等方式，重点督导作业管理、课后服务和学生课业负担；发现问题当场反馈，需要时间整改的下达整改通知书，每月提交月总结。",
  preparedOn: "2022-02-23",
} as const;

/** What happens at one school over the seven months. */
type SchoolYear = {
  readonly unit: Unit;
  /** Month whose visit ends in a notice; none where no problem was found. */
  readonly noticeMonth: number | null;
  readonly ordered: number;
  /** Problems put right at once, by month. */
  readonly onSpot: ReadonlyMap<number, number>;
};

/** Distributes the reported problems over schools and months, exactly. */
function schoolYears(random: Random, cast: Cast): SchoolYear[] {
  const found = cast.schools.filter((unit) => unit.short !== WITHOUT_PROBLEM);
  const ordered = split(random, 112, found.length, 2, 5);
  const onSpot = split(random, reported.findings - 112, found.length, 0, 5);
  const noticeMonths = random.shuffle(found.map((_, at) => [3, 4, 5, 6, 9, 10][at % 6] ?? 3));
  const years = found.map((unit, at): SchoolYear => {
    const noticeMonth = unit.short === REPORT_MISSING ? 10 : (noticeMonths[at] ?? 3);
    const others = months.map((one) => one.month).filter((month) => month !== noticeMonth);
    const spots = new Map<number, number>();
    for (const month of random.sample(others, onSpot[at] ?? 0)) spots.set(month, 1);
    return { unit, noticeMonth, ordered: ordered[at] ?? 2, onSpot: spots };
  });
  const clean = cast.unit(WITHOUT_PROBLEM);
  return [...years, { unit: clean, noticeMonth: null, ordered: 0, onSpot: new Map() }];
}

function problemsOf(random: Random, year: SchoolYear, month: number): PlannedProblem[] {
  if (year.noticeMonth === month) {
    return random
      .sample(doubleReductionProblems, year.ordered)
      .map((problem) => ({ problem, onSpot: false }));
  }
  const count = year.onSpot.get(month) ?? 0;
  return random.sample(onSpotProblems, count).map((problem) => ({ problem, onSpot: true }));
}

/** How far schools are whose notice went out in October; all earlier ones are closed out. */
function courseOf(year: SchoolYear, october: readonly Unit[]): Course {
  if (year.unit.short === REPORT_MISSING) return "inProgress";
  if (year.noticeMonth !== 10) return "closed";
  const at = october.findIndex((unit) => unit.id === year.unit.id);
  return (["reported", "partlyReturned", "reported"] as const)[at] ?? "closed";
}

/** The year's monthly visits of assigned inspectors for double reduction, and all that follows. */
export function scheduleDoubleReduction(stage: Stage, cast: Cast): void {
  const random = stage.random.fork("double reduction");
  const years = schoolYears(random, cast);
  const october = years
    .filter((year) => year.noticeMonth === 10 && year.unit.short !== REPORT_MISSING)
    .map((year) => year.unit);
  const asked = split(random, reported.questionnaires, 2 * cast.schools.length, 20, 34);

  scheduleProgramme(stage, programme, async (record, rubric) => {
    for (const [at, month] of months.entries()) {
      // The office lays down each month's visits shortly before the month.
      const plannedOn = at === 0 ? "2022-02-25" : lastWorkday(addDays(month.from, -1), holidays);
      stage.agenda.on(plannedOn, "14:00", async () => {
        const visits = monthVisits(random, cast, month, years, asked);
        await planVisits(stage, record, rubric, visits, (visit, made) => {
          const year = years.find((one) => one.unit.id === visit.unit.id);
          if (!year || made.open.length === 0) return;
          const issuedOn = nextWorkday(addDays(visit.settledOn ?? visit.day, 1), holidays);
          scheduleRectification(stage, {
            unit: visit.unit,
            inspectionId: made.inspectionId,
            findings: made.open,
            issuedOn,
            deadline: addDays(issuedOn, 15),
            course: courseOf(year, october),
            verifier: visit.lead,
            pace: random.int(3, 6),
          });
        });
      });
    }
    stage.agenda.on("2022-11-23", "15:00", async () => {
      await planVisits(stage, record, rubric, decemberVisits(random, cast));
    });
  });
  scheduleReports(stage, cast);
}

/** One visit to each school in a month; no inspector is at two schools on one day. */
function monthVisits(
  random: Random,
  cast: Cast,
  month: Month,
  years: readonly SchoolYear[],
  asked: number[],
): Visit[] {
  const days = workdays(month.from, month.to, holidays);
  return cast.assigned.flatMap((lead) => {
    const schools = cast.schools.filter((unit) => cast.inspectorOf(unit).id === lead.id);
    const chosen = random.sample(days, schools.length).sort();
    return random.shuffle(schools).map((unit, at): Visit => {
      const year = years.find((one) => one.unit.id === unit.id);
      const problems = year ? problemsOf(random, year, month.month) : [];
      const methods = methodsOf(random, month.questionnaire ?? false);
      const day = chosen[at] ?? month.to;
      return {
        unit,
        lead,
        day,
        begin: random.pick([500, 510, 520, 540, 800, 810]),
        minutes: random.int(14, 28) * 5,
        topic: month.topic,
        methods,
        questionnaires: month.questionnaire ? asked.pop() : undefined,
        lessons: methods.includes("unannouncedLessonObservation") ? random.int(1, 3) : undefined,
        strengths: random.pick(strengths.doubleReduction),
        advice: random.pick(advices.doubleReduction),
        problems,
        outcome: "accepted",
        settledOn: nextWorkday(addDays(day, random.int(2, 4)), holidays),
      };
    });
  });
}

function methodsOf(random: Random, questionnaire: boolean): Inspection["methods"] {
  const others = ["hearReport", "forum", "documentReview", "unannouncedLessonObservation"] as const;
  return [
    "campusPatrol",
    ...random.sample(others, random.int(1, 3)),
    ...(questionnaire ? (["questionnaire"] as const) : []),
  ];
}

/** The next round is laid down already: it begins in December. */
function decemberVisits(random: Random, cast: Cast): Visit[] {
  const days = workdays("2022-12-01", "2022-12-14", holidays);
  return cast.assigned.flatMap((lead) =>
    cast.schools
      .filter((unit) => cast.inspectorOf(unit).id === lead.id)
      .slice(0, 2)
      .map(
        (unit, at): Visit => ({
          unit,
          lead,
          day: days[(at * 3 + random.int(0, 2)) % days.length] ?? "2022-12-05",
          begin: 510,
          minutes: 90,
          topic: "期末复习与学业负担",
          methods: ["campusPatrol", "forum"],
          strengths: "",
          advice: "",
          problems: [],
          outcome: "planned",
        }),
      ),
  );
}

/** Eight inspectors and seven months less one report that is still being written: 55. */
function scheduleReports(stage: Stage, cast: Cast): void {
  const last = cast.assigned.at(-1) as Inspector;
  for (const month of months) {
    for (const [at, inspector] of cast.assigned.entries()) {
      const november = month.month === 11;
      const missing = november && inspector.id === last.id;
      scheduleMonthlyReport(stage, {
        inspector,
        year: 2022,
        month: month.month,
        on: missing ? "2022-11-23" : month.reportOn,
        topic: month.topic,
        outcome: missing ? "draft" : november && at >= 4 ? "submitted" : "accepted",
        settledOn: nextWorkday(addDays(month.reportOn, 3), holidays),
      });
    }
  }
}
