import { ConstraintError, type Db } from "@dudao/database";
import type { z } from "zod";
import {
  DomainError,
  defineResource,
  insertRecord,
  makeMove,
  may,
  newId,
  offeredMoves,
  refuseFields,
  type SignedContext,
  writableScope,
} from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { type handOverInput, type SchoolAssignment, schoolAssignment } from "./model.ts";
import {
  assignmentMachine,
  dayBefore,
  firstState,
  handOverErrors,
  laterOf,
  spanErrors,
} from "./rules.ts";
import { schoolAssignmentView, setSuccessor, standing } from "./store.ts";

/** Series under which the region's notice boards are numbered. */
const BOARDS = "board";

/** An overlap that PostgreSQL refused, said at the field where it can be mended. */
function overlap(error: ConstraintError) {
  if (error.kind !== "exclusion") return undefined;
  // The school's own constraint names the school; the other says that it is the same person.
  const taken = error.fields.includes("institutionId");
  return new DomainError("conflict/overlap", {
    fieldErrors: { startDate: { key: taken ? "schoolTaken" : "assignmentOverlap" } },
    cause: error,
  });
}

async function factsOf(ctx: SignedContext, row: SchoolAssignment, db: Db) {
  const day = laterOf(row.startDate, ctx.today);
  const stands = await standing(db, row.inspectorId, row.institutionId, day);
  return { today: ctx.today, startDate: row.startDate, ...stands };
}

export const schoolAssignmentResource = defineResource({
  entity: schoolAssignment,
  view: schoolAssignmentView,
  permissions: peopleResourcePermissions,
  explain: overlap,
  hooks: {
    creating: async (db, ctx, input) => {
      refuseFields(spanErrors(input));
      const { avoids } = await standing(
        db,
        input.inspectorId,
        input.institutionId,
        laterOf(input.startDate, ctx.today),
      );
      if (avoids) refuseFields({ inspectorId: { key: "mustAvoid" } });
      return { state: firstState(input.startDate, ctx.today) };
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuseFields(
        spanErrors({ ...current, ...patch } as { startDate: string; endDate: string | null }),
      );
      // Who and where are history once the board is up: another person is a handing over.
      const change = patch as Partial<SchoolAssignment>;
      if (current.state === "planned") return undefined;
      for (const field of ["inspectorId", "institutionId"] as const) {
        if (change[field] !== undefined && change[field] !== current[field]) {
          refuseFields({ [field]: { key: "assignmentStands" } });
        }
      }
      return undefined;
    },
    removing: async (_db, _ctx, current) => {
      if (current.boardNumber !== null && current.state !== "planned") {
        throw new DomainError("conflict/boardUp");
      }
    },
  },
  moves: async (ctx, db, row) =>
    offeredMoves(assignmentMachine, row.state, await factsOf(ctx, row, db), (permission) =>
      may(ctx.actor, permission),
    ),
});

type Target = { id: string; version: number };
type Columns = Record<string, unknown>;

function move(
  ctx: SignedContext,
  action: string,
  target: Target,
  patch: (row: SchoolAssignment, db: Db) => Columns | Promise<Columns>,
  after?: (row: SchoolAssignment, db: Db) => Promise<void>,
): Promise<SchoolAssignment> {
  return makeMove(ctx, {
    resource: schoolAssignmentResource,
    machine: assignmentMachine,
    id: target.id,
    version: target.version,
    action,
    facts: (row, db) => factsOf(ctx, row, db),
    patch,
    ...(after ? { after } : {}),
  }).catch((error: unknown) => {
    throw (error instanceof ConstraintError && overlap(error)) || error;
  });
}

/** Puts the board up; without a number the next of the year is given, without gaps. */
export function post(ctx: SignedContext, target: Target): Promise<SchoolAssignment> {
  return move(ctx, "post", target, async (row, db) => {
    const year = Number(ctx.today.slice(0, 4));
    const boardNumber = row.boardNumber ?? `〔${year}〕${await db.nextNumber(BOARDS, year)}号`;
    return { postedOn: ctx.today, boardNumber };
  });
}

export function activate(ctx: SignedContext, target: Target): Promise<SchoolAssignment> {
  return move(ctx, "activate", target, () => ({}));
}

/** Ends an assignment today, or leaves the earlier end it has. */
export function end(
  ctx: SignedContext,
  { reason, ...target }: Target & { reason: string },
): Promise<SchoolAssignment> {
  return move(ctx, "end", target, (row) => {
    const today = laterOf(row.startDate, ctx.today);
    const endDate = row.endDate !== null && row.endDate < today ? row.endDate : today;
    return { endDate, stateReason: reason };
  });
}

/** The form of a handing over has its own name for the person. */
function atSuccessor(error: unknown): unknown {
  const at = error instanceof DomainError ? error.fieldErrors.inspectorId : undefined;
  return at ? new DomainError("invalid/input", { fieldErrors: { successorId: at } }) : error;
}

/**
 * Hands a school over in one transaction: the present assignment ends the day before, the next
 * begins, of the same kind and with the same matters. History stays.
 */
export function handOver(
  ctx: SignedContext,
  input: z.output<typeof handOverInput>,
): Promise<SchoolAssignment> {
  const { region } = writableScope(ctx);
  return move(
    ctx,
    "handOver",
    input,
    async (row, db) => {
      refuseFields(handOverErrors(row, input));
      const next = await standing(db, input.successorId, row.institutionId, input.date);
      if (!next.appointed) refuseFields({ successorId: { key: "notAppointed" } });
      return { endDate: dayBefore(input.date), stateReason: input.reason };
    },
    async (row, db) => {
      const id = newId(region);
      const next = {
        inspectorId: input.successorId,
        institutionId: row.institutionId,
        kind: row.kind,
        startDate: input.date,
        ...(row.matters ? { matters: row.matters } : {}),
      };
      await insertRecord(db, ctx, schoolAssignmentResource, id, next).catch((error: unknown) => {
        throw atSuccessor(error);
      });
      await setSuccessor(db, row.id, id);
    },
  );
}
