import { addDays, nextWorkday, workdays } from "../seeded/calendar.ts";
import { drawnProblems, drawnVisit, someMethods } from "../stage/drawn.ts";
import { scheduleProgramme } from "../stage/programme.ts";
import type { Inspector, Stage, Unit } from "../stage/stage.ts";
import { planVisits, type Visit } from "../stage/visit.ts";
import { kindergartenProblems } from "../texts/kindergarten.ts";
import { schoolProblems } from "../texts/school.ts";
import { holidays } from "./calendar.ts";
import type { Cast } from "./cast.ts";

type Term = {
  readonly name: "春季" | "秋季";
  readonly item: string;
  readonly preparedOn: string;
  readonly from: string;
  readonly to: string;
  readonly closedOn: string;
};

const terms: readonly Term[] = [
  {
    name: "春季",
    item: "springOpening",
    preparedOn: "2022-02-21",
    from: "2022-02-28",
    to: "2022-03-04",
    closedOn: "2022-03-18",
  },
  {
    name: "秋季",
    item: "autumnOpening",
    preparedOn: "2022-08-22",
    from: "2022-08-29",
    to: "2022-09-02",
    closedOn: "2022-09-16",
  },
];

/** Both openings of term: every school and every kindergarten is visited by its inspector. */
export function scheduleOpenings(stage: Stage, cast: Cast): void {
  for (const term of terms) {
    schedule(stage, cast, term, "中小学校", [...cast.schools, ...cast.upperSchools]);
    schedule(stage, cast, term, "幼儿园", [...cast.evaluated, ...cast.kindergartens]);
  }
}

function schedule(
  stage: Stage,
  cast: Cast,
  term: Term,
  group: "中小学校" | "幼儿园",
  units: readonly Unit[],
): void {
  const preschool = group === "幼儿园";
  const random = stage.random.fork(`opening ${term.name} ${group}`);
  const seed = {
    title: `2022年${term.name}开学专项督导(${group})`,
    kind: "thematic",
    rubricId: preschool ? "routine-kindergarten" : "routine-school",
    item: term.item,
    startDate: term.from,
    endDate: term.to,
    methods: ["campusPatrol", "documentReview", "interview"],
    description:
      "对照开学督导要点逐条检查开学准备、疫情防控、校园安全、食品卫生和教学秩序，各校(园)先行自查，责任督学全覆盖实地督导，发现问题立行立改。",
    preparedOn: term.preparedOn,
    closedOn: term.closedOn,
  } as const;
  scheduleProgramme(stage, seed, async (programme, rubric) => {
    const days = workdays(term.from, term.to, holidays);
    const perLead = new Map<string, number>();
    const visits = units.map((unit): Visit => {
      const lead: Inspector = cast.inspectorOf(unit);
      const turn = perLead.get(lead.id) ?? 0;
      perLead.set(lead.id, turn + 1);
      // Kindergartens in the afternoons, schools in the mornings: nobody is in two places.
      const day = days[turn % days.length] as string;
      const from = preschool ? kindergartenProblems : schoolProblems;
      return drawnVisit(
        random,
        {
          unit,
          lead,
          day,
          begin: (preschool ? 795 : 480) + Math.floor(turn / days.length) * 70,
          minutes: random.int(9, 13) * 5,
          topic: `${term.name}开学工作`,
          methods: someMethods(random),
          problems: drawnProblems(random, from, random.chance(0.22) ? 1 : 0, true),
          outcome: "accepted",
          settledOn: nextWorkday(addDays(day, random.int(2, 5)), holidays),
        },
        "opening",
      );
    });
    await planVisits(stage, programme, rubric, visits);
  });
}
