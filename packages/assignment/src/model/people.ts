import { z } from "zod";
import { daySchema, spanSchema } from "./days.ts";

const id = z.string().min(1).max(80);
const name = z.string().max(120);

/** A term in which a person holds a role; both ends included. */
const appointmentSchema = z.strictObject({
  role: id,
  from: daySchema,
  until: daySchema,
});

/** Where a person works or has worked; without an end, still. */
const employmentSchema = z.strictObject({
  institutionId: id,
  from: daySchema.optional(),
  until: daySchema.optional(),
});

/** A close relative at an institution; only the head's relatives must withdraw by the Regulations. */
const relativeSchema = z.strictObject({ institutionId: id, head: z.boolean() });

/** One inspector, as far as an assignment asks. Empty lists of stages or fields mean "all". */
export const inspectorSchema = z.strictObject({
  id,
  name: name.default(""),
  appointments: z.array(appointmentSchema).default([]),
  /** Stages of schooling the person may inspect; empty: all. */
  stages: z.array(id).default([]),
  /** Fields of expertise, for institutions or teams that ask for them. */
  fields: z.array(id).default([]),
  languages: z.array(id).default([]),
  employments: z.array(employmentSchema).default([]),
  relatives: z.array(relativeSchema).default([]),
  /** Schools the person once attended or has another old tie with. */
  formerSchools: z.array(id).default([]),
  /** Institutions the person has declared to stand too near to. */
  declared: z.array(id).default([]),
  township: z.string().max(80).optional(),
  district: z.string().max(80).optional(),
  /** Most schools at a time; without it the rules' cap. */
  cap: z.int().min(0).max(500).optional(),
  /** Schools that make a full load; without it the rules' target. */
  target: z.int().min(1).max(500).optional(),
  experienceYears: z.int().min(0).max(80).default(0),
  /** Whether the person may lead a team. */
  mayLead: z.boolean().default(true),
  unavailable: z.array(spanSchema).default([]),
});

/** One institution that is to have an inspector. */
export const institutionSchema = z.strictObject({
  id,
  name: name.default(""),
  kind: id,
  /** Stages taught there; a nine-year school has two. Empty: any inspector's stages fit. */
  stages: z.array(id).default([]),
  /** Fields that its inspector must master, all of them. */
  fields: z.array(id).default([]),
  /** Language without which the work there cannot be done. */
  language: id.optional(),
  township: z.string().max(80).default(""),
  district: z.string().max(80).optional(),
});

/** Who has looked after what until now; without an end, still. */
export const servedSchema = z.strictObject({
  inspectorId: id,
  institutionId: id,
  from: daySchema,
  until: daySchema.optional(),
});

export const pairSchema = z.strictObject({ inspectorId: id, institutionId: id });

/** Road between two townships, in kilometres, the same in both directions. */
export const distanceSchema = z.strictObject({
  from: z.string().max(80),
  to: z.string().max(80),
  km: z.number().min(0).max(5_000),
});

export type Inspector = z.output<typeof inspectorSchema>;
export type Institution = z.output<typeof institutionSchema>;
export type Served = z.output<typeof servedSchema>;
export type Pair = z.output<typeof pairSchema>;
export type Distance = z.output<typeof distanceSchema>;
