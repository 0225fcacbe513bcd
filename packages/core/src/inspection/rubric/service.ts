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
export function pinnedRubric(ctx: SignedContext, pin: ProgrammePin): Rubric {
  const versions = ctx.platform.config.rubrics.get(pin.rubricId) ?? [];
  const rubric = versions.find((one) => one.hash === pin.rubricHash);
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

/** The newest version of each rubric that the region's programmes may use, and of offices above. */
export function rubricList(ctx: SignedContext) {
  const ids = new Set(ctx.county.rubrics);
  return [...ctx.platform.config.rubrics.values()].flatMap(([newest]) => {
    if (!newest || !ids.has(newest.id)) return [];
    const { id, version, hash, subjectTypes, scoring, title } = newest;
    const said = { zh: title["zh-CN"], en: title.en ?? title["zh-CN"] };
    return [{ id, version, hash, title: said, subjectTypes: [...subjectTypes], scoring }];
  });
}

/**
 * A rubric in one version, the newest unless told, as its author wrote it.
 * @throws DomainError `notFound/record` when this version is not installed.
 */
export function rubricOne(ctx: SignedContext, input: { id: string; version?: string }) {
  const versions = ctx.platform.config.rubrics.get(input.id) ?? [];
  const rubric = input.version
    ? versions.find((one) => one.version === input.version)
    : versions[0];
  if (!rubric) throw new DomainError("notFound/record");
  return { rubric, versions: versions.map((one) => one.version) };
}
