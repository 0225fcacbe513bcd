import { sha256 } from "@dudao/rubric/hash";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquare, chiSquareLimit } from "../testing/chi-square.ts";
import { propertyRuns } from "../testing/runs.ts";
import { DrawError, drawFaults, drawLots, writeRecord } from "./draw.ts";
import { type DrawInputs, drawInputsSchema } from "./model.ts";
import { allotQuotas, stratify } from "./strata.ts";
import { LotStream } from "./stream.ts";
import { verifyDraw } from "./verify.ts";

const seedOf = (n: number) => sha256(`seed ${n}`);
const letters = (n: number) => Array.from({ length: n }, (_, k) => String.fromCharCode(97 + k));

const list = (ids: readonly string[], quota: number, more: object = {}): DrawInputs =>
  drawInputsSchema.parse({
    title: "抽查",
    schools: ids.map((id) => ({ id, kind: "primary" })),
    strata: [{ id: "all", quota }],
    ...more,
  });

const record = (inputs: DrawInputs, seed = seedOf(1), witness: string[] = ["7 19 23"]) =>
  writeRecord({
    inputs,
    seed,
    witness,
    committedAt: "2026-11-01T01:00:00Z",
    drawnAt: "2026-11-02T01:00:00Z",
  });

/** How often each outcome came up over many seeds; outcomes that never did count as none. */
function tally(seeds: number, outcome: (seed: string) => string, outcomes: number): number[] {
  const counts = new Map<string, number>();
  for (let n = 0; n < seeds; n++) {
    const one = outcome(seedOf(n));
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  expect(counts.size).toBeLessThanOrEqual(outcomes);
  return [...counts.values(), ...new Array<number>(outcomes - counts.size).fill(0)];
}

describe("lots", () => {
  it("come from SHA-256 as documented", () => {
    // Worked out with another program (Python's hashlib) from the description alone.
    const stream = new LotStream("00".repeat(32), "schools/all");
    expect(Array.from({ length: 10 }, () => stream.below(1000))).toEqual([
      820, 41, 479, 663, 674, 52, 22, 620, 900, 321,
    ]);
  });

  it("draw every order of a list equally often", () => {
    const counts = tally(
      6_000,
      (seed) => new LotStream(seed, "x").take(letters(4), 4).join(""),
      24,
    );
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(23));
  });

  it("draw every set of schools equally often, in each stratum by itself", () => {
    const inputs = list(letters(7), 0, {
      strata: [
        { id: "first", districts: ["east"], quota: 2 },
        { id: "rest", quota: 1 },
      ],
      schools: letters(7).map((id, k) => ({
        id,
        kind: "primary",
        district: k < 5 ? "east" : "west",
      })),
    });
    const counts = tally(
      2_000,
      (seed) => {
        const { schools } = drawLots(inputs, seed);
        return schools.map(({ drawn }) => [...drawn].sort().join("")).join("/");
      },
      // Two of five, and one of two.
      20,
    );
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(19));
  });

  it("give every lawful lot of inspectors the same chance", () => {
    // Three schools, four people; p avoids a, q avoids a and b: 24 lots, of which 8 are lawful.
    const inputs = list(["a", "b", "c"], 3, {
      inspectorsPerSchool: 1,
      inspectors: [
        { id: "p", avoids: ["a"] },
        { id: "q", avoids: ["a", "b"] },
        { id: "r" },
        { id: "s" },
      ],
    });
    const counts = tally(
      1_600,
      (seed) => {
        const { teams, method } = drawLots(inputs, seed);
        expect(method).toBe("whole");
        return [...teams]
          .sort((x, y) => (x.institutionId < y.institutionId ? -1 : 1))
          .flatMap(({ inspectorIds }) => inspectorIds)
          .join("");
      },
      8,
    );
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(7));
  });
});

const draws = fc
  .record({
    schools: fc.array(
      fc.record({
        kind: fc.constantFrom("primary", "kindergarten"),
        district: fc.option(fc.constantFrom("east", "west"), { nil: undefined }),
        lastInspected: fc.option(fc.constantFrom("2020-01-01", "2025-01-01"), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    people: fc.array(fc.tuple(fc.array(fc.nat(13), { maxLength: 4 }), fc.boolean()), {
      maxLength: 9,
    }),
    quotas: fc.tuple(fc.nat(5), fc.nat(4), fc.nat(3)),
    each: fc.nat(2),
    most: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ schools, people, quotas, each, most }) =>
    drawInputsSchema.parse({
      title: "t",
      schools: schools.map((school, k) => ({ id: `s${k}`, ...school })),
      strata: [
        { id: "long", notInspectedSince: "2024-01-01", districts: ["east"], quota: quotas[0] },
        { id: "small", kinds: ["kindergarten"], quota: quotas[1] },
        { id: "rest", quota: quotas[2] },
      ],
      inspectors: people.map(([avoids, one], k) => ({
        id: `p${k}`,
        avoids: avoids.map((at) => `s${at}`),
        kinds: one ? ["primary"] : [],
      })),
      inspectorsPerSchool: each,
      schoolsPerInspector: most,
    }),
  );

describe("a draw", () => {
  it("keeps quotas, strata, avoidance and shares, or says why it cannot be held", () => {
    let held = 0;
    fc.assert(
      fc.property(draws, fc.nat(1_000), (inputs, n) => {
        const faults = drawFaults(inputs);
        let result: ReturnType<typeof drawLots>;
        try {
          result = drawLots(inputs, seedOf(n));
        } catch (error) {
          expect(error).toBeInstanceOf(DrawError);
          if (faults.length === 0) {
            expect((error as DrawError).fault.code).toBe("cannotBeFilled");
          }
          return;
        }
        held++;
        expect(faults).toEqual([]);
        for (const [at, { stratum, schools }] of stratify(inputs).entries()) {
          const { drawn, size } = result.schools[at]!;
          expect(new Set(drawn).size).toBe(stratum.quota);
          expect(size).toBe(schools.length);
          expect(schools.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
        }
        const shares = new Map<string, number>();
        for (const { institutionId, inspectorIds } of result.teams) {
          const { kind } = inputs.schools.find(({ id }) => id === institutionId)!;
          expect(new Set(inspectorIds).size).toBe(inputs.inspectorsPerSchool);
          for (const id of inspectorIds) {
            const person = inputs.inspectors.find((one) => one.id === id)!;
            expect(person.avoids).not.toContain(institutionId);
            if (person.kinds.length > 0) expect(person.kinds).toContain(kind);
            shares.set(id, (shares.get(id) ?? 0) + 1);
          }
        }
        expect(Math.max(0, ...shares.values())).toBeLessThanOrEqual(inputs.schoolsPerInspector);
      }),
      { numRuns: propertyRuns },
    );
    expect(held).toBeGreaterThan(propertyRuns / 20);
  });

  it("is the same whenever it is repeated, and hangs on seed, lists and words alike", () => {
    const inputs = list(letters(20), 8);
    const once = drawLots(inputs, seedOf(1), ["a"]);
    expect(drawLots(JSON.parse(JSON.stringify(inputs)), seedOf(1), ["a"])).toEqual(once);
    const turned = { ...inputs, schools: [...inputs.schools].reverse() };
    for (const other of [
      drawLots(inputs, seedOf(2), ["a"]),
      drawLots(inputs, seedOf(1), ["b"]),
      drawLots(turned, seedOf(1), ["a"]),
    ]) {
      expect(other.schools).not.toEqual(once.schools);
    }
  });

  it("goes urn by urn where lawful lots are too rare, and shows each urn", () => {
    // Twelve schools, twelve people; each may inspect only two, so that few lots are lawful.
    const ids = letters(12);
    const inputs = list(ids, 12, {
      inspectorsPerSchool: 1,
      inspectors: ids.map((id, k) => ({
        id: id.toUpperCase(),
        avoids: ids.filter((_, at) => at !== k && at !== (k + 1) % 12),
      })),
    });
    const { teams, method, urns } = drawLots(inputs, seedOf(4));
    expect(method).toBe("urns");
    expect(teams.length).toBe(12);
    expect(urns.map(({ drawn }) => drawn)).toEqual(teams.flatMap((team) => team.inspectorIds));
    // The first place has two in the urn; that choice leaves every other place one person.
    expect(urns[0]?.size).toBe(2);
    expect(verifyDraw(record(inputs)).valid).toBe(true);
  });
});

describe("a published record", () => {
  const inputs = list(letters(12), 4, {
    inspectorsPerSchool: 2,
    inspectors: letters(10).map((id) => ({ id: `p-${id}`, avoids: [id] })),
  });

  it("proves itself and the commitment that was published before", () => {
    const published = JSON.parse(JSON.stringify(record(inputs)));
    expect(verifyDraw(published, published.commitment)).toMatchObject({ valid: true, doubts: [] });
    expect(verifyDraw(published, seedOf(9)).doubts).toEqual(["otherCommitment"]);
  });

  it("is not believed after any single change", () => {
    const published = record(inputs);
    type Path = readonly (string | number)[];
    const paths = (value: unknown, at: Path): Path[] =>
      value !== null && typeof value === "object"
        ? Object.entries(value).flatMap(([key, one]) => paths(one, [...at, key]))
        : [at];
    const leaves = paths(published, []);
    fc.assert(
      fc.property(fc.nat(leaves.length - 1), fc.nat(15), (which, digit) => {
        const forged = JSON.parse(JSON.stringify(published)) as typeof published;
        const path = leaves[which]!;
        let node = forged as unknown as Record<string | number, unknown>;
        for (const key of path.slice(0, -1)) node = node[key] as typeof node;
        const key = path.at(-1)!;
        const value = node[key];
        const changed =
          typeof value === "number" ? value + 1 : `${value}`.slice(0, -1) + digit.toString(16);
        if (changed === value) return;
        node[key] = changed;
        expect(verifyDraw(forged).valid).toBe(false);
      }),
      { numRuns: propertyRuns },
    );
  });

  it("is not believed when the result is replaced and every hash written anew", () => {
    const other = record(inputs, seedOf(2));
    const { recordHash: _, ...forged } = { ...record(inputs), result: other.result };
    const doubts = verifyDraw({ ...forged, recordHash: "0".repeat(64) }).doubts;
    expect(doubts).toContain("resultDiffers");
  });

  it.each([[null], ["text"], [{}], [[1, 2]]])("may be anything: %j is malformed", (value) => {
    expect(verifyDraw(value)).toEqual({ valid: false, doubts: ["malformed"], record: null });
  });
});

describe("quotas by weight", () => {
  it("share out by size, then by the largest remainders", () => {
    expect(allotQuotas([50, 30, 20], 10)).toEqual([5, 3, 2]);
    expect(allotQuotas([5, 5, 5], 4)).toEqual([2, 1, 1]);
    expect(allotQuotas([2, 100], 10, [1, 1])).toEqual([2, 8]);
  });

  it("always give all there are to give, and no stratum more than it has", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.nat(9)), { maxLength: 8 }),
        fc.nat(200),
        (strata, total) => {
          const sizes = strata.map(([size]) => size);
          const quotas = allotQuotas(
            sizes,
            total,
            strata.map(([, weight]) => weight),
          );
          const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
          expect(sum(quotas)).toBe(Math.min(total, sum(sizes)));
          quotas.forEach((quota, at) => {
            expect(quota).toBeLessThanOrEqual(sizes[at]!);
          });
        },
      ),
      { numRuns: propertyRuns },
    );
  });
});
