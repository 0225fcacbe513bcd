import type { Db } from "@dudao/database";
import type { z } from "zod";
import {
  type FieldError,
  insertRecord,
  newId,
  read,
  refuseFields,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { termErrors } from "../appointment/rules.ts";
import { recordWithin } from "../appointment/service.ts";
import { certificateResource } from "../certificate/service.ts";
import { inspectorResource } from "../inspector/service.ts";
import type { RosterResult, RosterRow, rosterInput, Similar, similarInput } from "./model.ts";
import { type Identity, likeness } from "./rules.ts";
import { districtIds, type KnownPerson, knownPeople, takenLetters } from "./store.ts";

type Errors = Record<string, FieldError>;

function identityOf(row: RosterRow): Identity {
  const numbers = row.certificateNumber ? [row.certificateNumber] : [];
  return {
    name: row.name,
    employer: row.employer,
    birthYear: row.birthYear,
    certificateNumbers: numbers,
  };
}

/** People on the register who might be the one about to be entered, the likeliest first. */
export function similarPeople(
  ctx: SignedContext,
  asked: z.output<typeof similarInput>,
): Promise<Similar> {
  const numbers = asked.certificateNumber ? [asked.certificateNumber] : [];
  return read(ctx, async (db) => {
    const known = await knownPeople(db, [asked.name], numbers);
    return known.flatMap((one) => {
      const like = likeness({ ...asked, certificateNumbers: numbers }, one);
      if (one.id === asked.exceptId || like.length === 0) return [];
      const { id, name, employer, birthYear, status } = one;
      return [{ id, name, employer, birthYear, status, likeness: like }];
    });
  });
}

/** What is wrong with the letter and term of a row. */
function letterErrors(row: RosterRow, letters: ReadonlySet<string>): Errors {
  const { letterNumber, termStart, termEnd } = row;
  if (!letterNumber && !termStart && !termEnd) return {};
  const errors: Errors = {};
  if (!letterNumber) errors.letterNumber = { key: "required" };
  else if (letters.has(letterNumber)) errors.letterNumber = { key: "taken" };
  if (!termStart) errors.termStart = { key: "required" };
  if (!termEnd) errors.termEnd = { key: "required" };
  const days = { startDate: termStart ?? "", endDate: termEnd ?? "" };
  if (termStart && termEnd && termErrors(days).endDate) errors.termEnd = { key: "endBeforeStart" };
  return errors;
}

/** Whom a row repeats: somebody on the register, or a row before it. */
function repeats(
  row: RosterRow,
  known: readonly KnownPerson[],
  before: readonly RosterRow[],
): Errors {
  const one = identityOf(row);
  const at = (like: readonly string[]) =>
    like[0] === "certificate" ? "certificateNumber" : "name";
  for (const other of known) {
    const like = likeness(one, other);
    const params = { name: other.name, employer: other.employer ?? "—" };
    if (like.length > 0) return { [at(like)]: { key: "onRegister", params } };
  }
  for (const other of before) {
    const like = likeness(one, identityOf(other));
    if (like.length > 0)
      return { [at(like)]: { key: "repeatedPerson", params: { name: other.name } } };
  }
  return {};
}

async function check(db: Db, rows: readonly RosterRow[]): Promise<ReadonlyMap<string, string>> {
  const all = <K extends keyof RosterRow>(key: K) =>
    rows.flatMap((row) => (row[key] === undefined ? [] : [String(row[key])]));
  const known = await knownPeople(db, all("name"), all("certificateNumber"));
  const districts = await districtIds(db, all("districtName"));
  const letters = new Set(await takenLetters(db, all("letterNumber")));
  const errors: Errors = {};
  rows.forEach((row, index) => {
    const unknown = row.districtName !== undefined && !districts.has(row.districtName);
    const found: Errors = {
      ...letterErrors(row, letters),
      ...repeats(row, known, rows.slice(0, index)),
      ...(unknown ? { districtName: { key: "unknownDistrict" } } : {}),
    };
    for (const [field, error] of Object.entries(found)) errors[`rows.${index}.${field}`] = error;
    if (row.letterNumber) letters.add(row.letterNumber);
  });
  refuseFields(errors);
  return districts;
}

async function keep(
  db: Db,
  ctx: SignedContext,
  row: RosterRow,
  districts: ReadonlyMap<string, string>,
): Promise<void> {
  const { districtName, certificateNumber, certificateIssuer, certificateExpires, ...rest } = row;
  const { letterNumber, termStart, termEnd, ...person } = rest;
  const { region } = writableScope(ctx);
  const inspectorId = newId(region);
  const districtId = districtName === undefined ? undefined : districts.get(districtName);
  const fields = { ...person, districtId, boardPhoto: false };
  await insertRecord(db, ctx, inspectorResource, inspectorId, fields);
  if (certificateNumber) {
    await insertRecord(db, ctx, certificateResource, newId(region), {
      inspectorId,
      kind: "inspectorCard",
      number: certificateNumber,
      issuer: certificateIssuer,
      expiresOn: certificateExpires,
    });
  }
  if (letterNumber && termStart && termEnd) {
    const term = { startDate: termStart, endDate: termEnd, number: letterNumber };
    await recordWithin(db, ctx, { inspectorId, role: person.kind, ...term });
  }
}

/**
 * Takes a register in: all rows or none. Looking first keeps nothing and finds the same faults.
 * @throws DomainError `invalid/input` with each fault at `rows.<index>.<field>`.
 */
export async function importRoster(
  ctx: SignedContext,
  { rows, dryRun }: z.output<typeof rosterInput>,
): Promise<RosterResult> {
  writableScope(ctx);
  if (dryRun) await read(ctx, (db) => check(db, rows));
  else {
    await write(ctx, "inspector.import", async (db) => {
      const districts = await check(db, rows);
      for (const row of rows) await keep(db, ctx, row, districts);
    });
  }
  return {
    people: rows.length,
    certificates: rows.filter((row) => row.certificateNumber).length,
    appointments: rows.filter((row) => row.letterNumber).length,
    stored: !dryRun,
  };
}
