import type { Db } from "@dudao/database";
import {
  type Columns,
  createRecord,
  DomainError,
  defineResource,
  type FieldError,
  inspectorRulesOf,
  loadRecord,
  makeMove,
  may,
  newId,
  offeredMoves,
  read,
  refuseFields,
  type SignedContext,
  updateRecord,
  writableScope,
  write,
} from "../_kernel/index.ts";
import { type Inspection, inspection } from "./model.ts";
import { batchErrors, type PlannedItem } from "./plan/rules.ts";
import { type Compile, pinnedRubric, scored } from "./rubric/service.ts";
import {
  frozenFields,
  type InspectionFacts,
  inspectionMachine,
  isWorking,
  recordDemands,
  recordTimes,
} from "./rules.ts";
import {
  avoidanceOf,
  avoidedOf,
  engagementsOn,
  type InspectionDetails,
  inspectionView,
  inspectorFacts,
  institutionFacts,
  ownInspections,
  type ProgrammePin,
  programmePin,
  setMembers,
  takenDays,
} from "./store.ts";

/** One planned inspection of a batch. */
export type BatchItem = PlannedItem & { topic?: string; subjectRole?: Inspection["subjectRole"] };
type Target = { id: string; version: number };
type Update = Target & Partial<Inspection>;

/** Whether the caller is the lead or a member. */
export function participates(ctx: SignedContext, row: Inspection): boolean {
  const id = ctx.actor.inspectorId;
  return id !== null && (row.leadInspectorId === id || row.memberIds.includes(id));
}

function plans(ctx: SignedContext): boolean {
  return may(ctx.actor, "inspection.plan");
}

/** The programme of an inspection. */
export async function pinOf(db: Db, programmeId: string, lock = false): Promise<ProgrammePin> {
  const pin = await programmePin(db, programmeId, lock);
  if (pin) return pin;
  throw new DomainError("invalid/reference", {
    fieldErrors: { programmeId: { key: "unknownReference" } },
  });
}

/** Errors of what is about to be planned, by index path. */
async function planningErrors(
  db: Db,
  ctx: SignedContext,
  pin: ProgrammePin,
  items: readonly PlannedItem[],
  exceptId?: string,
): Promise<Record<string, FieldError>> {
  const institutionIds = items.map((item) => item.institutionId);
  const people = items.flatMap((item) => [item.leadInspectorId, ...(item.memberIds ?? [])]);
  const timed = items.filter((item) => item.dayPart);
  const dates = timed.map((item) => item.plannedDate);
  const facts = {
    programme: { ...pin, subjectTypes: (await pinnedRubric(ctx, db, pin)).subjectTypes },
    institutions: await institutionFacts(db, institutionIds),
    inspectors: await inspectorFacts(db, people),
    engagements: timed.length > 0 ? await engagementsOn(db, people, dates, exceptId) : [],
    avoided: await avoidedOf(db, people, institutionIds),
  };
  return batchErrors(items, facts, await takenDays(db, pin.id, institutionIds, exceptId));
}

/** The same for a single record: the errors stand at its own fields. */
async function checkOne(
  db: Db,
  ctx: SignedContext,
  pin: ProgrammePin,
  item: PlannedItem,
  exceptId?: string,
): Promise<void> {
  const errors = await planningErrors(db, ctx, pin, [item], exceptId);
  refuseFields(Object.fromEntries(Object.entries(errors).map(([at, e]) => [at.slice(8), e])));
}

/** The office plans; an inspector may begin a visit of the day in a running programme. */
function beginsNow(ctx: SignedContext, pin: ProgrammePin, item: PlannedItem): Columns | undefined {
  if (plans(ctx)) {
    if (pin.state === "approved" || pin.state === "running") return undefined;
    throw new DomainError("conflict/programmeNotPlannable");
  }
  if (pin.state !== "running") throw new DomainError("conflict/programmeNotRunning");
  const own = ctx.actor.inspectorId;
  if (own === null || ![item.leadInspectorId, ...(item.memberIds ?? [])].includes(own)) {
    refuseFields({ leadInspectorId: { key: "notOfTeam" } });
  }
  if (item.plannedDate > ctx.today) refuseFields({ plannedDate: { key: "inFuture" } });
  return { state: "inProgress", startedAt: ctx.at };
}

/** The use cases of planning and carrying out, over one way to compile rubrics. */
export function inspectionService(compile: Compile) {
  /** How many criteria a unit of this kind is asked. */
  async function applicableTo(
    db: Db,
    ctx: SignedContext,
    pin: ProgrammePin,
    kind: string | undefined,
  ): Promise<number> {
    return scored(compile, await pinnedRubric(ctx, db, pin), kind ?? "", []).applicable;
  }

  /** The same for a unit that stands in a column of an inspection. */
  async function applicableAt(
    db: Db,
    ctx: SignedContext,
    pin: ProgrammePin,
    id: string,
  ): Promise<number> {
    return applicableTo(db, ctx, pin, (await institutionFacts(db, [id])).get(id)?.kind);
  }

  async function factsOf(ctx: SignedContext, row: Inspection, db: Db): Promise<InspectionFacts> {
    const details = row as Inspection & InspectionDetails;
    // Asked before the visit only: afterwards nothing can be made undone.
    const { conflicts, silent } =
      row.state === "planned" ? await avoidanceOf(db, row.id) : { conflicts: 0, silent: 0 };
    const { declarations } = inspectorRulesOf(ctx.county);
    const asks =
      declarations === "always" || (declarations === "teams" && row.memberIds.length > 0);
    return {
      ...recordDemands(ctx.county.visitRule, row.programmeKind),
      participates: participates(ctx, row),
      programmeRunning: details.programmeState === "running",
      startedAt: row.startedAt,
      endedAt: row.endedAt,
      topic: row.topic,
      methodCount: row.methods.length,
      findingCount: row.findingCount,
      noProblem: row.noProblem,
      everyCriterion: (await pinnedRubric(ctx, db, details)).scoring === "points",
      answered: row.answered,
      applicable: row.applicable,
      conflicts,
      undeclared: asks ? silent : 0,
    };
  }

  const resource = defineResource({
    entity: inspection,
    view: inspectionView,
    permissions: {
      read: "inspection.read",
      write: "inspection.carryOut",
      remove: "inspection.plan",
    },
    own: (actor) => ownInspections(actor.inspectorId, actor.institutionId),
    elsewhere: ["memberIds"],
    hooks: {
      creating: async (db, ctx, input) => {
        const pin = await pinOf(db, input.programmeId, true);
        const begun = beginsNow(ctx, pin, input);
        await checkOne(db, ctx, pin, input);
        return { ...begun, applicable: await applicableAt(db, ctx, pin, input.institutionId) };
      },
      updating: async (db, ctx, { current, patch }) => {
        if (!isWorking(current.state) && current.state !== "planned") {
          throw new DomainError("conflict/inspectionFrozen");
        }
        const change = patch as Update;
        const frozen = frozenFields(current, change);
        refuseFields(
          Object.fromEntries(frozen.map((field) => [field, { key: "inspectionBegun" }])),
        );
        if (current.state !== "planned") {
          if (!participates(ctx, current)) throw new DomainError("forbidden/notOfTeam");
          return undefined;
        }
        const pin = await pinOf(db, current.programmeId, true);
        const next = { ...current, ...change };
        await checkOne(db, ctx, pin, next, current.id);
        if (next.institutionId === current.institutionId) return undefined;
        return { applicable: await applicableAt(db, ctx, pin, next.institutionId) };
      },
      removing: async (_db, _ctx, current) => {
        if (current.state !== "planned") throw new DomainError("conflict/inspectionBegun");
      },
      saved: async (db, _ctx, { id, input }) => {
        if (input.memberIds) await setMembers(db, id, input.memberIds as string[]);
      },
    },
    moves: async (ctx, db, row) =>
      offeredMoves(inspectionMachine, row.state, await factsOf(ctx, row, db), (permission) =>
        may(ctx.actor, permission),
      ),
  });
  const planning = {
    ...resource,
    permissions: { ...resource.permissions, write: "inspection.plan" },
  };

  return {
    resource,

    /** Plans one inspection, or begins one unplanned where the caller only carries out. */
    create(ctx: SignedContext, input: Parameters<typeof createRecord<typeof inspection>>[2]) {
      writableScope(ctx);
      if (!plans(ctx) && !may(ctx.actor, "inspection.carryOut")) {
        throw new DomainError("forbidden/permission", {
          params: { permission: "inspection.plan" },
        });
      }
      return createRecord(ctx, plans(ctx) ? planning : resource, input);
    },

    /** Changes the plan (the office, until the visit begins) or the record (the team, after). */
    async update(ctx: SignedContext, input: Parameters<typeof updateRecord<typeof inspection>>[2]) {
      writableScope(ctx);
      const now = await read(ctx, (db) => loadRecord(db, ctx, resource, input.id));
      const as = now.state === "planned" ? planning : resource;
      if (!may(ctx.actor, as.permissions.write)) {
        throw new DomainError("forbidden/permission", {
          params: { permission: as.permissions.write },
        });
      }
      return updateRecord(ctx, as, input);
    },

    /** Plans many inspections of one programme: all of them, or none and every reason why. */
    planMany(ctx: SignedContext, input: { programmeId: string; items: readonly BatchItem[] }) {
      return write(ctx, "inspection.plan", async (db) => {
        const pin = await pinOf(db, input.programmeId, true);
        if (pin.state !== "approved" && pin.state !== "running") {
          throw new DomainError("conflict/programmeNotPlannable");
        }
        refuseFields(await planningErrors(db, ctx, pin, input.items));
        const units = await institutionFacts(
          db,
          input.items.map((item) => item.institutionId),
        );
        const counts = new Map<string, number>();
        for (const { kind } of units.values()) {
          if (!counts.has(kind)) counts.set(kind, await applicableTo(db, ctx, pin, kind));
        }
        const { region } = writableScope(ctx);
        for (const { memberIds = [], ...item } of input.items) {
          const id = newId(region);
          const applicable = counts.get(units.get(item.institutionId)?.kind ?? "") ?? 0;
          await db.insert("inspection", { ...item, id, programmeId: pin.id, applicable });
          if (memberIds.length > 0) await setMembers(db, id, memberIds);
        }
        return { created: input.items.length };
      });
    },

    /** One move; `columns` are what the move itself sets. */
    move(
      ctx: SignedContext,
      action: string,
      input: Target & { startedAt?: string; endedAt?: string; reason?: string },
    ): Promise<Inspection> {
      return makeMove(ctx, {
        resource,
        machine: inspectionMachine,
        id: input.id,
        version: input.version,
        action,
        facts: (row, db) => factsOf(ctx, row, db),
        patch: (row) => {
          const times = recordTimes(action, row, input, ctx.at);
          if ("errors" in times) refuseFields(times.errors);
          return "columns" in times
            ? {
                ...times.columns,
                stateReason: input.reason ?? (action === "record" ? row.stateReason : null),
              }
            : {};
        },
      });
    },
  };
}
