import { z } from "zod";
import { defineEntity, idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

/** Why somebody stays away. The first is the law (条例第十条); the others are how it is practised. */
export const avoidanceRelations = [
  { value: "relative", zh: "与主要负责人有近亲属关系", en: "Close relative of its head" },
  { value: "employer", zh: "在该单位任职或曾任职", en: "Works or worked there" },
  { value: "childEnrolled", zh: "子女在该单位就读", en: "Own child enrolled there" },
  { value: "businessTie", zh: "有经济利益往来", en: "Business ties" },
  { value: "other", zh: "其他可能影响公正的情形", en: "Something else that may bias" },
] as const satisfies readonly f.Choice[];

const relation = f.choice({
  zh: "回避情形",
  en: "Why",
  choices: avoidanceRelations,
  basis: {
    zh: "教育督导条例第十条",
    en: "Regulations on education supervision, article 10",
  },
});

/** A unit that an inspector stays away from, declared or entered by the office. */
export const avoidance = defineEntity({
  name: "avoidance",
  title: { zh: "回避登记", en: "Avoidance" },
  label: "institutionName",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    institutionId: f.ref({ zh: "应回避的单位", en: "Unit", to: "institution" }),
    relation,
    reason: f.longText({ zh: "具体情况", en: "Details", max: 500 }).optional(),
    startDate: f.date({ zh: "起始日期", en: "From" }),
    endDate: f.date({ zh: "解除日期", en: "Until" }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    institutionName: f.derived(f.text({ zh: "应回避的单位", en: "Unit" })),
  },
  list: {
    columns: ["inspectorName", "institutionName", "relation", "startDate", "endDate"],
    filters: {
      inspectorId: ["eq", "in"],
      institutionId: ["eq", "in"],
      relation: ["eq", "in"],
      endDate: ["isNull", "gte", "lte"],
    },
    sorts: ["inspectorName", "institutionName", "startDate"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

/** An inspector's word before an inspection: nothing to declare, or what and why. */
export const declareInput = z.strictObject({
  inspectionId: idSchema,
  conflict: z.boolean(),
  relation: relation.optional(),
  reason: f.longText({ zh: "具体情况", en: "Details", max: 500 }).optional(),
});

/** One inspector in place of another, before the visit. */
export const replaceInput = z.strictObject({
  inspectionId: idSchema,
  version: z.int().min(1),
  outgoingId: f.ref({ zh: "原督学", en: "Instead of", to: "inspector" }),
  incomingId: f.ref({ zh: "接替督学", en: "Replacement", to: "inspector" }),
  reason: f.text({ zh: "原因", en: "Reason", max: 200 }),
});

/** A team with what each has declared. */
export const teamAvoidance = z.object({
  version: z.int(),
  state: z.string(),
  /** Whether the county asks for declarations of this team. */
  asked: z.boolean(),
  team: z.array(
    z.object({
      inspectorId: z.string(),
      name: z.string(),
      lead: z.boolean(),
      /** Null as long as nothing was declared. */
      conflict: z.boolean().nullable(),
      relation: z.string().nullable(),
      reason: z.string().nullable(),
      declaredOn: z.string().nullable(),
      /** What stands in the register of avoidance, whatever was declared. */
      avoids: z.boolean(),
    }),
  ),
});

export const messageKinds = ["replaced", "joined", "teamChanged"] as const;

/** What an inspector is told of a change in a team. */
export const inspectorMessage = z.object({
  id: z.string(),
  kind: z.enum(messageKinds),
  /** Unit, day and reason. */
  text: z.string(),
  createdAt: z.string(),
  seenAt: z.string().nullable(),
});

export type Avoidance = z.output<typeof avoidance.row>;
export type TeamAvoidance = z.output<typeof teamAvoidance>;
export type InspectorMessage = z.output<typeof inspectorMessage>;
