import { isDeepStrictEqual } from "node:util";
import { type CompiledRubric, checkAnswer, type Summary } from "@dudao/rubric";
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
import { type Compile, explained, pinnedRubric, scored } from "../rubric/service.ts";
import { isWorking } from "../rules.ts";
import { participates, pinOf } from "../service.ts";
import { putRatings, ratingsOf, removeRating, type StoredScore, setScore } from "./store.ts";

type AnswerInput = {
  criterion: string;
  answer: Record<string, unknown> | null;
  remark?: string | null;
  version: number;
};
type RateInput = AnswerInput & { inspectionId: string };

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
        const rubric = await pinnedRubric(ctx, db, pin);
        const ratings = await ratingsOf(db, id);
        return {
          inspection: row,
          rubric,
          ratings,
          result: explained(compile, rubric, row.institutionKind, ratings),
          findings: await findingsOfInspection(ctx, db, id),
          moves: (await resource.moves?.(ctx, db, row)) ?? [],
        };
      });
    },

    /**
     * Writes one answer. The same answer again changes nothing, so a queue may send it twice.
     * @throws DomainError `conflict/stale` with the answer as it stands (null when taken back).
     */
    async rate(ctx: SignedContext, { inspectionId, ...input }: RateInput) {
      const { ratings, result } = await answerAll(ctx, inspectionId, [input]);
      return { rating: ratings[0] ?? null, result };
    },

    /** Writes what was answered without a network: every answer, or none of them. */
    rateMany(ctx: SignedContext, input: { inspectionId: string; ratings: readonly AnswerInput[] }) {
      return answerAll(ctx, input.inspectionId, input.ratings);
    },
  };

  /** The answers in the order they came, under one lock, and the score they make together. */
  function answerAll(ctx: SignedContext, inspectionId: string, inputs: readonly AnswerInput[]) {
    return write(ctx, "inspection.rate", async (db) => {
      const target = { id: inspectionId };
      const row = await loadForUpdate(db, ctx, resource, target, "inspection.carryOut");
      if (!participates(ctx, row)) throw new DomainError("forbidden/notOfTeam");
      if (!isWorking(row.state)) throw new DomainError("conflict/notRateable");
      const rubric = await pinnedRubric(ctx, db, await pinOf(db, row.programmeId));
      const standing = new Map((await ratingsOf(db, row.id)).map((one) => [one.criterion, one]));
      const before = new Map(standing);
      const ratings = inputs.map((input) => {
        const current = standing.get(input.criterion) ?? null;
        const rating = answered(ctx, compile(rubric), current, { inspectionId, ...input });
        if (rating) standing.set(input.criterion, rating);
        else standing.delete(input.criterion);
        return rating;
      });
      await putRatings(
        db,
        [...standing.values()].filter((one) => before.get(one.criterion) !== one),
      );
      for (const criterion of before.keys()) {
        if (!standing.has(criterion)) await removeRating(db, inspectionId, criterion);
      }
      const result = scored(compile, rubric, row.institutionKind, [...standing.values()]);
      for (const rating of ratings) {
        const ignored = result.ignored.find((one) => one.code === rating?.criterion);
        if (rating && ignored) throw answerRefused(rating.criterion, ignored.text);
      }
      const summary = summaryOf(result);
      await setScore(db, row.id, summary);
      return { ratings, result: summary };
    });
  }
}

/** What one answer makes of the one that stands: a new one, the same, or none. */
function answered(
  ctx: SignedContext,
  compiled: CompiledRubric,
  current: Rating | null,
  input: RateInput,
): Rating | null {
  const { inspectionId, criterion, answer } = input;
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
  if (answer === null) return null;
  const version = (current?.version ?? 0) + 1;
  const { at: updatedAt } = ctx;
  return { inspectionId, criterion, answer, remark, version, updatedAt, updatedBy: ctx.actor.name };
}

function answerRefused(criterion: string, text: { "zh-CN": string; en?: string }): DomainError {
  const said = { zh: text["zh-CN"], en: text.en ?? text["zh-CN"] };
  return new DomainError("invalid/input", {
    fieldErrors: { [criterion]: { key: "answerRefused", text: said } },
  });
}

function summaryOf(result: Summary): ScoreSummary {
  const { possible, given, share, answered, applicable } = result;
  const { complete, failed, vetoes, missing } = result;
  const grade = result.grade?.code ?? null;
  return { possible, given, share, grade, answered, applicable, complete, failed, vetoes, missing };
}
