/** Invented counties of any size for tests and benchmarks; the same seed gives the same county. */
import type { Inspector, Institution, Served } from "../model/people.ts";
import { type Problem, type ProblemInput, problemSchema } from "../model/problem.ts";

export type CountySize = {
  readonly seed: number;
  readonly institutions: number;
  readonly inspectors: number;
  readonly districts?: number;
  readonly townships?: number;
  /** Counties in a province: people look after schools of their own county only. */
  readonly counties?: number;
  /** How many people in a hundred have a tie to some school. */
  readonly ties?: number;
  readonly rules?: ProblemInput["rules"];
};

/** Numbers from 0 to 1 out of a seed (mulberry32); for inventing data, not for drawing lots. */
export function invented(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const kinds = [
  { kind: "kindergarten", stages: ["preschool"] },
  { kind: "primary", stages: ["primary"] },
  { kind: "primary", stages: ["primary"] },
  { kind: "nineYear", stages: ["primary", "junior"] },
  { kind: "juniorSecondary", stages: ["junior"] },
  { kind: "seniorSecondary", stages: ["senior"] },
];
const stages = ["preschool", "primary", "junior", "senior"];

export const inventedDay = "2026-09-01";

/** A county with townships, stages, employers, relatives, histories and a few lapsed terms. */
export function inventCounty(size: CountySize): Problem {
  const random = invented(size.seed);
  const below = (n: number) => Math.floor(random() * n);
  const counties = size.counties ?? 1;
  const districts = size.districts ?? Math.max(1, Math.round(size.institutions / counties / 20));
  const townships = size.townships ?? districts * 2;
  const ties = size.ties ?? 30;
  const place = (county: number) => {
    const township = below(townships);
    return {
      township: `T${county}-${township}`,
      district: `D${county}-${township % districts}`,
    };
  };
  const institutions: Partial<Institution>[] = Array.from({ length: size.institutions }, (_, j) => {
    const county = j % counties;
    const language = counties > 1 ? `county-${county}` : undefined;
    return {
      id: `s${String(j).padStart(5, "0")}`,
      ...kinds[below(kinds.length)],
      ...place(county),
      ...(language ? { language } : {}),
    };
  });
  const school = (county: number) => {
    const rounds = Math.max(1, Math.floor(size.institutions / counties));
    return institutions[(below(rounds) * counties + county) % size.institutions]?.id as string;
  };
  const served: Served[] = [];
  const inspectors: Partial<Inspector>[] = Array.from({ length: size.inspectors }, (_, i) => {
    const county = i % counties;
    const id = `p${String(i).padStart(4, "0")}`;
    const lapsed = below(100) < 4;
    const some = (share: number) =>
      size.institutions > 0 && below(100) < share ? [school(county)] : [];
    for (let k = 0; k < 3; k++) {
      for (const institutionId of some(ties)) {
        const from = `${2021 + below(5)}-09-01`;
        served.push({ inspectorId: id, institutionId, from, until: "2026-08-31" });
      }
    }
    const first = below(stages.length);
    return {
      id,
      appointments: [
        {
          role: "assignedInspector",
          from: "2024-09-01",
          until: lapsed ? "2026-08-31" : "2027-08-31",
        },
      ],
      stages:
        below(100) < 60 ? [] : ([stages[first], stages[(first + 1) % stages.length]] as string[]),
      languages: counties > 1 ? [`county-${county}`] : [],
      employments: some(ties).map((institutionId) => ({ institutionId })),
      relatives: some(ties / 3).map((institutionId) => ({ institutionId, head: below(2) === 0 })),
      formerSchools: some(ties / 2),
      declared: some(ties / 5),
      ...place(county),
      experienceYears: below(35),
      mayLead: below(100) < 60,
    };
  });
  return problemSchema.parse({
    day: inventedDay,
    institutions,
    inspectors,
    served,
    ...(size.rules ? { rules: size.rules } : {}),
  });
}
