import type { Inspector, Stage, Unit } from "./stage.ts";

/** Enters one term of appointment for each inspector, with letters numbered in a series. */
export async function appoint(
  stage: Stage,
  inspectors: readonly Inspector[],
  startDate: string,
  endDate: string,
  series: string,
): Promise<void> {
  for (const [at, inspector] of inspectors.entries()) {
    await stage.officer.api().appointment.record({
      inspectorId: inspector.id,
      role: inspector.kind,
      number: `${series}〔${startDate.slice(0, 4)}〕${at + 1}号`,
      startDate,
      endDate,
    });
  }
}

/** Enters that an inspector looks after a unit. */
export async function assign(
  stage: Stage,
  unit: Unit,
  inspector: Inspector,
  startDate: string,
): Promise<void> {
  await stage.officer.api().schoolAssignment.create({
    institutionId: unit.id,
    inspectorId: inspector.id,
    startDate,
  });
}
