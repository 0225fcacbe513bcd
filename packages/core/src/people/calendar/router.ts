import { z } from "zod";
import { permitted } from "../../_kernel/index.ts";
import { calendarInput, peopleCalendar, subscriptionAddress, subscriptionInfo } from "./model.ts";
import { endSubscription, ownSubscription, peopleBetween, renewSubscription } from "./service.ts";

const reading = permitted("people.read");

export const calendarRouter = {
  people: reading
    .input(calendarInput)
    .output(peopleCalendar)
    .query(({ ctx, input }) => peopleBetween(ctx, input)),
  subscription: reading.output(subscriptionInfo).query(({ ctx }) => ownSubscription(ctx)),
  renew: reading.output(subscriptionAddress).mutation(({ ctx }) => renewSubscription(ctx)),
  end: reading.output(z.object({ ended: z.boolean() })).mutation(({ ctx }) => endSubscription(ctx)),
};
