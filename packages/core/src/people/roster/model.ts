import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import { inspector } from "../inspector/model.ts";

/** Most rows one import takes. */
export const MAX_ROSTER_ROWS = 1000;

const {
  districtId: _,
  boardContact: __,
  boardPhoto: ___,
  consentOn: ____,
  ...person
} = inspector.fields;

/** What an import row says of a person beside the register's fields: names instead of ids, papers. */
export const rosterExtras = {
  districtName: f.text({ zh: "督学责任区", en: "Supervision district" }).optional(),
  certificateNumber: f.text({ zh: "督学证编号", en: "Card number", max: 40 }).optional(),
  certificateIssuer: f.text({ zh: "督学证发证机关", en: "Card issued by" }).optional(),
  certificateExpires: f.date({ zh: "督学证有效期至", en: "Card valid until" }).optional(),
  letterNumber: f.text({ zh: "聘书编号", en: "Letter number", max: 60 }).optional(),
  termStart: f.date({ zh: "聘期起", en: "Term from" }).optional(),
  termEnd: f.date({ zh: "聘期止", en: "Term until" }).optional(),
};

/** One row of a register that is taken in. */
export const rosterRow = z.strictObject({
  ...person,
  ...rosterExtras,
});

/** Fields a row may have, described: what a template and a preview are made of. */
export const rosterShape = z.object({ ...person, ...rosterExtras });

export const rosterInput = z.strictObject({
  rows: z.array(rosterRow).min(1).max(MAX_ROSTER_ROWS),
  /** Only look: everything is checked and nothing is kept. */
  dryRun: z.boolean(),
});

export const rosterOutput = z.object({
  people: z.int(),
  certificates: z.int(),
  appointments: z.int(),
  stored: z.boolean(),
});

/** Who might be the same person as somebody about to be entered. */
export const similarInput = z.strictObject({
  name: z.string().trim().min(1).max(30),
  employer: z.string().trim().max(60).optional(),
  birthYear: z.int().optional(),
  certificateNumber: z.string().trim().max(40).optional(),
  exceptId: idSchema.optional(),
});
export const similarOutput = z.array(
  z.object({
    id: idSchema,
    name: z.string(),
    employer: z.string().nullable(),
    birthYear: z.int().nullable(),
    status: z.string(),
    likeness: z.array(z.enum(["certificate", "employer", "birthYear", "name"])),
  }),
);

export type RosterRow = z.output<typeof rosterRow>;
export type RosterResult = z.output<typeof rosterOutput>;
export type Similar = z.output<typeof similarOutput>;
