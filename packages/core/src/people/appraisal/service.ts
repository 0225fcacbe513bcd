import type { Db } from "@dudao/database";
import { type Answers, checkAnswer, compileRubric, type Rubric, score } from "@dudao/rubric";
import type { z } from "zod";
import {
  DomainError,
  defineResource,
  inspectorRulesOf,
  loadForUpdate,
  loadRecord,
  makeMove,
  may,
  offeredMoves,
  read,
  refuseFields,
  type SignedContext,
  write,
} from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import {
  type AppraisalSheet,
  type appraiseInput,
  type InspectorAppraisal,
  inspectorAppraisal,
} from "./model.ts";
import { appraisalMachine } from "./rules.ts";
import { inspectorAppraisalView, ratedOf } from "./store.ts";

/** The rubric the county appraises with, in its newest version. */
function newestRubric(ctx: SignedContext): Rubric {
  const id = inspectorRulesOf(ctx.county).appraisalRubric ?? "";
  const [rubric] = ctx.platform.config.rubrics.get(id) ?? [];
  if (!rubric) throw new DomainError("conflict/appraisalRubricMissing", { params: { rubric: id } });
  return rubric;
}

function pinned(ctx: SignedContext, row: InspectorAppraisal, hash: string): Rubric {
  const versions = ctx.platform.config.rubrics.get(row.rubricId) ?? [];
  const rubric = versions.find((one) => one.hash === hash);
  if (rubric) return rubric;
  throw new DomainError("conflict/appraisalRubricMissing", { params: { rubric: row.rubricId } });
}

/** An appraisal as it is rated: rubric, answers, result with its trace. */
async function sheetWithin(
  db: Db,
  ctx: SignedContext,
  appraisal: InspectorAppraisal,
): Promise<AppraisalSheet> {
  const { rubricHash, answers } = await ratedOf(db, appraisal.id);
  const rubric = pinned(ctx, appraisal, rubricHash);
  const result = score(compileRubric(rubric), answers as Answers, { type: "inspector" });
  return { appraisal, rubric, answers, result };
}

async function factsOf(ctx: SignedContext, row: InspectorAppraisal, db: Db) {
  const { result } = await sheetWithin(db, ctx, row);
  return { complete: result.complete };
}

export const inspectorAppraisalResource = defineResource({
  entity: inspectorAppraisal,
  view: inspectorAppraisalView,
  permissions: peopleResourcePermissions,
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", {
          fieldErrors: { year: { key: "appraisedAlready" } },
          cause: error,
        })
      : undefined,
  hooks: {
    creating: async (_db, ctx) => {
      const { id, version, hash } = newestRubric(ctx);
      return { rubricId: id, rubricVersion: version, rubricHash: hash };
    },
    updating: async (_db, _ctx, { current, patch }) => {
      const change = patch as Partial<InspectorAppraisal>;
      if (current.state !== "draft") throw new DomainError("conflict/appraisalStands");
      for (const field of ["inspectorId", "year"] as const) {
        if (change[field] !== undefined && change[field] !== current[field]) {
          refuseFields({ [field]: { key: "appraisalBegun" } });
        }
      }
      return undefined;
    },
    removing: async (_db, _ctx, current) => {
      if (current.state !== "draft") throw new DomainError("conflict/appraisalStands");
    },
  },
  moves: async (ctx, db, row) =>
    offeredMoves(appraisalMachine, row.state, await factsOf(ctx, row, db), (permission) =>
      may(ctx.actor, permission),
    ),
});

export function sheetOf(ctx: SignedContext, id: string): Promise<AppraisalSheet> {
  return read(ctx, async (db) =>
    sheetWithin(db, ctx, await loadRecord(db, ctx, inspectorAppraisalResource, id)),
  );
}

/** Writes one answer and the result that all make together. */
export function appraise(
  ctx: SignedContext,
  input: z.output<typeof appraiseInput>,
): Promise<AppraisalSheet> {
  return write(ctx, "inspectorAppraisal.rate", async (db) => {
    const resource = inspectorAppraisalResource;
    const row = await loadForUpdate(db, ctx, resource, input, resource.permissions.write);
    if (row.state !== "draft") throw new DomainError("conflict/appraisalStands");
    const { rubricHash, answers } = await ratedOf(db, row.id);
    const compiled = compileRubric(pinned(ctx, row, rubricHash));
    const next = { ...answers };
    if (input.answer === null) delete next[input.criterion];
    else {
      const checked = checkAnswer(compiled, input.criterion, input.answer);
      if (!checked.ok) {
        const text = { zh: checked.message["zh-CN"], en: checked.message.en ?? "" };
        refuseFields({ [input.criterion]: { key: "answerRefused", text } });
      }
      next[input.criterion] = input.answer;
    }
    const { possible, given, share, grade } = score(compiled, next as Answers, {
      type: "inspector",
    });
    const columns = { answers: next, possible, given, share, grade: grade?.code ?? null };
    await db.update("inspector_appraisal", row.id, row.version, columns);
    return sheetWithin(db, ctx, await loadRecord(db, ctx, resource, row.id));
  });
}

export function confirm(
  ctx: SignedContext,
  target: { id: string; version: number },
): Promise<InspectorAppraisal> {
  return makeMove(ctx, {
    resource: inspectorAppraisalResource,
    machine: appraisalMachine,
    ...target,
    action: "confirm",
    facts: (row, db) => factsOf(ctx, row, db),
    patch: () => ({ confirmedOn: ctx.today }),
  });
}
