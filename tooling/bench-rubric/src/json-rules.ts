import { type Almanac, Engine, type Event, type RuleProperties } from "json-rules-engine";
import type { Contender } from "./contender.ts";
import { bands, type Subject, type Task } from "./task.ts";

/** Documented, but missing in the package's types. */
type WithEvents = Almanac & { getEvents(outcome: "success"): Event[] };

const factOf = (at: number) => `c${at}`;

/** One rule for each level that is worth points; what fires is added up where the bands need it. */
function levelRules(task: Task): RuleProperties[] {
  return task.leaves.flatMap((one, at) =>
    one.kind === "level"
      ? one.points
          .map((points, level) => ({ points, level }))
          .filter(({ points }) => points > 0)
          .map(({ points, level }) => ({
            priority: 2,
            conditions: { all: [{ fact: factOf(at), operator: "equal", value: level }] },
            event: { type: "points", params: { points } },
          }))
      : [],
  );
}

function bandRules(task: Task): RuleProperties[] {
  return bands.map(({ from }, at) => ({
    priority: 1,
    conditions: {
      all: [
        { fact: "total", operator: "greaterThanInclusive", value: from * task.full },
        ...(at === 0
          ? []
          : [
              {
                fact: "total",
                operator: "lessThan",
                value: (bands[at - 1]?.from ?? 1) * task.full,
              },
            ]),
      ],
    },
    event: { type: "grade", params: { at } },
  }));
}

/** Sums are not in its language: a fact in code adds up the events, which is the way it offers. */
export const jsonRules: Contender = {
  name: "json-rules-engine",
  compile(task) {
    if (task.leaves.some(({ kind }) => kind !== "level")) return null;
    const engine = new Engine([...levelRules(task), ...bandRules(task)]);
    engine.addFact<number>("total", (_, almanac) =>
      (almanac as WithEvents)
        .getEvents("success")
        .reduce((sum, { type, params }) => sum + (type === "points" ? params?.points : 0), 0),
    );
    const factsOf = (subject: Subject) =>
      Object.fromEntries(Array.from(subject, (value, at) => [factOf(at), value]));
    return {
      take: (subjects) => subjects.map(factsOf),
      async score(taken, { totals, grades }) {
        let at = 0;
        for (const facts of taken as Record<string, number>[]) {
          const { almanac, events } = await engine.run(facts);
          totals[at] = await almanac.factValue<number>("total");
          grades[at] = Number(events.find(({ type }) => type === "grade")?.params?.at ?? 255);
          at++;
        }
      },
    };
  },
};
