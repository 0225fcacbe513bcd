import { z } from "zod";
import { dayParts } from "../../inspection/model.ts";

const dayPart = z.enum(dayParts.map((part) => part.value) as ["morning", "afternoon", "wholeDay"]);

/** Where one person is on one day. */
const engagement = z.object({
  kind: z.enum(["inspection", "training"]),
  /** The inspection or the course; null where the caller may only know that the time is taken. */
  id: z.string().nullable(),
  inspectorId: z.string(),
  day: z.string(),
  dayPart: dayPart.nullable(),
  title: z.string().nullable(),
  /** State of the inspection; null for training. */
  state: z.string().nullable(),
  lead: z.boolean(),
});

const person = z.object({ id: z.string(), name: z.string(), kind: z.string() });

/** Longest span the calendar shows at once, in days. */
export const MAX_DAYS = 62;

/** From which day to which, both included. */
export const calendarInput = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .superRefine(({ from, to }, ctx) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    if (days < 1) ctx.addIssue({ code: "custom", path: ["to"], message: "endBeforeStart" });
    if (days > MAX_DAYS) ctx.addIssue({ code: "custom", path: ["to"], message: "spanTooLong" });
  });

/** Who is where between two days. */
export const peopleCalendar = z.object({
  people: z.array(person),
  engagements: z.array(engagement),
});

/** A person's own subscription; the address itself is told once, when it is made. */
export const subscriptionInfo = z.object({
  since: z.string().nullable(),
  lastUsedOn: z.string().nullable(),
});

/** The new address of a person's calendar, below the server's own. */
export const subscriptionAddress = z.object({ path: z.string() });

export type PeopleCalendar = z.output<typeof peopleCalendar>;
export type Engagement = z.output<typeof engagement>;
