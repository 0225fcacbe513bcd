import type { Rubric } from "@dudao/rubric";
import { z } from "zod";
import { crud, moveInput, permitted, reasonedInput, signedIn } from "../_kernel/index.ts";
import { rubricProfile } from "./model.ts";
import {
  publishProfile,
  retireProfile,
  rubricList,
  rubricOne,
  rubricProfileResource,
} from "./service.ts";

const localText = z.object({ zh: z.string(), en: z.string() });

const rubricOffer = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  title: localText,
  subjectTypes: z.array(z.string()),
  scoring: z.enum(["points", "compliance"]),
  /** Installed with a package, or published by the office itself. */
  origin: z.enum(["installed", "local"]),
  base: z.object({ id: z.string(), version: z.string() }).nullable(),
});

export const rubricRouter = {
  rubric: {
    list: signedIn()
      .output(z.array(rubricOffer))
      .query(({ ctx }) => rubricList(ctx)),
    one: signedIn()
      .input(z.strictObject({ id: z.string().max(80), version: z.string().max(40).optional() }))
      .output(z.object({ rubric: z.custom<Rubric>(), versions: z.array(z.string()) }))
      .query(({ ctx, input }) => rubricOne(ctx, input)),
  },
  rubricProfile: {
    ...crud(rubricProfileResource),
    publish: permitted("planning.approve")
      .input(moveInput)
      .output(rubricProfile.row)
      .mutation(({ ctx, input }) => publishProfile(ctx, input)),
    retire: permitted("planning.approve")
      .input(reasonedInput)
      .output(rubricProfile.row)
      .mutation(({ ctx, input }) => retireProfile(ctx, input)),
  },
};
