import type { Stage } from "./stage.ts";

/** The office's account of a year. */
export type SummarySeed = {
  readonly year: number;
  readonly title: string;
  readonly opening: string;
  readonly problems: string;
  readonly nextPlan: string;
  readonly draftedOn: string;
  /** Left a draft without. */
  readonly publishedOn?: string;
};

/** Puts the account of a year on the agenda: written by the officer, published by the director. */
export function scheduleSummary(stage: Stage, seed: SummarySeed): void {
  const { draftedOn, publishedOn, ...fields } = seed;
  let id = "";
  stage.agenda.on(draftedOn, "09:00", async () => {
    id = (await stage.officer.api().annualSummary.create(fields)).id;
  });
  if (!publishedOn) return;
  stage.agenda.on(publishedOn, "08:00", async () => {
    const { version } = await stage.director.api().annualSummary.one({ id });
    await stage.director.api().annualSummary.publish({ id, version });
  });
}
