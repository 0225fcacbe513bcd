import type { Db } from "@dudao/database";
import type { z } from "zod";
import {
  DomainError,
  defineResource,
  inspectorRulesOf,
  newId,
  read,
  refuseFields,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import {
  type attendInput,
  commendation,
  type TrainingYear,
  trainingCourse,
  trainingRecord,
} from "./model.ts";
import { courseErrors, enoughHours, recordErrors } from "./rules.ts";
import {
  commendationView,
  courseHours,
  hoursOfYear,
  notYetThere,
  trainingCourseView,
  trainingRecordView,
} from "./store.ts";

export const trainingCourseResource = defineResource({
  entity: trainingCourse,
  view: trainingCourseView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuseFields(courseErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuseFields(courseErrors({ ...current, ...(patch as Partial<typeof current>) }));
      return undefined;
    },
  },
});

async function checkHours(db: Db, record: { courseId: string; hours: string }): Promise<undefined> {
  const hours = await courseHours(db, record.courseId);
  if (hours !== undefined) refuseFields(recordErrors(record, hours));
  return undefined;
}

export const trainingRecordResource = defineResource({
  entity: trainingRecord,
  view: trainingRecordView,
  permissions: peopleResourcePermissions,
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", {
          fieldErrors: { inspectorId: { key: "attendsAlready" } },
          cause: error,
        })
      : undefined,
  hooks: {
    creating: (db, _ctx, input) => checkHours(db, input),
    updating: (db, _ctx, { current, patch }) =>
      checkHours(db, { ...current, ...(patch as Partial<typeof current>) }),
  },
});

export const commendationResource = defineResource({
  entity: commendation,
  view: commendationView,
  permissions: peopleResourcePermissions,
});

/** Enters several people at a course with its full hours, in one transaction. */
export function attend(
  ctx: SignedContext,
  input: z.output<typeof attendInput>,
): Promise<{ created: number }> {
  return write(ctx, "trainingRecord.attend", async (db) => {
    const hours = await courseHours(db, input.courseId);
    if (hours === undefined) refuseFields({ courseId: { key: "unknownReference" } });
    const fresh = await notYetThere(db, input.courseId, input.inspectorIds);
    const { region } = writableScope(ctx);
    for (const inspectorId of fresh) {
      const row = { id: newId(region), courseId: input.courseId, inspectorId, hours };
      await db.insert("training_record", row);
    }
    return { created: fresh.length };
  });
}

/** Everybody's hours of a year against what the county asks for. */
export function yearOf(ctx: SignedContext, year: number): Promise<TrainingYear> {
  const { trainingHours: required, sources } = inspectorRulesOf(ctx.county);
  return read(ctx, async (db) => {
    const people = (await hoursOfYear(db, year)).map((one) => ({
      ...one,
      enough: enoughHours(one.hours, required),
    }));
    return { year, required, source: sources.trainingHours, people };
  });
}
