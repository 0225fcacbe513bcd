import { z } from "zod";
import { daySchema } from "../model/days.ts";

const id = z.string().min(1).max(80);
const name = z.string().max(120).default("");

/** Name and version of the procedure; a change of any step gets another. */
export const drawVersion = "dudao-draw/1";

/** A school in the list that is drawn from, with what strata ask about. */
export const drawSchoolSchema = z.strictObject({
  id,
  name,
  kind: id,
  stages: z.array(id).default([]),
  district: z.string().max(80).optional(),
  /** Last day it was inspected; without it, never. */
  lastInspected: daySchema.optional(),
});

/**
 * A share of the schools and how many of it are drawn. A school belongs to the first stratum
 * whose every condition it meets; one that meets none is outside the draw.
 */
export const stratumSchema = z.strictObject({
  id,
  title: z.string().max(120).default(""),
  kinds: z.array(id).optional(),
  stages: z.array(id).optional(),
  districts: z.array(z.string().max(80)).optional(),
  /** Only schools without an inspection on or after this day. */
  notInspectedSince: daySchema.optional(),
  quota: z.int().min(0).max(10_000),
});

/** An inspector in the draw. Why a school is avoided is nobody's business; that it is, is public. */
export const drawInspectorSchema = z.strictObject({
  id,
  name,
  /** Schools this person may not inspect, by any rule. */
  avoids: z.array(id).default([]),
  /** Kinds of school this person may inspect; empty: all. */
  kinds: z.array(id).default([]),
});

/** Everything that decides a draw but the lot itself; fixed when the commitment is published. */
export const drawInputsSchema = z
  .strictObject({
    title: z.string().max(200),
    schools: z.array(drawSchoolSchema).min(1).max(60_000),
    strata: z.array(stratumSchema).min(1).max(200),
    inspectors: z.array(drawInspectorSchema).max(12_000).default([]),
    /** Inspectors drawn for each school; 0: schools alone are drawn. */
    inspectorsPerSchool: z.int().min(0).max(20).default(0),
    /** Most schools that one inspector may draw. */
    schoolsPerInspector: z.int().min(1).max(500).default(1),
  })
  .check(({ value, issues }) => {
    for (const list of ["schools", "strata", "inspectors"] as const) {
      const seen = new Set<string>();
      value[list].forEach((one, at) => {
        if (seen.has(one.id)) {
          const path = [list, at, "id"];
          issues.push({ code: "custom", path, message: "stands twice", input: value });
        }
        seen.add(one.id);
      });
    }
  });

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who was drawn, and how avoidance was respected. */
export const drawResultSchema = z.strictObject({
  /** Drawn schools of each stratum, in the order of drawing. */
  schools: z.array(z.strictObject({ stratumId: id, size: z.int(), drawn: z.array(id) })),
  /** Inspectors of each drawn school. */
  teams: z.array(z.strictObject({ institutionId: id, inspectorIds: z.array(id) })),
  /**
   * `whole`: stratum by stratum, whole lots were drawn until one broke no avoidance, so that every
   * lawful lot of it was equally likely. `urns`: too few lots are lawful for that; each place was
   * drawn from an urn whose contents are in `urns`.
   */
  method: z.enum(["none", "whole", "urns"]),
  /** Whole lots drawn in all strata, those that stood included. */
  attempts: z.int(),
  urns: z.array(
    z.strictObject({
      institutionId: id,
      drawn: id,
      /** How many people were in the urn. */
      size: z.int(),
      /** Left out because they may not inspect this school. */
      barred: z.array(id),
      /** Left out because some other place could then no longer be filled. */
      needed: z.array(id),
    }),
  ),
});

/** The published record: enough for anybody to draw again and compare. */
export const drawRecordSchema = z.strictObject({
  version: z.literal(drawVersion),
  inputs: drawInputsSchema,
  inputsHash: hex64,
  commitment: hex64,
  committedAt: z.iso.datetime(),
  /** What those present added after the commitment and before the draw. */
  witness: z.array(z.string().min(1).max(200)).max(50),
  seed: hex64,
  drawnAt: z.iso.datetime(),
  result: drawResultSchema,
  recordHash: hex64,
});

export type DrawSchool = z.output<typeof drawSchoolSchema>;
export type Stratum = z.output<typeof stratumSchema>;
export type DrawInspector = z.output<typeof drawInspectorSchema>;
export type DrawInputs = z.output<typeof drawInputsSchema>;
export type DrawResult = z.output<typeof drawResultSchema>;
export type DrawRecord = z.output<typeof drawRecordSchema>;
