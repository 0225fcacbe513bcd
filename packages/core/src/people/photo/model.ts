import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";

/** A portrait on its way in: Base64, without what a data address puts before it. */
export const photoInput = z.strictObject({
  id: idSchema,
  version: z.int().min(1),
  content: z.base64().max(400_000),
});

/** A portrait on its way out; null where there is none. */
export const photoOutput = z.object({ contentType: z.string(), content: z.string() }).nullable();

export type PhotoInput = z.output<typeof photoInput>;
export type Photo = z.output<typeof photoOutput>;
