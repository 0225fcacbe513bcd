import { crud, moveInput, permitted, reasonedInput } from "../../_kernel/index.ts";
import { handOverInput, schoolAssignment } from "./model.ts";
import { activate, end, handOver, post, schoolAssignmentResource } from "./service.ts";

const writing = permitted("people.write");

export const schoolAssignmentRouter = {
  ...crud(schoolAssignmentResource),
  post: writing
    .input(moveInput)
    .output(schoolAssignment.row)
    .mutation(({ ctx, input }) => post(ctx, input)),
  activate: writing
    .input(moveInput)
    .output(schoolAssignment.row)
    .mutation(({ ctx, input }) => activate(ctx, input)),
  handOver: writing
    .input(handOverInput)
    .output(schoolAssignment.row)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  end: writing
    .input(reasonedInput)
    .output(schoolAssignment.row)
    .mutation(({ ctx, input }) => end(ctx, input)),
};
