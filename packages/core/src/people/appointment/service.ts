import { ConstraintError, type Db } from "@dudao/database";
import {
  addDays,
  addYears,
  appointmentRulesOf,
  type Columns,
  createRecord,
  DomainError,
  defineResource,
  insertRecord,
  laterOf,
  loadForUpdate,
  loadRecord,
  makeMove,
  may,
  newId,
  offeredMoves,
  printedNumber,
  read,
  readNumber,
  refuseFields,
  type SignedContext,
  workingDaysAfter,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import type { AttestInput, Checklist } from "../condition/model.ts";
import { blocking } from "../condition/rules.ts";
import { checksOf, keepAttestations } from "../condition/service.ts";
import { personFacts } from "../condition/store.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { type Appointment, appointment, type RecordedAppointment } from "./model.ts";
import {
  type AppointmentFacts,
  appointmentMachine,
  isRenewable,
  type Term,
  termErrors,
} from "./rules.ts";
import { appointmentView, overlaps, serialTaken, storedState, termBefore } from "./store.ts";

/** States of what is not decided yet. */
const OPEN_STATES: readonly string[] = ["nominated", "vetted", "publicised"];

/** What the database refused, said at the field where it can be mended. */
function explain(error: ConstraintError): DomainError | undefined {
  if (error.kind === "exclusion") {
    const fieldErrors = { startDate: { key: "appointmentOverlap" } };
    return new DomainError("conflict/overlap", { fieldErrors, cause: error });
  }
  if (error.constraint !== "appointment__role") return undefined;
  const fieldErrors = { role: { key: "nominatedAlready" } };
  return new DomainError("conflict/taken", { fieldErrors, cause: error });
}

/** What the moves of an appointment judge by. */
async function factsOf(ctx: SignedContext, row: Appointment, db: Db): Promise<AppointmentFacts> {
  const rules = appointmentRulesOf(ctx.county);
  const full = row.role === "fullTimeInspector";
  const early = OPEN_STATES.includes(row.state);
  return {
    blocking: early ? blocking(await checksOf(db, ctx, row)).map((check) => check.title) : [],
    noticeOver: row.noticeUntil !== null && row.noticeUntil < ctx.today,
    termAhead: row.endDate >= ctx.today,
    renewed: row.nextId !== null,
    termsLeft: full || row.termNumber < rules.maxConsecutiveTerms,
    renewable: isRenewable(row.endDate, ctx.today, rules.breakMonths),
    suspended: (await storedState(db, row.id)) === "suspended",
  };
}

type NewTerm = Term & { inspectorId: string; role: string };

/** Checks a new term and says which it continues: what every nomination begins with. */
async function beginTerm(db: Db, ctx: SignedContext, input: NewTerm): Promise<Columns> {
  refuseFields(termErrors(input));
  const person = await personFacts(db, input.inspectorId);
  if (person?.status === "left") refuseFields({ inspectorId: { key: "inspectorLeft" } });
  if (await overlaps(db, input)) refuseFields({ startDate: { key: "appointmentOverlap" } });
  const before = await termBefore(db, input, appointmentRulesOf(ctx.county).breakMonths);
  return { previousId: before?.id ?? null, termNumber: (before?.termNumber ?? 0) + 1 };
}

export const appointmentResource = defineResource({
  entity: appointment,
  view: appointmentView,
  permissions: peopleResourcePermissions,
  explain,
  hooks: {
    creating: async (db, ctx, input) => ({
      state: "nominated",
      ...(await beginTerm(db, ctx, input)),
    }),
    updating: async (db, ctx, { current, patch }) => {
      if (current.state !== "nominated") throw new DomainError("conflict/appointmentFixed");
      if (patch.inspectorId !== undefined && patch.inspectorId !== current.inspectorId) {
        refuseFields({ inspectorId: { key: "fixed" } });
      }
      return beginTerm(db, ctx, { ...current, ...patch, endedOn: null } as NewTerm);
    },
    removing: async (_db, _ctx, current) => {
      if (current.state !== "nominated") throw new DomainError("conflict/appointmentFixed");
    },
  },
  moves: async (ctx, db, row) =>
    offeredMoves(appointmentMachine, row.state, await factsOf(ctx, row, db), (permission) =>
      may(ctx.actor, permission),
    ),
});

/** What stands beside the fields of a term that was appointed before. */
async function recordedColumns(
  db: Db,
  ctx: SignedContext,
  input: RecordedAppointment,
): Promise<Columns> {
  refuseFields(termErrors(input));
  const letter = readNumber(input.number);
  const before = await termBefore(db, input, appointmentRulesOf(ctx.county).breakMonths);
  const { number, decision, endedOn, endedReason } = input;
  return {
    state: endedOn ? "resigned" : "appointed",
    previousId: before?.id ?? null,
    termNumber: input.termNumber ?? (before?.termNumber ?? 0) + 1,
    number,
    letterSeries: letter?.series,
    letterYear: letter?.year,
    letterSerial: letter?.number,
    appointedOn: input.appointedOn ?? input.startDate,
    decision,
    decidedByName: ctx.actor.name,
    endedOn,
    endedReason,
  };
}

/** The resource and the fields with which a term appointed before is written. */
function recording(given: RecordedAppointment) {
  const { id, inspectorId, role, startDate, endDate, nominatedBy, recommendation } = given;
  const creating = (db: Db, ctx: SignedContext) => recordedColumns(db, ctx, given);
  return {
    id,
    resource: { ...appointmentResource, hooks: { creating } },
    fields: { inspectorId, role, startDate, endDate, nominatedBy, recommendation },
  };
}

/**
 * Enters a term that was appointed before, with the letter it has; one that ended early says why.
 * A number of the county's own series takes its place among those we give.
 */
export function recordAppointment(
  ctx: SignedContext,
  given: RecordedAppointment,
): Promise<Appointment> {
  const { id, resource, fields } = recording(given);
  return createRecord(ctx, resource, { ...fields, id, extensions: {} });
}

/** The same inside a transaction that is already open. */
export function recordWithin(
  db: Db,
  ctx: SignedContext,
  given: RecordedAppointment,
): Promise<Appointment> {
  const { resource, fields } = recording(given);
  return insertRecord(db, ctx, resource, newId(writableScope(ctx).region), fields);
}

/** The next letter's number of the county's series; numbers entered by hand are passed over. */
async function nextLetter(db: Db, ctx: SignedContext): Promise<Columns> {
  const series = appointmentRulesOf(ctx.county).letterSeries;
  const year = Number(ctx.today.slice(0, 4));
  let serial = await db.nextNumber(series, year);
  while (await serialTaken(db, series, year, serial)) serial = await db.nextNumber(series, year);
  return {
    number: printedNumber(series, year, serial),
    letterSeries: series,
    letterYear: year,
    letterSerial: serial,
  };
}

/** What a move may bring along. */
export type MoveInput = {
  id: string;
  version: number;
  vetOpinion?: string;
  noticeText?: string;
  decision?: string;
  reason?: string;
  endedOn?: string;
};

function endOf(ctx: SignedContext, row: Appointment, input: MoveInput): Columns {
  const endedOn = input.endedOn ?? ctx.today;
  if (endedOn > ctx.today) refuseFields({ endedOn: { key: "endedInFuture" } });
  refuseFields(termErrors({ ...row, endedOn, endedReason: input.reason ?? "" }));
  return { endedOn, endedReason: input.reason, suspendedOn: null };
}

/** What each move writes beside the state. */
const patches: Readonly<
  Record<
    string,
    (ctx: SignedContext, row: Appointment, db: Db, input: MoveInput) => Columns | Promise<Columns>
  >
> = {
  vet: (ctx, _row, _db, { vetOpinion }) => ({
    vetOpinion,
    vettedOn: ctx.today,
    vettedByName: ctx.actor.name,
  }),
  publicise: (ctx, _row, _db, { noticeText }) => {
    const { noticeWorkingDays, calendar } = appointmentRulesOf(ctx.county);
    const noticeUntil = workingDaysAfter(ctx.today, noticeWorkingDays, calendar);
    return { noticeText, publicisedOn: ctx.today, noticeUntil };
  },
  appoint: async (ctx, row, db, { decision }) => ({
    ...(await nextLetter(db, ctx)),
    decision,
    // A term does not begin before the decision on it.
    startDate: laterOf(row.startDate, ctx.today),
    appointedOn: ctx.today,
    decidedByName: ctx.actor.name,
  }),
  suspend: (ctx, _row, _db, { reason }) => ({ suspendedOn: ctx.today, stateReason: reason }),
  reinstate: () => ({ suspendedOn: null, stateReason: null }),
  decline: (_ctx, _row, _db, { reason }) => ({ stateReason: reason }),
  revoke: (_ctx, _row, _db, { reason }) => ({ stateReason: reason }),
  resign: (ctx, row, _db, input) => endOf(ctx, row, input),
  dismiss: (ctx, row, _db, input) => endOf(ctx, row, input),
};

/** Nominates the person for the next term: it follows the last day, or begins today if that is past. */
async function nominateNext(ctx: SignedContext, row: Appointment, db: Db): Promise<void> {
  const startDate = laterOf(addDays(row.endDate, 1), ctx.today);
  const endDate = addDays(addYears(startDate, appointmentRulesOf(ctx.county).termYears), -1);
  const { inspectorId, role, nominatedBy, recommendation } = row;
  await insertRecord(db, ctx, appointmentResource, newId(writableScope(ctx).region), {
    inspectorId,
    role,
    startDate,
    endDate,
    nominatedBy: nominatedBy ?? undefined,
    recommendation: recommendation ?? undefined,
  });
}

/**
 * A move of an appointment. Appointing gives the letter its number; renewing nominates the person
 * for the next term.
 * @throws DomainError `conflict/overlap` when another term of the role holds in these days.
 */
export async function moveAppointment(
  ctx: SignedContext,
  action: string,
  input: MoveInput,
): Promise<Appointment> {
  try {
    return await makeMove(ctx, {
      resource: appointmentResource,
      machine: appointmentMachine,
      id: input.id,
      version: input.version,
      action,
      facts: (row, db) => factsOf(ctx, row, db),
      patch: (row, db) => patches[action]?.(ctx, row, db, input) ?? {},
      after: async (row, db) => {
        if (action === "renew") await nominateNext(ctx, row, db);
      },
    });
  } catch (error) {
    throw error instanceof ConstraintError ? (explain(error) ?? error) : error;
  }
}

function checklistFor(
  ctx: SignedContext,
  row: Appointment,
  checks: Checklist["checks"],
): Checklist {
  const open = OPEN_STATES.includes(row.state);
  return { checks, mayAttest: open && may(ctx.actor, "people.write") };
}

/** The conditions of one appointment, and whether the caller may attest them. */
export function checklistOf(ctx: SignedContext, id: string): Promise<Checklist> {
  return read(ctx, async (db) => {
    const row = await loadRecord(db, ctx, appointmentResource, id);
    return checklistFor(ctx, row, await checksOf(db, ctx, row));
  });
}

/**
 * Attests conditions of an appointment that is not decided yet.
 * @throws DomainError `conflict/appointmentFixed` once it is, `invalid/input` for what the register
 *   answers itself.
 */
export function attest(ctx: SignedContext, input: AttestInput): Promise<Checklist> {
  return write(ctx, "appointment.attest", async (db) => {
    const target = { id: input.appointmentId };
    const row = await loadForUpdate(db, ctx, appointmentResource, target, "people.write");
    if (!OPEN_STATES.includes(row.state)) throw new DomainError("conflict/appointmentFixed");
    const asked = (await checksOf(db, ctx, row)).filter((check) => check.by === "officer");
    input.conditions.forEach((id, index) => {
      if (!asked.some((check) => check.id === id)) {
        refuseFields({ [`conditions.${index}`]: { key: "notAttested" } });
      }
    });
    await keepAttestations(db, ctx, writableScope(ctx).region, input);
    return checklistFor(ctx, row, await checksOf(db, ctx, row));
  });
}
