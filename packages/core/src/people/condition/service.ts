import type { Db } from "@dudao/database";
import {
  appointmentRulesOf,
  inspectorRulesOf,
  newId,
  type SignedContext,
} from "../../_kernel/index.ts";
import type { Appointment } from "../appointment/model.ts";
import type { AttestInput, ConditionCheck } from "./model.ts";
import { checklist } from "./rules.ts";
import { attestationsOf, personFacts, putAttestation, trainingBefore } from "./store.ts";

/** The conditions of an appointment, judged as the register and the officers' word stand now. */
export async function checksOf(
  db: Db,
  ctx: SignedContext,
  row: Appointment,
): Promise<ConditionCheck[]> {
  const person = await personFacts(db, row.inspectorId);
  if (!person) return [];
  const { role, startDate, termNumber } = row;
  const hours = await trainingBefore(db, row.inspectorId, startDate);
  const required = inspectorRulesOf(ctx.county).trainingHours;
  const training = hours === undefined ? null : { hours, required };
  const facts = { ...person, role, startDate, termNumber, training };
  return checklist(facts, await attestationsOf(db, row.id), appointmentRulesOf(ctx.county));
}

/** Keeps what an officer attests, under the officer's name and today's date. */
export async function keepAttestations(
  db: Db,
  ctx: SignedContext,
  region: string,
  { appointmentId, conditions, met, note }: AttestInput,
): Promise<void> {
  const attested = { met, note, attestedByName: ctx.actor.name, attestedOn: ctx.today };
  for (const condition of new Set(conditions)) {
    await putAttestation(db, { id: newId(region), appointmentId, condition, ...attested });
  }
}
