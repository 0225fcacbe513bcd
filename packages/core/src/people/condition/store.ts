import type { Db } from "@dudao/database";
import type { CertificateKind, Degree } from "../vocabulary/model.ts";
import type { Attestation } from "./rules.ts";

/** What the register says of a person, as far as conditions ask. */
export type PersonFacts = {
  status: string;
  degree: Degree | null;
  educationSince: string | null;
  birthYear: number | null;
  certificates: { kind: CertificateKind; expiresOn: string | null }[];
};

export async function personFacts(db: Db, inspectorId: string): Promise<PersonFacts | undefined> {
  const [row] = await db.query<PersonFacts>(
    `select p.status, p.degree, p.education_since::text as "educationSince",
       p.birth_year as "birthYear",
       coalesce((select json_agg(json_build_object('kind', c.kind, 'expiresOn', c.expires_on::text))
         from certificate c where c.region = p.region and c.inspector_id = p.id), '[]')
         as certificates
     from inspector p where p.id = $1`,
    [inspectorId],
  );
  return row;
}

/** Hours of training in the year before a day; undefined where none were ever entered for the person. */
export async function trainingBefore(
  db: Db,
  inspectorId: string,
  day: string,
): Promise<number | undefined> {
  const [row] = await db.query<{ hours: number; known: number }>(
    `select count(*)::int as known, coalesce(sum(r.hours) filter (
         where k.end_date < $2::date and k.end_date >= $2::date - interval '1 year'), 0)::float8 as hours
     from training_record r join training_course k on k.region = r.region and k.id = r.course_id
     where r.inspector_id = $1`,
    [inspectorId, day],
  );
  return row && row.known > 0 ? row.hours : undefined;
}

/** What was attested of an appointment's conditions. */
export function attestationsOf(db: Db, appointmentId: string): Promise<Attestation[]> {
  return db.query<Attestation>(
    `select condition, met, note, attested_by_name as "attestedByName",
       attested_on::text as "attestedOn"
     from appointment_attestation where appointment_id = $1`,
    [appointmentId],
  );
}

/** Writes an attestation; one of the same condition before it is replaced, and stays in the audit. */
export async function putAttestation(
  db: Db,
  row: {
    id: string;
    appointmentId: string;
    condition: string;
    met: boolean;
    note: string;
    attestedByName: string;
    attestedOn: string;
  },
): Promise<void> {
  const [known] = await db.query<{ id: string; version: number }>(
    `select id, version from appointment_attestation
     where appointment_id = $1 and condition = $2`,
    [row.appointmentId, row.condition],
  );
  const { id, appointmentId, condition, ...said } = row;
  if (known) await db.update("appointment_attestation", known.id, known.version, said);
  else await db.insert("appointment_attestation", { id, appointmentId, condition, ...said });
}
