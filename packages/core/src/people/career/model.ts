import { z } from "zod";

const localText = z.object({ zh: z.string(), en: z.string() });

export const careerKinds = [
  "nominated",
  "termBegan",
  "termEnds",
  "suspended",
  "resigned",
  "dismissed",
  "declined",
  "schoolFrom",
  "schoolUntil",
  "inspected",
  "certified",
  "certificateEnds",
  "employedFrom",
  "employedUntil",
  "trained",
  "commended",
  "appraised",
  "left",
  "cameBack",
] as const;

/** One event of a person's life on the register. */
export const careerEvent = z.object({
  on: z.string(),
  kind: z.enum(careerKinds),
  title: localText,
  /** The record it leads to, where it has a page. */
  resource: z.string().nullable(),
  id: z.string().nullable(),
  /** Whether it lies ahead. */
  ahead: z.boolean(),
});
export const careerOutput = z.object({ events: z.array(careerEvent), more: z.boolean() });

export type CareerKind = (typeof careerKinds)[number];
export type CareerEvent = z.output<typeof careerEvent>;
export type Career = z.output<typeof careerOutput>;
