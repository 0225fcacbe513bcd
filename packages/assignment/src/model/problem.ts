import { z } from "zod";
import { type RuleValues, ruleValuesSchema } from "../rules/settings.ts";
import { daySchema } from "./days.ts";
import {
  type Distance,
  distanceSchema,
  type Inspector,
  type Institution,
  inspectorSchema,
  institutionSchema,
  pairSchema,
  servedSchema,
} from "./people.ts";

/** Largest problem that is taken: a province has about 30,000 institutions and 6,000 inspectors. */
const limits = { institutions: 60_000, inspectors: 12_000, pairs: 500_000 } as const;

/** Everything a school assignment is made from: plain data, so that it can be stored and repeated. */
export const problemSchema = z
  .strictObject({
    /** First day of the assignment: appointments, employments and rotation are judged on it. */
    day: daySchema,
    inspectors: z.array(inspectorSchema).max(limits.inspectors),
    institutions: z.array(institutionSchema).max(limits.institutions),
    served: z.array(servedSchema).max(limits.pairs).default([]),
    /** Choices the officer has fixed; hard rules hold for them too. */
    pins: z.array(pairSchema).max(limits.institutions).default([]),
    /** Choices the officer has ruled out. */
    bans: z.array(pairSchema).max(limits.pairs).default([]),
    /** An earlier proposal: among equally good ones, the one with fewest changes from it is taken. */
    before: z.array(pairSchema).max(limits.institutions).default([]),
    distances: z.array(distanceSchema).max(limits.pairs).default([]),
    rules: ruleValuesSchema.prefault({}),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], message: string) =>
      issues.push({ code: "custom", path, message, input: value });
    const twice = (list: "inspectors" | "institutions") => {
      const seen = new Set<string>();
      value[list].forEach(({ id }, at) => {
        if (seen.has(id)) refuse([list, at, "id"], "stands twice");
        seen.add(id);
      });
      return seen;
    };
    const inspectors = twice("inspectors");
    const institutions = twice("institutions");
    const pinned = new Set<string>();
    for (const list of ["pins", "bans"] as const) {
      value[list].forEach((pair, at) => {
        if (!inspectors.has(pair.inspectorId)) refuse([list, at, "inspectorId"], "is not there");
        if (!institutions.has(pair.institutionId)) {
          refuse([list, at, "institutionId"], "is not there");
        }
        if (list !== "pins") return;
        if (pinned.has(pair.institutionId)) refuse([list, at, "institutionId"], "is fixed twice");
        pinned.add(pair.institutionId);
      });
    }
  });

export type ProblemInput = z.input<typeof problemSchema>;
export type Problem = z.output<typeof problemSchema>;
export type { Distance, Inspector, Institution, RuleValues };
