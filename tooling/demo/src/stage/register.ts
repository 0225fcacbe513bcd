import type { Waiting } from "./accounts.ts";
import type { Inspector, Stage, Unit } from "./stage.ts";

/**
 * Enters one term of appointment for each inspector, with letters numbered in a series and a card of
 * as many years; with it their accounts open.
 */
export async function appoint(
  stage: Stage,
  inspectors: readonly (Inspector & Waiting)[],
  startDate: string,
  endDate: string,
  series: string,
): Promise<void> {
  const api = stage.officer.api();
  const year = startDate.slice(0, 4);
  for (const [at, inspector] of inspectors.entries()) {
    const { id: inspectorId, kind: role } = inspector;
    const number = `${series}〔${year}〕${at + 1}号`;
    await api.appointment.record({ inspectorId, role, number, startDate, endDate });
    if (role !== "expert") {
      await api.certificate.create({
        inspectorId,
        kind: "inspectorCard",
        number: `${series}${year}${String(at + 1).padStart(3, "0")}`,
        issuedOn: startDate,
        expiresOn: endDate,
      });
    }
    await inspector.enter();
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
