import { z } from "zod";
import { permitted } from "../../_kernel/index.ts";
import { coverageBoard, coverageCounty } from "./model.ts";
import { board, counties } from "./service.ts";

const reading = permitted("people.read");

export const coverageRouter = {
  board: reading
    .input(
      z.strictObject({
        region: z
          .string()
          .regex(/^\d{6}$/)
          .optional(),
      }),
    )
    .output(coverageBoard)
    .query(({ ctx, input }) => board(ctx, input.region)),
  counties: reading.output(z.array(coverageCounty)).query(({ ctx }) => counties(ctx)),
};
