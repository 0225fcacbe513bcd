export type { Block } from "./content.ts";
export { type AppointmentLetter, appointmentLetter, appointmentLetters } from "./letter.ts";
export { type DocumentNumber, documentNumber, officialDate } from "./number.ts";
export { type OfficialDocument, officialDocument } from "./official.ts";
