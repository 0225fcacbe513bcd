import fc from "fast-check";
import { expect, it } from "vitest";
import { propertyRuns } from "../testing/runs.ts";
import { FlowSolver } from "./solver.ts";

/** Costs of schools by people, and rising costs of each person's places; the last takes all. */
const market = fc
  .record({ schools: fc.integer({ min: 1, max: 9 }), people: fc.integer({ min: 1, max: 5 }) })
  .chain(({ schools, people }) =>
    fc.record({
      costs: fc.array(fc.array(fc.nat(30), { minLength: people, maxLength: people }), {
        minLength: schools,
        maxLength: schools,
      }),
      places: fc.array(fc.array(fc.nat(40), { maxLength: 4 }), {
        minLength: people,
        maxLength: people,
      }),
      /** Which arcs come in only afterwards. */
      late: fc.array(fc.boolean(), { minLength: schools * people, maxLength: schools * people }),
    }),
  );

const ESCAPE = 1_000;

function solverFor(places: readonly number[][], schools: number): FlowSolver {
  const rising = places.map((list) => Float64Array.from([...list].sort((a, b) => a - b)));
  return new FlowSolver(schools, [...rising, new Float64Array(schools)]);
}

/** Sum of arcs and places of what a solver has assigned. */
function total(solver: FlowSolver, places: readonly number[][]): number {
  const load = new Map<number, number>();
  return solver.assigned.reduce((sum, person, school) => {
    const k = load.get(person) ?? 0;
    load.set(person, k + 1);
    const place = [...(places[person] ?? [])].sort((a, b) => a - b)[k] ?? 0;
    return sum + (solver.paid[school] as number) + place;
  }, 0);
}

it("comes to the same cost whether arcs are there from the start or are put in later", () => {
  let turned = 0;
  fc.assert(
    fc.property(market, ({ costs, places, late }) => {
      const people = places.length;
      const whole = solverFor(places, costs.length);
      const grown = solverFor(places, costs.length);
      costs.forEach((row, j) => {
        row.forEach((cost, i) => {
          whole.arcs.add(j, i, cost);
          if (!late[j * people + i]) grown.arcs.add(j, i, cost);
        });
        whole.arcs.add(j, people, ESCAPE);
        grown.arcs.add(j, people, ESCAPE);
      });
      costs.forEach((_, j) => {
        whole.place(j);
        grown.place(j);
      });
      costs.forEach((row, j) => {
        row.forEach((cost, i) => {
          if (late[j * people + i] && grown.insert(j, i, cost)) turned++;
        });
      });
      expect(total(grown, places)).toBe(total(whole, places));
      for (const solver of [whole, grown]) expectSlackness(solver, costs);
    }),
    { numRuns: propertyRuns * 3 },
  );
  expect(turned).toBeGreaterThan(propertyRuns);
});

/** The certificate: no arc cheaper than what its school has, prices between the marginal costs. */
function expectSlackness(solver: FlowSolver, costs: readonly number[][]): void {
  const { assigned, paid, price } = solver;
  costs.forEach((row, j) => {
    const has = (paid[j] as number) + (price[assigned[j] as number] as number);
    row.forEach((cost, i) => {
      expect(cost + (price[i] as number)).toBeGreaterThanOrEqual(has);
    });
  });
  price.forEach((y, i) => {
    expect(y).toBeGreaterThanOrEqual(solver.lastCost(i));
    expect(y).toBeLessThanOrEqual(solver.nextCost(i));
  });
}
