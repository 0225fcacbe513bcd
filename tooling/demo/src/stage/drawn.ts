import type { Inspection } from "@dudao/core/model";
import type { Random } from "../seeded/random.ts";
import type { Problem } from "../texts/problem.ts";
import { advices, strengths } from "../texts/words.ts";
import type { Inspector, Unit } from "./stage.ts";
import type { PlannedProblem, Visit } from "./visit.ts";

/** What is drawn for a visit when the story says no more than whom, by whom and when. */
export function drawnVisit(
  random: Random,
  base: Pick<Visit, "unit" | "lead" | "day" | "outcome"> & Partial<Visit>,
  kind: keyof typeof strengths,
): Visit {
  return {
    begin: random.pick([500, 510, 520, 540, 800, 820]),
    minutes: random.int(12, 26) * 5,
    methods: ["campusPatrol", "documentReview"],
    strengths: random.pick<string>(strengths[kind]),
    advice: random.pick<string>(advices[kind]),
    problems: [],
    ...base,
  };
}

/** Problems drawn for a visit, each kind once; `onSpot` takes only what can be put right at once. */
export function drawnProblems(
  random: Random,
  from: readonly Problem[],
  count: number,
  onSpot: boolean,
): PlannedProblem[] {
  const possible = onSpot ? from.filter((problem) => problem.onSpot) : from;
  return random.sample(possible, count).map((problem) => ({ problem, onSpot }));
}

/** Deals units out over days and inspectors, as evenly as they go, in the order given. */
export function dealt<T>(
  units: readonly Unit[],
  days: readonly string[],
  people: readonly Inspector[],
  make: (unit: Unit, lead: Inspector, day: string, at: number) => T,
): T[] {
  return units.map((unit, at) => {
    const lead = people[at % people.length] as Inspector;
    const round = Math.floor(at / people.length);
    const rounds = Math.ceil(units.length / people.length);
    const day = days[Math.floor((round * days.length) / rounds)] as string;
    return make(unit, lead, day, at);
  });
}

/** Methods of a joint visit: always a walk and the files, and some of the others. */
export function someMethods(random: Random): Inspection["methods"] {
  const others = ["hearReport", "interview", "forum", "unannouncedLessonObservation"] as const;
  return ["campusPatrol", "documentReview", ...random.sample(others, random.int(0, 2))];
}
