import type { Result, Rubric } from "@dudao/rubric";
import { z } from "zod";
import * as f from "../_kernel/field.ts";
import {
  crud,
  moveInput,
  offeredMove,
  oneInput,
  permitted,
  reasonedInput,
} from "../_kernel/index.ts";
import { finding } from "../rectification/index.ts";
import { inspection, rateInput, rateManyInput, rating } from "./model.ts";
import { MAX_PLANNED_AT_ONCE } from "./plan/rules.ts";
import { ratingService } from "./rating/service.ts";
import { rubricCache } from "./rubric/service.ts";
import { inspectionService } from "./service.ts";

// One cache of compiled rubrics for the life of the router.
const compile = rubricCache();
const service = inspectionService(compile);
const scoring = ratingService(compile, service.resource);

const startedAt = f.dateTime({ zh: "进校时间", en: "Arrived" }).optional();
const endedAt = f.dateTime({ zh: "离校时间", en: "Left" }).optional();

const { institutionId, plannedDate, dayPart, leadInspectorId, memberIds, topic, subjectRole } =
  inspection.fields;

const planInput = z.strictObject({
  programmeId: inspection.fields.programmeId,
  items: z
    .array(
      z.strictObject({
        institutionId,
        plannedDate,
        dayPart,
        leadInspectorId,
        memberIds: memberIds.unwrap().optional(),
        topic,
        subjectRole,
      }),
    )
    .min(1)
    .max(MAX_PLANNED_AT_ONCE),
});

const scoreSummary = z.object({
  possible: z.string(),
  given: z.string(),
  share: z.string().nullable(),
  grade: z.string().nullable(),
  answered: z.int(),
  applicable: z.int(),
  complete: z.boolean(),
  failed: z.boolean(),
  vetoes: z.array(z.string()),
  missing: z.array(z.string()),
});

const sheet = z.object({
  inspection: inspection.row,
  /** The pinned version, as its author wrote it, with its content hash. */
  rubric: z.custom<Rubric>(),
  ratings: z.array(rating),
  /** The rubric engine's own result, trace included. */
  result: z.custom<Result>(),
  findings: z.array(finding.row),
  moves: z.array(offeredMove),
});

const { list, one, many, history, remove } = crud(service.resource);

export const inspectionRouter = {
  inspection: {
    list,
    one,
    many,
    history,
    remove,
    // The office plans, an inspector begins unplanned; the service asks for either permission.
    create: permitted("inspection.read")
      .input(inspection.create)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.create(ctx, input)),
    update: permitted("inspection.read")
      .input(inspection.update)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.update(ctx, input)),
    start: permitted("inspection.carryOut")
      .input(moveInput.extend({ startedAt }))
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "start", input)),
    record: permitted("inspection.carryOut")
      .input(moveInput.extend({ startedAt, endedAt }))
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "record", input)),
    submit: permitted("inspection.carryOut")
      .input(moveInput)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "submit", input)),
    accept: permitted("inspection.accept")
      .input(moveInput)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "accept", input)),
    return: permitted("inspection.accept")
      .input(reasonedInput)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "return", input)),
    miss: permitted("inspection.plan")
      .input(reasonedInput)
      .output(inspection.row)
      .mutation(({ ctx, input }) => service.move(ctx, "miss", input)),
    sheet: permitted("inspection.read")
      .input(oneInput)
      .output(sheet)
      .query(({ ctx, input }) => scoring.sheet(ctx, input.id)),
    rate: permitted("inspection.carryOut")
      .input(rateInput)
      .output(z.object({ rating: rating.nullable(), result: scoreSummary }))
      .mutation(({ ctx, input }) => scoring.rate(ctx, input)),
    rateMany: permitted("inspection.carryOut")
      .input(rateManyInput)
      .output(z.object({ ratings: z.array(rating.nullable()), result: scoreSummary }))
      .mutation(({ ctx, input }) => scoring.rateMany(ctx, input)),
  },
};

/** Planning many inspections is asked of a programme; the root router puts it there. */
export const programmePlanning = {
  planInspections: permitted("inspection.plan")
    .input(planInput)
    .output(z.object({ created: z.int() }))
    .mutation(({ ctx, input }) => service.planMany(ctx, input)),
};
