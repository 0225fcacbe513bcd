import type { Db } from "@dudao/database";
import {
  type Answers,
  type CompiledRubric,
  compileRubric,
  type Result,
  type Rubric,
  type SubjectType,
  type Summary,
  score,
  summarise,
} from "@dudao/rubric";
import { DomainError, type SignedContext } from "../../_kernel/index.ts";
import { fixedRubric } from "../../rubric/index.ts";
import type { Rating } from "../model.ts";
import type { ProgrammePin } from "../store.ts";

/** Gives the compiled form of a rubric. */
export type Compile = (rubric: Rubric) => CompiledRubric;

/** Compiled rubrics by content hash: each is compiled once, and a hash never means another rubric. */
export function rubricCache(): Compile {
  const byHash = new Map<string, CompiledRubric>();
  return (rubric) => {
    const compiled = byHash.get(rubric.hash) ?? compileRubric(rubric);
    byHash.set(rubric.hash, compiled);
    return compiled;
  };
}

/** The rubric version that a programme's approval fixed. */
export async function pinnedRubric(
  ctx: SignedContext,
  db: Db,
  pin: Pick<ProgrammePin, "rubricId" | "rubricHash">,
): Promise<Rubric> {
  const rubric = await fixedRubric(ctx, db, pin);
  if (rubric) return rubric;
  throw new DomainError(
    pin.rubricHash === null ? "conflict/programmeNotPlannable" : "conflict/rubricMissing",
    { params: { rubric: pin.rubricId } },
  );
}

function answersOf(ratings: readonly Rating[]): Answers {
  return Object.fromEntries(ratings.map((one) => [one.criterion, one.answer])) as Answers;
}

/** The result of a unit of a kind with these answers, explained down to each answer. */
export function explained(
  compile: Compile,
  rubric: Rubric,
  kind: string,
  ratings: readonly Rating[],
): Result {
  return score(compile(rubric), answersOf(ratings), { type: kind as SubjectType });
}

/** The same figures without the explanation, several times cheaper. */
export function scored(
  compile: Compile,
  rubric: Rubric,
  kind: string,
  ratings: readonly Rating[],
): Summary {
  return summarise(compile(rubric), answersOf(ratings), { type: kind as SubjectType });
}
