import type { ProblemInput } from "@dudao/assignment";
import type { InspectorRules } from "../../_kernel/inspector-rules.ts";

/** Stages taught by each kind of unit, in the register's words. */
const stagesOf: Readonly<Record<string, readonly string[]>> = {
  kindergarten: ["preschool"],
  primary: ["primary"],
  juniorSecondary: ["juniorSecondary"],
  nineYear: ["primary", "juniorSecondary"],
  seniorSecondary: ["seniorSecondary"],
  completeSecondary: ["juniorSecondary", "seniorSecondary"],
  twelveYear: ["primary", "juniorSecondary", "seniorSecondary"],
  vocational: ["vocational"],
  trainingInstitution: ["offCampusTraining"],
};

/** A person as the register has them, with all that ties them to schools. */
export type StoredCandidate = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly districtId: string | null;
  readonly township: string | null;
  readonly stages: readonly string[];
  readonly educationSince: string | null;
  readonly standing: string;
  readonly terms: readonly {
    readonly role: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly employments: readonly {
    readonly institutionId: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly avoids: readonly string[];
};

/** A unit with the assignment that holds, or is planned, for the day. */
export type StoredUnit = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly township: string;
  readonly districtId: string | null;
  readonly assignmentId: string | null;
  readonly assignmentState: string | null;
  readonly currentId: string | null;
  readonly since: string | null;
};

export type StoredService = {
  readonly inspectorId: string;
  readonly institutionId: string;
  readonly from: string;
  readonly until: string | null;
};

/** All that a proposal is made from. */
export type ProposalFacts = {
  readonly people: readonly StoredCandidate[];
  readonly units: readonly StoredUnit[];
  readonly served: readonly StoredService[];
};

/** Whether the unit's assignment is settled already: planned, posted, being handed over, too new. */
export function arranged(unit: StoredUnit, day: string): boolean {
  const { assignmentState: state, since } = unit;
  return state !== null && since !== null && (state !== "active" || since >= day);
}

/** The county's rules in the solver's words. */
export function solverRules(
  rules: Pick<InspectorRules, "loadLimit" | "rotationYears">,
  own: ProblemInput["rules"] = {},
): NonNullable<ProblemInput["rules"]> {
  return {
    target: rules.loadLimit,
    cap: rules.loadLimit + 3,
    rotationYears: rules.rotationYears,
    roles: { trainingInstitution: ["trainingBodyInspector", "fullTimeInspector"] },
    otherRoles: ["fullTimeInspector", "partTimeInspector", "assignedInspector", "specialInspector"],
    ...own,
  };
}

function yearsBetween(from: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, day.slice(5) < from.slice(5) ? years - 1 : years);
}

/** The facts as a problem for the solver, without anybody's decisions. */
export function problemOf(
  facts: ProposalFacts,
  day: string,
  rules: NonNullable<ProblemInput["rules"]>,
): ProblemInput {
  return {
    day,
    rules,
    inspectors: facts.people.map((one) => ({
      id: one.id,
      name: one.name,
      // Where no terms are kept, none are asked for.
      appointments:
        one.standing === "unrecorded"
          ? [{ role: one.kind, from: day, until: day }]
          : one.terms.map(({ role, from, until }) => ({ role, from, until })),
      stages: [...one.stages],
      employments: one.employments.map(({ institutionId, from, until }) => ({
        institutionId,
        from,
        ...(until === null ? {} : { until }),
      })),
      declared: [...one.avoids],
      ...(one.township === null ? {} : { township: one.township }),
      ...(one.districtId === null ? {} : { district: one.districtId }),
      experienceYears: one.educationSince ? Math.min(80, yearsBetween(one.educationSince, day)) : 0,
    })),
    institutions: facts.units.map((one) => ({
      id: one.id,
      name: one.name,
      kind: one.kind,
      stages: [...(stagesOf[one.kind] ?? [])],
      township: one.township,
      ...(one.districtId === null ? {} : { district: one.districtId }),
    })),
    served: facts.served.map(({ inspectorId, institutionId, from, until }) => ({
      inspectorId,
      institutionId,
      from,
      ...(until === null ? {} : { until }),
    })),
  };
}
