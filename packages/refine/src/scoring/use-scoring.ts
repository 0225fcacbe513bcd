import type { Finding, Inspection, OfferedMove, Rating } from "@dudao/core/model";
import {
  type Answer,
  type CompiledRubric,
  checkRubric,
  compileRubric,
  type FlatCriterion,
  flattenCriteria,
  type Leaf,
  type Problem,
  type Result,
  type Rubric,
  type SubjectType,
  score,
  standardOf,
  subjectTypes,
} from "@dudao/rubric";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { useSession } from "../session/use-session.ts";
import { draftKey, keepDrafts, readDrafts } from "./drafts.ts";
import type { Entry } from "./entry.ts";
import { createOutbox, type Outbox, type OutboxView, type Sent } from "./outbox.ts";
import { answersOf, openSheet } from "./sheet-state.ts";
import { type Branch, branchesOf, leafCodes } from "./tree.ts";

/** What `inspection.sheet` answers. */
export type Sheet = {
  inspection: Inspection;
  rubric: unknown;
  ratings: Rating[];
  findings: Finding[];
  moves: OfferedMove[];
};

export type ReadyRubric = {
  readonly rubric: Rubric;
  readonly compiled: CompiledRubric;
  readonly flat: readonly FlatCriterion[];
};

/** The rubric made ready for scoring, or why it cannot be. Costly: made once per rubric. */
export function useRubric(source: unknown): ReadyRubric | { problems: readonly Problem[] } {
  return useMemo(() => {
    const checked = checkRubric(source);
    if ("problems" in checked) return { problems: checked.problems };
    const { rubric } = checked;
    return { rubric, compiled: compileRubric(rubric), flat: flattenCriteria(rubric) };
  }, [source]);
}

/** Everything the page shows of the scoring at this moment. */
export type Scoring = {
  readonly rubric: Rubric;
  readonly view: OutboxView;
  readonly outbox: Outbox;
  readonly result: Result;
  readonly branches: readonly Branch[];
  /** Codes of the leaves asked of this unit, in reading order. */
  readonly leaves: readonly string[];
  leafOf(code: string): Leaf | undefined;
  entryOf(code: string): Entry | undefined;
  answerOf(code: string): Answer | null;
  /** What a measure is held against for this unit; null for other kinds. */
  standardOf(code: string): ReturnType<typeof standardOf>;
};

const RETRY_LATER = new Set([0, 401, 408, 429, 500, 502, 503, 504]);

/** Why a rating did not arrive, by what the server said. */
export function outcomeOf(thrown: unknown): Sent {
  const error = toApiError(thrown);
  if (error.stale) return { kind: "conflict", current: (error.current ?? null) as Rating | null };
  if (RETRY_LATER.has(error.status)) return { kind: "unreachable" };
  const [field] = Object.values(error.fieldErrors);
  return { kind: "refused", message: field?.message ?? error.message };
}

function useOutbox(sheet: Sheet): Outbox {
  const api = useApi();
  const { user } = useSession();
  const id = sheet.inspection.id;
  const [outbox] = useState(() => {
    const key = draftKey(user.id, id);
    return createOutbox({
      initial: openSheet(sheet.ratings, readDrafts(localStorage, key)),
      keep: (drafts) => keepDrafts(localStorage, key, drafts),
      send: async (rating) => {
        try {
          const input = { inspectionId: id, ...rating };
          const { rating: stored } = await api.mutate<{ rating: Rating | null }>(
            "inspection.rate",
            input,
          );
          return { kind: "stored", rating: stored };
        } catch (thrown) {
          return outcomeOf(thrown);
        }
      },
    });
  });
  useEffect(() => outbox.refresh(sheet.ratings), [outbox, sheet.ratings]);
  useEffect(() => {
    const back = () => outbox.retry();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [outbox]);
  return outbox;
}

/** The scoring of one sheet: answers as they stand here, scored here, sent in the background. */
export function useScoring(sheet: Sheet, { rubric, compiled, flat }: ReadyRubric): Scoring {
  const outbox = useOutbox(sheet);
  const view = useSyncExternalStore(outbox.subscribe, outbox.view);
  const kind = sheet.inspection.institutionKind as SubjectType;
  const type = subjectTypes.includes(kind) ? kind : undefined;
  const result = useMemo(
    () => score(compiled, answersOf(view.sheet), { type }),
    [compiled, view.sheet, type],
  );
  const branches = useMemo(() => branchesOf(flat, result.trace), [flat, result]);
  const leaves = useMemo(() => leafCodes(branches), [branches]);
  return {
    rubric,
    view,
    outbox,
    result,
    branches,
    leaves,
    leafOf: (code) => {
      const criterion = compiled.criteria[compiled.nodes.get(code) ?? 0];
      return criterion && !("children" in criterion) ? criterion : undefined;
    },
    entryOf: (code) => view.sheet[code],
    answerOf: (code) => view.sheet[code]?.mine.answer ?? null,
    standardOf: (code) => standardOf(compiled, code, type),
  };
}
