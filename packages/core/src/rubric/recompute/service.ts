import {
  type Answers,
  type CompiledRubric,
  compileRubric,
  Decimal,
  type SubjectType,
  summarise,
} from "@dudao/rubric";
import type { Platform } from "../../_kernel/index.ts";
import { fixedRubric } from "../service.ts";
import {
  type ResultOf,
  resultsAfter,
  resultsOf,
  type StoredFigures,
  type StoredResult,
} from "./store.ts";

/** A stored result that its answers and its rubric do not give. */
export type Deviation = {
  readonly what: ResultOf;
  readonly id: string;
  readonly rubricId: string;
  readonly stored: StoredFigures;
  /** Null where the rubric is not there any more, so that nothing can be worked out. */
  readonly recomputed: StoredFigures | null;
};

const batch = 500;

function sameNumber(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : Decimal.compare(a, b) === 0;
}

function same(a: StoredFigures, b: StoredFigures): boolean {
  const numbers = ["possible", "given", "share"] as const;
  return numbers.every((figure) => sameNumber(a[figure], b[figure])) && a.grade === b.grade;
}

function figuresOf(compiled: CompiledRubric, row: StoredResult): StoredFigures {
  const type = row.subjectType as SubjectType;
  const { possible, given, share, grade } = summarise(compiled, row.answers as Answers, { type });
  return { possible, given, share, grade: grade?.code ?? null };
}

/**
 * Works out every stored result of a region anew, from its answers and the rubric it is pinned to,
 * and changes nothing. For a command of the server; no procedure leads here.
 * @param today the day the region's readers see, "2022-11-10".
 */
export async function recomputeResults(
  platform: Pick<Platform, "database" | "config">,
  region: string,
  today: string,
): Promise<{ checked: number; deviations: Deviation[] }> {
  const compiled = new Map<string, CompiledRubric>();
  const deviations: Deviation[] = [];
  let checked = 0;
  const next = (what: ResultOf, after: string) =>
    platform.database.read({ kind: "county", region }, today, async (db) => {
      const rows = await resultsAfter(db, what, after, batch);
      for (const row of rows) {
        const { id, rubricId, rubricHash, possible, given, share, grade } = row;
        const rubric = await fixedRubric({ platform }, db, { rubricId, rubricHash });
        const ready = rubric && (compiled.get(rubric.hash) ?? compileRubric(rubric));
        if (ready) compiled.set(ready.rubric.hash, ready);
        const stored = { possible, given, share, grade };
        const recomputed = ready ? figuresOf(ready, row) : null;
        checked++;
        if (recomputed && same(stored, recomputed)) continue;
        deviations.push({ what, id, rubricId, stored, recomputed });
      }
      return rows.at(-1)?.id;
    });
  for (const what of resultsOf) {
    for (let after: string | undefined = ""; after !== undefined; ) after = await next(what, after);
  }
  return { checked, deviations };
}
