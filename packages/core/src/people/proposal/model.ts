import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";

const pair = z.strictObject({ inspectorId: idSchema, institutionId: idSchema });

/** Most schools and people of a county that one call speaks of. */
const MOST = 10_000;

/** What a proposal is asked for: from which day, for which schools, and what the officer decided. */
export const proposalInput = z.strictObject({
  /** First day of the new assignments. */
  day: z.iso.date(),
  /** All schools, or only those without a valid inspector. */
  scope: z.enum(["all", "open"]),
  pins: z.array(pair).max(MOST).default([]),
  bans: z.array(pair).max(MOST).default([]),
  /** The proposal on screen: among equally good ones the one with fewest changes from it is taken. */
  before: z.array(pair).max(MOST).default([]),
});

const breakOutput = z.object({ rule: z.string(), fact: z.string().optional() });

const proposedSchool = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  township: z.string(),
  districtId: z.string().nullable(),
  /** Who looks after it on the day as things stand. */
  currentId: z.string().nullable(),
  since: z.string().nullable(),
  chosenId: z.string().nullable(),
  /** Fixed by the officer. */
  pinned: z.boolean(),
  /** Not in question: outside the scope, or arranged already. */
  fixed: z.boolean(),
});

const proposedInspector = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  districtId: z.string().nullable(),
  township: z.string().nullable(),
  /** Schools as things stand on the day. */
  now: z.int(),
  schools: z.int(),
  target: z.int(),
  cap: z.int(),
});

/** A proposal with all that a page shows of it. */
export const proposalOutput = z.object({
  day: z.string(),
  /** Hash over what it was made from; accepting compares it. */
  factsHash: z.string(),
  schools: z.array(proposedSchool),
  inspectors: z.array(proposedInspector),
  districts: z.array(z.object({ id: z.string(), name: z.string() })),
  uncovered: z.array(
    z.object({
      institutionId: z.string(),
      reasons: z.array(z.object({ rule: z.string(), people: z.int() })),
    }),
  ),
  refusedPins: z.array(
    z.object({
      institutionId: z.string(),
      inspectorId: z.string(),
      breaks: z.array(breakOutput),
    }),
  ),
  cost: z.number(),
  /** What a careful greedy assignment would cost, and how many schools it would leave alone. */
  greedy: z.object({ cost: z.number(), uncovered: z.int() }),
  proof: z.object({
    status: z.enum(["optimal", "gap"]),
    gap: z.number(),
    milliseconds: z.int(),
  }),
  rules: z.object({
    target: z.int(),
    cap: z.int(),
    rotationYears: z.int(),
    employerYears: z.int(),
  }),
});

export const explainInput = proposalInput.extend({ institutionId: idSchema });

const candidate = z.object({
  inspectorId: z.string(),
  breaks: z.array(breakOutput),
  terms: z.array(z.object({ term: z.string(), cost: z.number(), amount: z.number().optional() })),
  dearerBy: z.number().nullable(),
});

/** Why a school has whom it has, and why not each of the others. */
export const explainOutput = z.object({
  institutionId: z.string(),
  chosen: candidate.nullable(),
  others: z.array(candidate),
});

export const acceptInput = z.strictObject({
  day: z.iso.date(),
  factsHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The whole assignment of what was in question. */
  choices: z.array(pair).min(1).max(MOST),
});

export const acceptOutput = z.object({
  /** Schools that got an inspector who had none. */
  made: z.int(),
  /** Schools handed over from one inspector to another. */
  handedOver: z.int(),
  /** Schools that keep theirs. */
  kept: z.int(),
});

export type ProposalInput = z.output<typeof proposalInput>;
export type ProposalView = z.output<typeof proposalOutput>;
export type ProposedSchool = z.output<typeof proposedSchool>;
export type ProposedInspector = z.output<typeof proposedInspector>;
export type ProposalExplanation = z.output<typeof explainOutput>;
export type ProposalCandidate = z.output<typeof candidate>;
export type AcceptInput = z.output<typeof acceptInput>;
