import { type Appointment, inspectorKinds, readNumber } from "@dudao/core/model";
import type { AppointmentLetter } from "@dudao/documents/docx";

/** Word files, as browsers call them. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Whether an appointment has a letter to print. */
export function hasLetter(row: Appointment): boolean {
  return row.number !== null && row.state !== "declined";
}

/** The role as a letter prints it, in Chinese whatever the language of the screen. */
export function roleOf(row: Appointment): string {
  return inspectorKinds.find((one) => one.value === row.role)?.zh ?? row.role;
}

/** An appointment as its letter: what the register says, nothing else. */
export function letterOf(row: Appointment, issuer: string): AppointmentLetter {
  const number = row.number === null ? undefined : readNumber(row.number);
  return {
    issuer,
    ...(number
      ? { number: { code: number.series, year: number.year, serial: number.number } }
      : {}),
    name: row.inspectorName,
    role: roleOf(row),
    from: row.startDate,
    to: row.endDate,
    date: row.appointedOn ?? row.startDate,
  };
}
