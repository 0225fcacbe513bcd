import type { Institution } from "@dudao/core/model";
import type { Random } from "../seeded/random.ts";

/** A unit as the story writes it down; numbers of pupils, classes and staff are drawn. */
export type UnitSeed = {
  readonly name: string;
  /** The short name that the office uses for it. */
  readonly short: string;
  readonly kind: Institution["kind"];
  readonly ownership: Institution["ownership"];
  readonly township: string;
  readonly relocating?: boolean;
};

const sizes: Partial<Record<Institution["kind"], readonly [min: number, max: number]>> = {
  kindergarten: [60, 260],
  primary: [180, 1600],
  juniorSecondary: [260, 1500],
  nineYear: [240, 900],
  seniorSecondary: [1200, 2600],
  completeSecondary: [900, 2200],
  vocational: [700, 1800],
  trainingInstitution: [30, 180],
};

const classSize: Partial<Record<Institution["kind"], number>> = {
  kindergarten: 26,
  primary: 40,
  juniorSecondary: 44,
  nineYear: 38,
  seniorSecondary: 50,
  completeSecondary: 48,
  vocational: 42,
  trainingInstitution: 15,
};

/** How big a unit is: pupils within what is usual for its kind, classes and staff to match. */
export function sizeOf(random: Random, kind: Institution["kind"]) {
  const [min, max] = sizes[kind] ?? [50, 200];
  // Most schools are small: the lesser of two draws.
  const studentCount = Math.min(random.int(min, max), random.int(min, max));
  const classCount = Math.max(1, Math.round(studentCount / (classSize[kind] ?? 40)));
  const perClass = kind === "kindergarten" ? 2.6 : 2.3;
  return { studentCount, classCount, staffCount: Math.round(classCount * perClass) + 4 };
}
