import type { Rating } from "@dudao/core/model";
import type { Answers } from "@dudao/rubric";
import {
  arrived,
  collided,
  type Entry,
  edited,
  emptyEntry,
  entryOf,
  type Held,
  postponed,
  refreshed,
  refused,
  resolved,
  sending,
} from "./entry.ts";

/** All criteria of one inspection, by code. */
export type SheetState = Readonly<Record<string, Entry>>;

export type SheetEvent =
  | { type: "edited"; code: string; change: Partial<Held> }
  | { type: "sending"; code: string }
  | { type: "arrived"; code: string; rating: Rating | null }
  | { type: "postponed"; code: string }
  | { type: "refused"; code: string; problem: string }
  | { type: "collided"; code: string; current: Rating | null }
  | { type: "resolved"; code: string; choice: "mine" | "theirs" }
  | { type: "refreshed"; ratings: readonly Rating[] };

/** What was typed here and not yet confirmed, as it is kept on the device. */
export type Draft = Held & { readonly version: number };
export type Drafts = Readonly<Record<string, Draft>>;

/** State from what the server has and what the device still keeps. */
export function openSheet(ratings: readonly Rating[], drafts: Drafts): SheetState {
  const state: Record<string, Entry> = {};
  for (const rating of ratings) state[rating.criterion] = entryOf(rating);
  for (const [code, { version, answer, remark }] of Object.entries(drafts)) {
    const stored = state[code] ?? emptyEntry;
    const mine = edited(stored, { answer, remark });
    if (stored.version === version) state[code] = mine;
    else {
      const rating = ratings.find((one) => one.criterion === code) ?? null;
      state[code] = collided(mine, rating);
    }
  }
  return state;
}

function changed(state: SheetState, code: string, change: (entry: Entry) => Entry): SheetState {
  return { ...state, [code]: change(state[code] ?? emptyEntry) };
}

/** One step of the sheet. */
export function reduceSheet(state: SheetState, event: SheetEvent): SheetState {
  switch (event.type) {
    case "edited":
      return changed(state, event.code, (entry) => edited(entry, event.change));
    case "sending":
      return changed(state, event.code, sending);
    case "arrived":
      return changed(state, event.code, (entry) => arrived(entry, event.rating));
    case "postponed":
      return changed(state, event.code, postponed);
    case "refused":
      return changed(state, event.code, (entry) => refused(entry, event.problem));
    case "collided":
      return changed(state, event.code, (entry) => collided(entry, event.current));
    case "resolved":
      return changed(state, event.code, (entry) => resolved(entry, event.choice));
    case "refreshed": {
      const stored = new Map(event.ratings.map((rating) => [rating.criterion, rating]));
      const codes = new Set([...Object.keys(state), ...stored.keys()]);
      const next: Record<string, Entry> = {};
      for (const code of codes) {
        next[code] = refreshed(state[code] ?? emptyEntry, stored.get(code) ?? null);
      }
      return next;
    }
  }
}

/** The answers as they stand here: what the live total is computed from. */
export function answersOf(state: SheetState): Answers {
  const answers: Record<string, NonNullable<Held["answer"]>> = {};
  for (const [code, { mine }] of Object.entries(state)) {
    if (mine.answer !== null) answers[code] = mine.answer;
  }
  return answers;
}

/** What is not confirmed yet, to be kept on the device. */
export function draftsOf(state: SheetState): Drafts {
  const drafts: Record<string, Draft> = {};
  for (const [code, { mine, version, phase }] of Object.entries(state)) {
    if (phase !== "saved") drafts[code] = { ...mine, version };
  }
  return drafts;
}

/** The next criterion to send, in the order of the sheet; null when nothing waits. */
export function nextToSend(state: SheetState): string | null {
  return Object.keys(state).find((code) => state[code]?.phase === "waiting") ?? null;
}

/** Counts behind the quiet sign. */
export function outboxCounts(state: SheetState): {
  waiting: number;
  conflicts: number;
  refused: number;
  drafts: number;
} {
  const phases = Object.values(state).map((entry) => entry.phase);
  const count = (...of: Entry["phase"][]) => phases.filter((phase) => of.includes(phase)).length;
  return {
    waiting: count("waiting", "sending"),
    conflicts: count("conflict"),
    refused: count("refused"),
    drafts: count("draft"),
  };
}
