import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import { institutionKinds } from "../../organisation/model.ts";

export const drawStates = [
  { value: "committed", zh: "已承诺待抽", en: "Committed", tone: "active" },
  { value: "drawn", zh: "已抽取", en: "Drawn", tone: "good" },
  { value: "cancelled", zh: "已作废", en: "Cancelled", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** By what the schools are parted into strata. */
export const drawDimensions = [
  { value: "kind", zh: "学校类别", en: "Kind" },
  { value: "district", zh: "督学责任区", en: "District" },
  { value: "lapse", zh: "近年是否督导过", en: "Inspected lately" },
] as const satisfies readonly f.Choice[];

const kinds = institutionKinds.map(({ value }) => value) as [string, ...string[]];
const dimensions = drawDimensions.map(({ value }) => value) as ["kind", "district", "lapse"];

/** What is to be drawn: which schools, parted how, how many, and how many inspectors for each. */
export const drawAsk = z.strictObject({
  title: f.text({ zh: "名称", en: "Title", max: 80 }),
  programmeId: f.ref({ zh: "督导方案", en: "Programme", to: "programme" }).optional(),
  /** Kinds of unit that may be drawn; empty: all. */
  kinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
  districtIds: z.array(idSchema).max(500).default([]),
  by: z.array(z.enum(dimensions)).max(3).default(["kind"]),
  /** Years within which an inspection counts as lately; asked for by the stratum of that name. */
  years: z.int().min(1).max(10).default(3),
  /** Leave out what was inspected lately altogether. */
  onlyLapsed: z.boolean().default(false),
  total: z.int().min(1).max(2_000),
  /** The officer's own quotas, by stratum; the others are shared out by size. */
  quotas: z.record(z.string().max(120), z.int().min(0).max(2_000)).default({}),
  inspectorsPerSchool: z.int().min(0).max(10).default(2),
  schoolsPerInspector: z.int().min(1).max(50).default(3),
  /** Nobody is drawn for a school they look after themselves. */
  avoidOwn: z.boolean().default(true),
});

export const drawPreview = z.object({
  schools: z.int(),
  inspectors: z.int(),
  strata: z.array(z.object({ id: z.string(), title: z.string(), size: z.int(), quota: z.int() })),
  /** Why it could not be held like this. */
  faults: z.array(
    z.object({
      code: z.enum(["quotaTooLarge", "tooFewInspectors", "cannotBeFilled", "noSchools"]),
      stratumId: z.string().optional(),
      size: z.int().optional(),
      quota: z.int().optional(),
      needed: z.int().optional(),
      there: z.int().optional(),
    }),
  ),
});

const summary = {
  id: z.string(),
  version: z.int(),
  title: z.string(),
  state: z.enum(drawStates.map(({ value }) => value) as ["committed", "drawn", "cancelled"]),
  stateReason: z.string().nullable(),
  programmeId: z.string().nullable(),
  programmeTitle: z.string().nullable(),
  committedAt: z.string(),
  committedByName: z.string(),
  drawnAt: z.string().nullable(),
  drawnByName: z.string().nullable(),
  publishedAt: z.string().nullable(),
};

export const drawSummary = z.object({ ...summary, schools: z.int(), total: z.int() });

/** The published form of a record; `verifyDraw` of `@dudao/assignment/draw` reads it. */
const record = z.record(z.string(), z.unknown());

export const drawDetail = z.object({
  ...summary,
  /** Last part of the public address. */
  key: z.string(),
  commitment: z.string(),
  inputsHash: z.string(),
  inputs: record,
  record: record.nullable(),
});

export const publicDraw = z.object({
  regionName: z.string(),
  office: z.string(),
  title: z.string(),
  state: z.string(),
  stateReason: z.string().nullable(),
  committedAt: z.string(),
  commitment: z.string(),
  inputsHash: z.string(),
  /** Null until it is drawn and published. */
  record: record.nullable(),
});

const target = { id: idSchema, version: z.int().min(1) };

export const holdInput = z.strictObject({
  ...target,
  /** What those present say or have drawn themselves, each a short text. */
  witness: z
    .array(f.text({ zh: "见证内容", en: "Word", max: 100 }))
    .max(20)
    .default([]),
});

export const drawTarget = z.strictObject(target);

export const cancelInput = z.strictObject({
  ...target,
  reason: f.text({ zh: "原因", en: "Reason", max: 200 }),
});

export const drawKey = z.string().regex(/^\d{6}-[0-9a-f]{20}$/);

export type DrawAsk = z.output<typeof drawAsk>;
export type DrawPreview = z.output<typeof drawPreview>;
export type DrawSummary = z.output<typeof drawSummary>;
export type DrawDetail = z.output<typeof drawDetail>;
export type PublicDraw = z.output<typeof publicDraw>;
