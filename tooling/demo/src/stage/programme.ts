import type { Programme } from "@dudao/core/model";
import type { Rubric } from "@dudao/rubric";
import { addDays, nextWorkday } from "../seeded/calendar.ts";
import type { Stage } from "./stage.ts";

/** A programme as the office writes it down. */
export type ProgrammeSeed = {
  readonly title: string;
  readonly kind: Programme["kind"];
  readonly rubricId: string;
  /** Key of the line of the month calendar it belongs to. */
  readonly item?: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly methods: readonly Programme["methods"][number][];
  readonly unannounced?: boolean;
  readonly basis?: string;
  readonly description: string;
  /** Day the office writes it down; approved the next working day. */
  readonly preparedOn: string;
  /** Day the director closes it; left open without. */
  readonly closedOn?: string;
};

/**
 * Puts a programme on the agenda: written by the officer, approved by the director, begun on its
 * first day. `opened` plans what it consists of, once it is approved.
 */
export function scheduleProgramme(
  stage: Stage,
  seed: ProgrammeSeed,
  opened: (programme: Programme, rubric: Rubric) => Promise<void>,
): void {
  const { agenda, officer, director } = stage;
  const rubric = stage.rubric(seed.rubricId);
  let id = "";
  const now = async () => officer.api().programme.one({ id });

  agenda.on(seed.preparedOn, "09:00", async () => {
    const { item, preparedOn: _, closedOn: __, unannounced = false, methods, ...fields } = seed;
    const made = await officer.api().programme.create({
      ...fields,
      methods: [...methods],
      unannounced,
      ...(item ? { planItemId: stage.planItem(item) } : {}),
    });
    id = made.id;
  });
  const approvedOn = nextWorkday(addDays(seed.preparedOn, 1), stage.holidays);
  agenda.on(approvedOn, "10:30", async () => {
    const { version } = await now();
    const approved = await director.api().programme.approve({ id, version });
    await opened(approved, rubric);
  });
  agenda.on(seed.startDate, "07:30", async () => {
    const { version } = await now();
    await officer.api().programme.start({ id, version });
  });
  if (seed.closedOn) {
    agenda.on(seed.closedOn, "17:30", async () => {
      const { version } = await now();
      await director.api().programme.close({ id, version });
    });
  }
}
