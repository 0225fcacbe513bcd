import type { Inspection } from "@dudao/core/model";
import { changedFacts, type FactKey, type Facts, factsOf, mergeFacts, patchOf } from "./facts.ts";

export type FactsSent =
  | { kind: "stored"; inspection: Inspection }
  | { kind: "unreachable" }
  | { kind: "stale"; inspection: Inspection }
  | { kind: "refused"; message: string; fields: Readonly<Record<string, string>> };

export type FactsView = {
  readonly mine: Facts;
  readonly phase: "saved" | "waiting" | "sending" | "unreachable" | "conflict" | "refused";
  /** Fields that somebody else changed to something else at the same time. */
  readonly conflicts: readonly FactKey[];
  readonly problem: string | null;
  /** Messages by field. */
  readonly fields: Readonly<Record<string, string>>;
};

export type FactsSaver = {
  subscribe(listener: () => void): () => void;
  view(): FactsView;
  edit(change: Partial<Facts>): void;
  refresh(inspection: Inspection): void;
  resolve(choice: "mine" | "theirs"): void;
  /** Sends at once what waits; resolves when nothing is on its way. */
  flush(): Promise<void>;
};

type Options = {
  inspection: Inspection;
  /** What the device kept of an earlier visit to this page. */
  draft: { base: Facts; mine: Facts } | null;
  send: (patch: Partial<Facts>, version: number) => Promise<FactsSent>;
  keep: (draft: { base: Facts; mine: Facts } | null) => void;
  later?: (work: () => void, ms: number) => () => void;
};

const PAUSE = 800;
const RETRY = 5_000;

const timer = (work: () => void, ms: number) => {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
};

/** Saves the facts of a visit as they are written; merges with what others write meanwhile. */
export function createFactsSaver({
  inspection,
  draft,
  send,
  keep,
  later = timer,
}: Options): FactsSaver {
  let base = factsOf(inspection);
  let { version } = inspection;
  let theirs: Inspection | null = null;
  let busy: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const restored = draft ? mergeFacts(draft.base, draft.mine, base) : null;
  let view: FactsView = {
    mine: restored?.merged ?? base,
    phase: restored && changedFacts(base, restored.merged).length > 0 ? "waiting" : "saved",
    conflicts: [],
    problem: null,
    fields: {},
  };

  const set = (next: Partial<FactsView>): void => {
    view = { ...view, ...next };
    keep(changedFacts(base, view.mine).length > 0 ? { base, mine: view.mine } : null);
    for (const listener of listeners) listener();
  };
  const schedule = (ms: number): void => {
    callOff?.();
    callOff = later(() => void flush(), ms);
  };
  /** Takes what is stored now as the base; true when nothing has to be asked. */
  const rebase = (stored: Inspection): boolean => {
    const { merged, conflicts } = mergeFacts(base, view.mine, factsOf(stored));
    if (conflicts.length > 0) {
      theirs = stored;
      set({ phase: "conflict", conflicts });
      return false;
    }
    base = factsOf(stored);
    version = stored.version;
    set({ mine: merged });
    return true;
  };

  async function sendOnce(): Promise<boolean> {
    const sent = view.mine;
    const patch = patchOf(base, sent);
    if (Object.keys(patch).length === 0) {
      set({ phase: "saved", problem: null, fields: {} });
      return false;
    }
    set({ phase: "sending" });
    const outcome = await send(patch, version);
    if (outcome.kind === "stored") {
      base = factsOf(outcome.inspection);
      version = outcome.inspection.version;
      // What was not touched meanwhile is as the server has it now: trimmed, in its order.
      const touched = new Set(changedFacts(sent, view.mine));
      const kept = Object.fromEntries([...touched].map((key) => [key, view.mine[key]]));
      set({ mine: { ...base, ...kept }, problem: null, fields: {} });
      return true;
    }
    if (outcome.kind === "stale") return rebase(outcome.inspection);
    if (outcome.kind === "unreachable") {
      set({ phase: "unreachable" });
      schedule(RETRY);
      return false;
    }
    set({ phase: "refused", problem: outcome.message, fields: outcome.fields });
    return false;
  }

  function flush(): Promise<void> {
    callOff?.();
    callOff = null;
    busy ??= (async () => {
      try {
        while (view.phase !== "conflict" && (await sendOnce()));
      } finally {
        busy = null;
      }
    })();
    return busy;
  }

  if (view.phase === "waiting") schedule(0);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    edit(change) {
      const phase = view.phase === "sending" || view.phase === "conflict" ? view.phase : "waiting";
      set({ mine: { ...view.mine, ...change }, phase, problem: null, fields: {} });
      if (phase !== "conflict") schedule(PAUSE);
    },
    refresh(stored) {
      if (stored.version <= version || busy || view.phase === "conflict") return;
      if (rebase(stored) && view.phase !== "saved") schedule(PAUSE);
    },
    resolve(choice) {
      if (!theirs) return;
      const other = factsOf(theirs);
      const chosen =
        choice === "theirs"
          ? Object.fromEntries(view.conflicts.map((key) => [key, other[key]]))
          : {};
      const { merged } = mergeFacts(base, { ...view.mine, ...chosen }, other);
      base = other;
      version = theirs.version;
      theirs = null;
      set({ mine: merged, phase: "waiting", conflicts: [] });
      void flush();
    },
    flush,
  };
}
