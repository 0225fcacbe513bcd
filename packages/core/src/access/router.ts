import { z } from "zod";
import { crud, moveInput, open, permitted, signed, signedIn } from "../_kernel/index.ts";
import { sessionInfoOf } from "../_kernel/session-info.ts";
import { changePasswordInput, role, sessionInfo, signInInput, user } from "./model.ts";
import { listRoles, managing, unlockUser, userResource } from "./service.ts";
import { changePassword, signIn, signOut } from "./session/service.ts";

export const accessRouter = {
  user: {
    ...crud(userResource),
    unlock: permitted(managing)
      .input(moveInput)
      .output(user.row)
      .mutation(({ ctx, input }) => unlockUser(ctx, input)),
  },
  role: {
    list: signedIn()
      .output(z.array(role))
      .query(({ ctx }) => listRoles(ctx)),
  },
};

const done = z.object({ done: z.literal(true) });

export const sessionRouter = {
  signIn: open("nobody is signed in before")
    .input(signInInput)
    .output(sessionInfo)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: open("signing out twice is no error")
    .output(done)
    .mutation(async ({ ctx }) => {
      await signOut(ctx);
      return { done: true as const };
    }),
  current: open("tells whether somebody is signed in, and of them only what they know")
    .output(sessionInfo.nullable())
    .query(({ ctx }) => (ctx.session ? sessionInfoOf(signed(ctx, ctx.session)) : null)),
  changePassword: signedIn()
    .input(changePasswordInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx, input);
      return { done: true as const };
    }),
};
