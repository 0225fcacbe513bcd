import { z } from "zod";
import { conditionIds } from "../../_kernel/appointment-rules.ts";
import { idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

const localText = z.object({ zh: z.string(), en: z.string() });

/** One condition of an appointment as it stands. */
export const conditionCheck = z.object({
  id: z.enum(conditionIds),
  title: localText,
  /** Where the condition comes from. */
  source: localText,
  level: z.enum(["required", "advised"]),
  /** Judged from the register, or attested by an officer who knows the person. */
  by: z.enum(["register", "officer"]),
  verdict: z.enum(["met", "notMet", "open"]),
  /** What the register says, or the officer's note. */
  detail: localText.nullable(),
  /** Who attested it and when. */
  attestedByName: z.string().nullable(),
  attestedOn: z.string().nullable(),
});

export const checklistOutput = z.object({
  checks: z.array(conditionCheck),
  /** Whether the caller may attest now. */
  mayAttest: z.boolean(),
});

/** What an officer attests of one or several conditions, in words of their own. */
export const attestInput = z.strictObject({
  appointmentId: idSchema,
  conditions: z.array(z.enum(conditionIds)).min(1).max(conditionIds.length),
  met: z.boolean(),
  note: f.longText({ zh: "核实情况", en: "What was verified", max: 500 }),
});

export type ConditionCheck = z.output<typeof conditionCheck>;
export type Checklist = z.output<typeof checklistOutput>;
export type AttestInput = z.output<typeof attestInput>;
