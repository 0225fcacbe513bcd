import { z } from "zod";
import { listInput, listOutput, permitted } from "../_kernel/index.ts";
import { auditEntry, auditListRules } from "./model.ts";
import { listEntries, verifyEntries } from "./service.ts";

const verification = z.object({
  ok: z.boolean(),
  entries: z.int(),
  /** Number of the first entry that is not as it was written. */
  firstBroken: z.int().nullable(),
  brokenRegion: z.string().nullable(),
});

export const auditRouter = {
  list: permitted("audit.read")
    .input(listInput(auditListRules))
    .output(listOutput(auditEntry))
    .query(({ ctx, input }) => listEntries(ctx, input)),
  verify: permitted("audit.read")
    .output(verification)
    .query(({ ctx }) => verifyEntries(ctx)),
};
