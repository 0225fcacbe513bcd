import type { Rating } from "@dudao/core/model";
import type { Answer } from "@dudao/rubric";

/** What one criterion holds: an answer and what was noted beside it. */
export type Held = { readonly answer: Answer | null; readonly remark: string | null };

/**
 * One criterion on its way to the server. `mine` is what the person sees and never changes
 * without them; `confirmed` is what the server last said it has.
 */
export type Entry = {
  readonly mine: Held;
  readonly confirmed: Held;
  /** Version of the stored rating that `confirmed` is; 0 where there is none. */
  readonly version: number;
  /**
   * saved: both agree; draft: a remark that waits for its answer; waiting: to be sent;
   * sending: on its way; conflict: somebody else wrote; refused: the server said no.
   */
  readonly phase: "saved" | "draft" | "waiting" | "sending" | "conflict" | "refused";
  /** What was sent, while it is on its way: typing may go on meanwhile. */
  readonly sent: Held | null;
  /** In a conflict: what the server has now. */
  readonly theirs: { readonly held: Held; readonly version: number; readonly by: string } | null;
  /** Why the server refused, in the reader's language. */
  readonly problem: string | null;
};

const nothing: Held = { answer: null, remark: null };

export const emptyEntry: Entry = {
  mine: nothing,
  confirmed: nothing,
  version: 0,
  phase: "saved",
  sent: null,
  theirs: null,
  problem: null,
};

/** Keys in one order, so that two equal answers are the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** Whether two hold the same. An empty remark is no remark. */
export function sameHeld(a: Held, b: Held): boolean {
  return canonical(a.answer) === canonical(b.answer) && (a.remark || null) === (b.remark || null);
}

/** Phase of an entry by what stands in it. A remark alone cannot be stored: it waits. */
function settle(entry: Entry): Entry {
  const { mine, confirmed } = entry;
  if (sameHeld(mine, confirmed)) return { ...entry, phase: "saved", sent: null, problem: null };
  if (mine.answer === null && confirmed.answer === null) {
    return { ...entry, phase: "draft", sent: null };
  }
  return { ...entry, phase: "waiting", sent: null };
}

function heldBy(rating: Rating | null): Held {
  return rating === null
    ? nothing
    : { answer: rating.answer as Answer, remark: rating.remark ?? null };
}

/** The entry of a rating as the server sent it. */
export function entryOf(rating: Rating): Entry {
  const held = heldBy(rating);
  return { ...emptyEntry, mine: held, confirmed: held, version: rating.version };
}

/** The person answers or notes something. A conflict stays one until it is resolved. */
export function edited(entry: Entry, change: Partial<Held>): Entry {
  const next: Entry = { ...entry, mine: { ...entry.mine, ...change }, problem: null };
  if (entry.phase === "conflict" || entry.phase === "sending") return next;
  return settle(next);
}

/** What stands in it goes on its way. */
export function sending(entry: Entry): Entry {
  return { ...entry, phase: "sending", sent: entry.mine };
}

/** The server stored what was sent; what was typed meanwhile waits for the next turn. */
export function arrived(entry: Entry, rating: Rating | null): Entry {
  return settle({
    ...entry,
    confirmed: heldBy(rating),
    version: rating?.version ?? 0,
    theirs: null,
    problem: null,
  });
}

/** The network failed: it waits again. */
export function postponed(entry: Entry): Entry {
  return settle({ ...entry, sent: null });
}

/** The server says no for a reason that sending again does not change. */
export function refused(entry: Entry, problem: string): Entry {
  const changed = entry.sent !== null && !sameHeld(entry.sent, entry.mine);
  return changed ? settle({ ...entry, sent: null }) : { ...entry, phase: "refused", problem };
}

/**
 * The server has another version. Where it holds the same as here (an answer whose reply was
 * lost on the way), there is nothing to ask.
 */
export function collided(entry: Entry, current: Rating | null): Entry {
  const held = heldBy(current);
  const version = current?.version ?? 0;
  if (sameHeld(held, entry.mine) || (entry.sent !== null && sameHeld(held, entry.sent))) {
    return arrived(entry, current);
  }
  const theirs = { held, version, by: current?.updatedBy ?? "" };
  return { ...entry, phase: "conflict", sent: null, theirs };
}

/** The person chose between the two values of a conflict. */
export function resolved(entry: Entry, choice: "mine" | "theirs"): Entry {
  if (!entry.theirs) return entry;
  const { held, version } = entry.theirs;
  const mine = choice === "mine" ? entry.mine : held;
  return settle({ ...entry, mine, confirmed: held, version, theirs: null });
}

/**
 * A fresh reading of the stored rating. What is unsaved here stays; where the stored one moved on
 * meanwhile, the person is asked.
 */
export function refreshed(entry: Entry, rating: Rating | null): Entry {
  if (entry.phase === "sending") return entry;
  if (entry.phase === "saved") return rating ? entryOf(rating) : emptyEntry;
  if ((rating?.version ?? 0) === entry.version) return entry;
  return collided(entry, rating);
}
