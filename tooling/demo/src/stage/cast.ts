import type { Inspector as InspectorRow } from "@dudao/core/model";
import type { Random } from "../seeded/random.ts";
import {
  type AccountSeed,
  makeAccounts,
  makeWaitingAccounts,
  type SignedIn,
  type Waiting,
} from "./accounts.ts";
import type { Inspector, Person, Unit } from "./stage.ts";
import { sizeOf, type UnitSeed } from "./units.ts";

/** Names and numbers of people who do not exist. */
export type Inventor = { readonly name: () => string; readonly phone: () => string };

/** Makes the districts and returns the id of each township's. */
export async function registerDistricts(
  officer: Person,
  districts: readonly { readonly name: string; readonly townships: readonly string[] }[],
): Promise<ReadonlyMap<string, string>> {
  const byTownship = new Map<string, string>();
  for (const { name, townships } of districts) {
    const made = await officer
      .api()
      .district.create({ name, note: `范围：${townships.join("、")}` });
    for (const township of townships) byTownship.set(township, made.id);
  }
  return byTownship;
}

/** Enters units into the register, each with an invented head. */
export async function registerUnits(
  officer: Person,
  seeds: readonly UnitSeed[],
  options: {
    readonly random: Random;
    readonly inventor: Inventor;
    readonly districts: ReadonlyMap<string, string>;
    readonly codePrefix: string;
    readonly extensions?: (seed: UnitSeed) => Record<string, string | boolean>;
  },
): Promise<Unit[]> {
  const out: Unit[] = [];
  for (const [at, seed] of seeds.entries()) {
    const made = await officer.api().institution.create({
      code: `${options.codePrefix}${String(at + 1).padStart(3, "0")}`,
      name: seed.name,
      kind: seed.kind,
      ownership: seed.ownership,
      township: seed.township,
      districtId: options.districts.get(seed.township),
      headName: options.inventor.name(),
      phone: options.inventor.phone(),
      address: `${seed.township}${seed.short}`,
      ...sizeOf(options.random, seed.kind),
      status: "open",
      extensions: options.extensions?.(seed) ?? {},
    });
    out.push({ ...seed, id: made.id, headName: made.headName ?? "" });
  }
  return out;
}

/** An inspector as the story casts them. */
export type InspectorSeed = {
  /** User name of the account, too. */
  readonly userName: string;
  readonly kind: InspectorRow["kind"];
  readonly employer: string;
  readonly specialty?: string;
  /** Township whose district the inspector belongs to. */
  readonly township?: string;
};

/** What an appointed person meets the conditions with, invented. */
function qualification(random: Random, kind: InspectorRow["kind"]) {
  const birthYear = random.int(1962, 1980);
  return {
    gender: random.chance(0.5) ? ("female" as const) : ("male" as const),
    birthYear,
    degree: random.chance(0.85) ? ("bachelor" as const) : ("master" as const),
    educationSince: `${birthYear + 22}-08-01`,
    professionalTitle: random.chance(0.7) ? ("senior" as const) : ("first" as const),
    level: "county" as const,
    stages:
      kind === "trainingBodyInspector"
        ? (["offCampusTraining"] as const).slice()
        : random.sample(["preschool", "primary", "juniorSecondary"] as const, 2),
    languages: ["mandarin" as const],
  };
}

/** Enters inspectors into the register and makes their accounts, which open with an appointment. */
export async function registerInspectors(
  officer: Person,
  administrator: SignedIn,
  seeds: readonly InspectorSeed[],
  options: {
    readonly inventor: Inventor;
    readonly random: Random;
    readonly districts: ReadonlyMap<string, string>;
  },
): Promise<(Inspector & Waiting)[]> {
  const ids: string[] = [];
  const accounts: AccountSeed[] = [];
  for (const seed of seeds) {
    const name = options.inventor.name();
    const made = await officer.api().inspector.create({
      name,
      kind: seed.kind,
      employer: seed.employer,
      specialty: seed.specialty,
      ...qualification(options.random, seed.kind),
      homeTownship: seed.township,
      districtId: seed.township ? options.districts.get(seed.township) : undefined,
      phone: options.inventor.phone(),
      status: "active",
    });
    ids.push(made.id);
    accounts.push({ name, userName: seed.userName, roles: ["inspector"], inspectorId: made.id });
  }
  const people = await makeWaitingAccounts(administrator, accounts);
  return people.map((person, at) => ({
    ...person,
    id: ids[at] ?? "",
    kind: seeds[at]?.kind ?? "expert",
  }));
}

/** Accounts of heads of units, by unit. */
export async function registerHeads(
  administrator: SignedIn,
  units: readonly Unit[],
): Promise<ReadonlyMap<string, Person>> {
  const people = await makeAccounts(
    administrator,
    units.map((unit, at) => ({
      name: unit.headName,
      userName: `head${at + 1}`,
      roles: ["head"],
      institutionId: unit.id,
    })),
  );
  return new Map(units.map((unit, at) => [unit.id, people[at] as Person]));
}
