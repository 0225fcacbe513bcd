import type { Rating } from "@dudao/core/model";
import type { Held } from "./entry.ts";
import {
  type Drafts,
  draftsOf,
  nextToSend,
  outboxCounts,
  reduceSheet,
  type SheetEvent,
  type SheetState,
} from "./sheet-state.ts";

/** What became of one rating sent. */
export type Sent =
  | { kind: "stored"; rating: Rating | null }
  | { kind: "unreachable" }
  | { kind: "conflict"; current: Rating | null }
  | { kind: "refused"; message: string };

export type Send = (rating: {
  criterion: string;
  answer: Held["answer"];
  remark: string | null;
  version: number;
}) => Promise<Sent>;

type Options = {
  initial: SheetState;
  send: Send;
  /** Keeps the drafts on the device; false where it could not. */
  keep: (drafts: Drafts) => boolean;
  /** Runs `work` after `ms`; returns how to call it off. Tests hand in their own clock. */
  later?: (work: () => void, ms: number) => () => void;
};

export type OutboxView = {
  readonly sheet: SheetState;
  /** The last try did not reach the server. */
  readonly unreachable: boolean;
  /** The device refused to keep a draft: leaving the page would lose it. */
  readonly unkept: boolean;
};

export type Outbox = {
  subscribe(listener: () => void): () => void;
  view(): OutboxView;
  /** Takes what the person did. `typing` waits for a pause before it sends. */
  edit(code: string, change: Partial<Held>, typing?: boolean): void;
  resolve(code: string, choice: "mine" | "theirs"): void;
  refresh(ratings: readonly Rating[]): void;
  /** Tries at once what waits, for example when the network came back. */
  retry(): void;
  close(): void;
};

const TYPING_PAUSE = 600;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

const timer = (work: () => void, ms: number) => {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
};

/**
 * Sends ratings one after another, keeps on the device what is not confirmed, and tries again
 * with growing pauses while the server cannot be reached. It changes only `confirmed` values by
 * itself; what the person entered stays until they change it.
 */
export function createOutbox({ initial, send, keep, later = timer }: Options): Outbox {
  let view: OutboxView = { sheet: initial, unreachable: false, unkept: false };
  let busy = false;
  let closed = false;
  let pause = FIRST_RETRY;
  let callOff: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const set = (next: Partial<OutboxView>): void => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const step = (event: SheetEvent): void => {
    const sheet = reduceSheet(view.sheet, event);
    const unkept = !keep(draftsOf(sheet)) && outboxCounts(sheet).waiting > 0;
    set({ sheet, unkept });
  };
  const schedule = (ms: number): void => {
    callOff?.();
    callOff = later(() => {
      callOff = null;
      void pump();
    }, ms);
  };

  async function sendOne(code: string): Promise<boolean> {
    step({ type: "sending", code });
    const entry = view.sheet[code];
    if (!entry) return true;
    const { answer, remark } = entry.mine;
    const sent = await send({ criterion: code, answer, remark, version: entry.version });
    if (sent.kind === "unreachable") {
      step({ type: "postponed", code });
      set({ unreachable: true });
      return false;
    }
    pause = FIRST_RETRY;
    set({ unreachable: false });
    if (sent.kind === "stored") step({ type: "arrived", code, rating: sent.rating });
    else if (sent.kind === "conflict") step({ type: "collided", code, current: sent.current });
    else step({ type: "refused", code, problem: sent.message });
    return true;
  }

  async function pump(): Promise<void> {
    if (busy || closed) return;
    busy = true;
    try {
      for (let code = nextToSend(view.sheet); code !== null; code = nextToSend(view.sheet)) {
        if (closed) return;
        if (await sendOne(code)) continue;
        schedule(pause);
        pause = Math.min(pause * 2, LAST_RETRY);
        return;
      }
    } finally {
      busy = false;
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    edit(code, change, typing = false) {
      step({ type: "edited", code, change });
      if (typing) schedule(TYPING_PAUSE);
      else void pump();
    },
    resolve(code, choice) {
      step({ type: "resolved", code, choice });
      void pump();
    },
    refresh(ratings) {
      step({ type: "refreshed", ratings });
      void pump();
    },
    retry() {
      callOff?.();
      callOff = null;
      pause = FIRST_RETRY;
      void pump();
    },
    close() {
      closed = true;
      callOff?.();
      listeners.clear();
    },
  };
}
