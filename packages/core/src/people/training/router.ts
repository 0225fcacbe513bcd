import { z } from "zod";
import { crud, permitted } from "../../_kernel/index.ts";
import { attendInput, trainingYear } from "./model.ts";
import {
  attend,
  commendationResource,
  trainingCourseResource,
  trainingRecordResource,
  yearOf,
} from "./service.ts";

export const trainingRouter = {
  trainingCourse: {
    ...crud(trainingCourseResource),
    attend: permitted("people.write")
      .input(attendInput)
      .output(z.object({ created: z.int() }))
      .mutation(({ ctx, input }) => attend(ctx, input)),
    year: permitted("people.read")
      .input(z.strictObject({ year: z.int().min(2000).max(2100) }))
      .output(trainingYear)
      .query(({ ctx, input }) => yearOf(ctx, input.year)),
  },
  trainingRecord: crud(trainingRecordResource),
  commendation: crud(commendationResource),
};
