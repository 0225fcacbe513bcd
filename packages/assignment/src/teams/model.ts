import { z } from "zod";
import { daySchema } from "../model/days.ts";
import { inspectorSchema, institutionSchema, servedSchema } from "../model/people.ts";
import { ruleValuesSchema } from "../rules/settings.ts";

const id = z.string().min(1).max(80);
const weight = z.int().min(0).max(1_000);

/** What a county may set about inspection teams. */
export const teamRulesSchema = z.strictObject({
  /** 教育督导条例 art. 16: a team for special or comprehensive supervision has three or more. */
  least: z.int().min(1).max(30).default(3),
  most: z.int().min(1).max(30).default(6),
  /** Years from which a person counts as experienced, and how many of them a team has. */
  seniorYears: z.int().min(0).max(60).default(10),
  seniors: z.int().min(0).max(10).default(1),
  /** Years a leader has at least. */
  leaderYears: z.int().min(0).max(60).default(0),
  /** Most teams of the programme that one person is in. */
  teamsPerPerson: z.int().min(1).max(50).default(3),
  weights: z
    .strictObject({
      travel: weight.default(1),
      /** How dear an uneven share is: the k-th team of a person costs (2k - 1) times this. */
      balance: weight.default(20),
      /** For a member in their own district, where teams should come from elsewhere. */
      ownDistrict: weight.default(0),
    })
    .prefault({}),
});

/** A team to be filled: its days and its schools are given. */
export const teamSeatSchema = z
  .strictObject({
    id,
    from: daySchema,
    until: daySchema,
    institutionIds: z.array(id).min(1).max(200),
    /** Fields of which the team needs somebody each. */
    fields: z.array(id).default([]),
  })
  .refine(({ from, until }) => from <= until, { path: ["until"], error: "ends before it begins" });

const seatPair = z.strictObject({ teamId: id, inspectorId: id });

/** Everything inspection teams are made from. */
export const teamProblemSchema = z.strictObject({
  inspectors: z.array(inspectorSchema).max(2_000),
  institutions: z.array(institutionSchema).max(5_000),
  served: z.array(servedSchema).default([]),
  teams: z.array(teamSeatSchema).min(1).max(200),
  pins: z.array(seatPair.extend({ leads: z.boolean().default(false) })).default([]),
  bans: z.array(seatPair).default([]),
  rules: ruleValuesSchema.prefault({}),
  teamRules: teamRulesSchema.prefault({}),
});

export type TeamProblemInput = z.input<typeof teamProblemSchema>;
export type TeamProblem = z.output<typeof teamProblemSchema>;
export type TeamSeat = z.output<typeof teamSeatSchema>;

/** What a team still lacks when nobody could be had. */
export type Lack = {
  readonly what: "leader" | "members" | "senior" | "field";
  readonly count: number;
  readonly field?: string;
};

export type TeamChoice = {
  readonly teamId: string;
  readonly leaderId: string | null;
  /** All members, the leader among them, in the order of ids. */
  readonly memberIds: readonly string[];
  readonly lacks: readonly Lack[];
};
