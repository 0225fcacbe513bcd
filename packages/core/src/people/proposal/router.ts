import { permitted } from "../../_kernel/index.ts";
import {
  acceptInput,
  acceptOutput,
  explainInput,
  explainOutput,
  proposalInput,
  proposalOutput,
} from "./model.ts";
import { accept, explain, propose } from "./service.ts";

const writing = permitted("people.write");

/**
 * Proposals are made anew at each call and nothing is kept until one is accepted. Asking is sent
 * as a mutation all the same: what the officer has decided is too long for an address.
 */
export const proposalRouter = {
  propose: writing
    .input(proposalInput)
    .output(proposalOutput)
    .mutation(({ ctx, input }) => propose(ctx, input)),
  explain: writing
    .input(explainInput)
    .output(explainOutput)
    .mutation(({ ctx, input }) => explain(ctx, input)),
  accept: writing
    .input(acceptInput)
    .output(acceptOutput)
    .mutation(({ ctx, input }) => accept(ctx, input)),
};
