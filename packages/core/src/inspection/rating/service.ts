import { isDeepStrictEqual } from "node:util";
import type { Db } from "@dudao/database";
import { type CompiledRubric, checkAnswer, type Result } from "@dudao/rubric";
import {
  DomainError,
  loadForUpdate,
  loadRecord,
  type Resource,
  read,
  type SignedContext,
  write,
} from "../../_kernel/index.ts";
import { findingsOfInspection } from "../../rectification/index.ts";
import type { inspection, Rating } from "../model.ts";
import { type Compile, pinnedRubric, scored } from "../rubric/service.ts";
import { isWorking } from "../rules.ts";
import { participates, pinOf } from "../service.ts";
import { putRating, ratingsOf, removeRating, type StoredScore, setScore } from "./store.ts";

type RateInput = {
  inspectionId: string;
  criterion: string;
  answer: Record<string, unknown> | null;
  remark?: string | null;
  version: number;
};

/** What a change of one answer does to the whole, as the scoring page shows it. */
export type ScoreSummary = StoredScore & {
  complete: boolean;
  failed: boolean;
  vetoes: string[];
  missing: string[];
};

/** The use cases of the scoring page, over one way to compile rubrics. */
export function ratingService(compile: Compile, resource: Resource<typeof inspection>) {
  return {
    /** All that the scoring page needs, in one answer. */
    sheet(ctx: SignedContext, id: string) {
      return read(ctx, async (db) => {
        const row = await loadRecord(db, ctx, resource, id);
        const pin = await pinOf(db, row.programmeId);
        const rubric = pinnedRubric(ctx, pin);
        const ratings = await ratingsOf(db, id);
        return {
          inspection: row,
          rubric,
          ratings,
          result: scored(compile, rubric, row.institutionKind, ratings),
          findings: await findingsOfInspection(ctx, db, id),
          moves: (await resource.moves?.(ctx, db, row)) ?? [],
        };
      });
    },

    /**
     * Writes one answer. The same answer again changes nothing, so a queue may send it twice.
     * @throws DomainError `conflict/stale` with the answer as it stands (null when taken back).
     */
    rate(ctx: SignedContext, input: RateInput) {
      return write(ctx, "inspection.rate", async (db) => {
        const row = await loadForUpdate(
          db,
          ctx,
          resource,
          { id: input.inspectionId },
          "inspection.carryOut",
        );
        if (!participates(ctx, row)) throw new DomainError("forbidden/notOfTeam");
        if (!isWorking(row.state)) throw new DomainError("conflict/notRateable");
        const rubric = pinnedRubric(ctx, await pinOf(db, row.programmeId));
        const ratings = await ratingsOf(db, row.id);
        const rating = await place(db, ctx, compile(rubric), ratings, input);
        const after = ratings.filter((one) => one.criterion !== input.criterion);
        if (rating) after.push(rating);
        const result = scored(compile, rubric, row.institutionKind, after);
        const ignored = result.ignored.find((one) => one.code === input.criterion);
        if (rating && ignored) throw answerRefused(input.criterion, ignored.text);
        const summary = summaryOf(result);
        await setScore(db, row.id, summary);
        return { rating, result: summary };
      });
    },
  };
}

/** Puts, keeps or takes back one answer against the version the caller saw. */
async function place(
  db: Db,
  ctx: SignedContext,
  compiled: CompiledRubric,
  ratings: readonly Rating[],
  input: RateInput,
): Promise<Rating | null> {
  const { criterion, answer } = input;
  const current = ratings.find((one) => one.criterion === criterion) ?? null;
  const remark = input.remark === undefined ? (current?.remark ?? null) : input.remark;
  if (answer === null && !current) return null;
  if (answer !== null) {
    const checked = checkAnswer(compiled, criterion, answer);
    if (!checked.ok) throw answerRefused(criterion, checked.message);
    if (current && isDeepStrictEqual(current.answer, answer) && current.remark === remark) {
      return current;
    }
  }
  if (input.version !== (current?.version ?? 0)) {
    throw new DomainError("conflict/stale", { data: current });
  }
  if (answer === null) {
    await removeRating(db, input.inspectionId, criterion);
    return null;
  }
  const version = (current?.version ?? 0) + 1;
  const { inspectionId } = input;
  const updatedBy = ctx.actor.name;
  return putRating(db, {
    inspectionId,
    criterion,
    answer,
    remark,
    version,
    updatedBy,
    at: ctx.at,
  });
}

function answerRefused(criterion: string, text: { "zh-CN": string; en?: string }): DomainError {
  const said = { zh: text["zh-CN"], en: text.en ?? text["zh-CN"] };
  return new DomainError("invalid/input", {
    fieldErrors: { [criterion]: { key: "answerRefused", text: said } },
  });
}

function summaryOf(result: Result): ScoreSummary {
  const { possible, given, share, answered, applicable } = result;
  const { complete, failed, vetoes, missing } = result;
  const grade = result.grade?.code ?? null;
  return { possible, given, share, grade, answered, applicable, complete, failed, vetoes, missing };
}
