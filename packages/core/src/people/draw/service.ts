import { randomBytes } from "node:crypto";
import { problemSchema, seatsOf, teamProblemSchema } from "@dudao/assignment";
import {
  allotQuotas,
  commitDraw,
  DrawError,
  type DrawInputs,
  type DrawRecord,
  drawFaults,
  drawInputsSchema,
  drawVersion,
  hashInputs,
  stratify,
  writeRecord,
} from "@dudao/assignment/draw";
import type { Db } from "@dudao/database";
import type { z } from "zod";
import {
  DomainError,
  inspectorRulesOf,
  newId,
  type Platform,
  read,
  refuseFields,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { readOpenly } from "../../access/index.ts";
import { problemOf, solverRules } from "../proposal/rules.ts";
import { candidatesOn, districtNames, servedBefore, unitsOn } from "../proposal/store.ts";
import type {
  cancelInput,
  DrawAsk,
  DrawDetail,
  DrawPreview,
  DrawSummary,
  drawTarget,
  holdInput,
  PublicDraw,
} from "./model.ts";
import { kindName, pool, strataOf } from "./rules.ts";
import {
  drawById,
  drawByKey,
  drawList,
  lockDraw,
  programmeThere,
  type StoredDraw,
  seedOf,
  unitsToDraw,
} from "./store.ts";

/** Whom each person may not inspect, by every hard rule: the same as for assignments. */
async function drawInspectors(
  db: Db,
  ctx: SignedContext,
  schoolIds: readonly string[],
  avoidOwn: boolean,
): Promise<DrawInputs["inspectors"]> {
  const day = ctx.today;
  const facts = {
    people: await candidatesOn(db, day),
    units: await unitsOn(db, day),
    served: await servedBefore(db, day),
  };
  const rules = {
    ...solverRules(inspectorRulesOf(ctx.county), ctx.county.assignmentRules),
    lastInspector: avoidOwn ? ("avoid" as const) : ("keep" as const),
    crossDistrict: "off" as const,
  };
  const problem = problemSchema.parse(problemOf(facts, day, rules));
  const known = new Set(problem.institutions.map(({ id }) => id));
  const asked = schoolIds.filter((id) => known.has(id));
  if (asked.length === 0) return [];
  const span = { from: day, until: day };
  const { inspectors, institutions, served } = problem;
  const seats = seatsOf(
    teamProblemSchema.parse({
      inspectors,
      institutions,
      served,
      rules: problem.rules,
      teams: [{ id: "any", ...span, institutionIds: asked.slice(0, 1) }],
    }),
  );
  return seats.people.flatMap((person, i) => {
    const avoids = asked.filter(
      (id) => seats.breaks(i, { id, ...span, institutionIds: [id], fields: [] }).length > 0,
    );
    // Whoever may inspect none of them is not in the draw.
    return avoids.length === asked.length
      ? []
      : [{ id: person.id, name: person.name, avoids, kinds: [] }];
  });
}

async function inputsOf(db: Db, ctx: SignedContext, ask: DrawAsk): Promise<DrawInputs | null> {
  const since = `${Number(ctx.today.slice(0, 4)) - ask.years}${ctx.today.slice(4)}`;
  const units = pool(await unitsToDraw(db), ask, since);
  if (units.length === 0) return null;
  const districts = new Map((await districtNames(db)).map(({ id, name }) => [id, name]));
  const drafts = strataOf(units, ask.by, since, {
    kind: kindName,
    district: (id) => (id === null ? "未划责任区" : (districts.get(id) ?? id)),
    years: ask.years,
  });
  const schools = units.map(({ id, name, kind, districtId, lastInspected }) => ({
    id,
    name,
    kind,
    stages: [],
    ...(districtId === null ? {} : { district: districtId }),
    ...(lastInspected === null ? {} : { lastInspected }),
  }));
  const empty = drafts.map((draft) => ({ ...draft, quota: 0 }));
  const sizes = stratify({ schools, strata: empty }).map((group) => group.schools.length);
  const shared = allotQuotas(sizes, ask.total);
  return drawInputsSchema.parse({
    title: ask.title,
    schools,
    strata: drafts.map((draft, at) => ({
      ...draft,
      quota: ask.quotas[draft.id] ?? shared[at] ?? 0,
    })),
    inspectors:
      ask.inspectorsPerSchool > 0
        ? await drawInspectors(
            db,
            ctx,
            schools.map(({ id }) => id),
            ask.avoidOwn,
          )
        : [],
    inspectorsPerSchool: ask.inspectorsPerSchool,
    schoolsPerInspector: ask.schoolsPerInspector,
  });
}

/** What would be drawn from, before anything is fixed. */
export function prepare(ctx: SignedContext, ask: DrawAsk): Promise<DrawPreview> {
  return read(ctx, async (db) => {
    const inputs = await inputsOf(db, ctx, ask);
    if (!inputs) {
      return { schools: 0, inspectors: 0, strata: [], faults: [{ code: "noSchools" as const }] };
    }
    return {
      schools: inputs.schools.length,
      inspectors: inputs.inspectors.length,
      strata: stratify(inputs).map(({ stratum, schools }) => ({
        id: stratum.id,
        title: stratum.title,
        size: schools.length,
        quota: stratum.quota,
      })),
      faults: drawFaults(inputs),
    };
  });
}

/** Fixes the lists, makes a seed and shows its commitment. The seed leaves the server only drawn. */
export function commit(ctx: SignedContext, ask: DrawAsk): Promise<DrawDetail> {
  const { region } = writableScope(ctx);
  return write(ctx, "draw.commit", async (db) => {
    if (ask.programmeId && !(await programmeThere(db, ask.programmeId))) {
      refuseFields({ programmeId: { key: "unknownReference" } });
    }
    const inputs = await inputsOf(db, ctx, ask);
    if (!inputs) refuseFields({ kinds: { key: "drawNoSchools" } });
    const kept = inputs as DrawInputs;
    if (drawFaults(kept).length > 0 || kept.strata.every(({ quota }) => quota === 0)) {
      refuseFields({ total: { key: "drawImpossible" } });
    }
    const id = newId(region);
    const seed = randomBytes(32).toString("hex");
    await db.insert("draw", {
      id,
      title: ask.title,
      programmeId: ask.programmeId ?? null,
      inputs: kept,
      inputsHash: hashInputs(kept),
      commitment: commitDraw(kept, seed),
      committedAt: ctx.at,
      committedByName: ctx.actor.name,
    });
    await db.insert("draw_seed", { id: newId(region), drawId: id, seed });
    return detailOf(await found(drawById(db, id)));
  });
}

type Target = z.output<typeof drawTarget>;

async function found(draw: Promise<StoredDraw | undefined>): Promise<StoredDraw> {
  const row = await draw;
  if (!row) throw new DomainError("notFound/record");
  return row;
}

/** A draw under lock, at the version the caller saw and in the state the act asks for. */
async function held(db: Db, { id, version }: Target, state: StoredDraw["state"]) {
  const row = await found(lockDraw(db, id));
  if (row.version !== version) throw new DomainError("conflict/drawChanged");
  if (row.state !== state) throw new DomainError("conflict/drawState");
  return row;
}

/** Holds the draw: reveals the seed, draws, keeps the record. Once only. */
export function hold(ctx: SignedContext, input: z.output<typeof holdInput>): Promise<DrawDetail> {
  return write(ctx, "draw.hold", async (db) => {
    const row = await held(db, input, "committed");
    const seed = await seedOf(db, row.id);
    if (!seed) throw new DomainError("notFound/record");
    const record = drawn(row, seed, input.witness, ctx.at);
    await db.update("draw", row.id, row.version, {
      state: "drawn",
      seed,
      witness: input.witness,
      drawnAt: ctx.at,
      drawnByName: ctx.actor.name,
      result: record.result,
      recordHash: record.recordHash,
    });
    return detailOf(await found(drawById(db, row.id)));
  });
}

function drawn(row: StoredDraw, seed: string, witness: string[], at: string): DrawRecord {
  try {
    const { committedAt } = row;
    const inputs = drawInputsSchema.parse(row.inputs);
    return writeRecord({ inputs, seed, witness, committedAt, drawnAt: at });
  } catch (error) {
    if (error instanceof DrawError) throw new DomainError("conflict/drawCannotBeFilled");
    throw error;
  }
}

/** Shows the record on its public page. */
export function publish(ctx: SignedContext, target: Target): Promise<DrawDetail> {
  return write(ctx, "draw.publish", async (db) => {
    const row = await held(db, target, "drawn");
    await db.update("draw", row.id, row.version, { publishedAt: row.publishedAt ?? ctx.at });
    return detailOf(await found(drawById(db, row.id)));
  });
}

/** Gives a draw up before it is held; what was committed stays to be seen, with the reason. */
export function cancel(
  ctx: SignedContext,
  { reason, ...target }: z.output<typeof cancelInput>,
): Promise<DrawDetail> {
  return write(ctx, "draw.cancel", async (db) => {
    const row = await held(db, target, "committed");
    await db.update("draw", row.id, row.version, { state: "cancelled", stateReason: reason });
    return detailOf(await found(drawById(db, row.id)));
  });
}

export function list(ctx: SignedContext): Promise<DrawSummary[]> {
  return read(ctx, drawList);
}

export function one(ctx: SignedContext, id: string): Promise<DrawDetail> {
  return read(ctx, async (db) => detailOf(await found(drawById(db, id))));
}

/** The public page of a draw: its commitment at once, its record when it is published. */
export async function publicOne(platform: Platform, key: string): Promise<PublicDraw> {
  const at = key.indexOf("-");
  const shown = await readOpenly(platform, key.slice(0, at), async (db, place) => {
    const row = await drawByKey(db, key.slice(at + 1));
    return (
      row && {
        ...row,
        regionName: place.name,
        office: place.county.office.zh,
        record: row.publishedAt === null ? null : recordOf(row),
      }
    );
  });
  if (!shown) throw new DomainError("notFound/draw");
  return shown;
}

function recordOf(row: StoredDraw): Record<string, unknown> | null {
  if (row.state !== "drawn") return null;
  const { inputs, inputsHash, commitment, committedAt, witness, seed, drawnAt, result } = row;
  const { recordHash } = row;
  return {
    version: drawVersion,
    inputs,
    inputsHash,
    commitment,
    committedAt,
    witness,
    seed,
    drawnAt,
    result,
    recordHash,
  };
}

function detailOf(row: StoredDraw): DrawDetail {
  return { ...row, inputs: row.inputs as Record<string, unknown>, record: recordOf(row) };
}
