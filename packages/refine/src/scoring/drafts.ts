import type { Drafts } from "./sheet-state.ts";

/** The part of `localStorage` that drafts need; a test hands in a plain one. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Drafts belong to one person and one inspection: a shared tablet never mixes them. */
export function draftKey(userId: string, inspectionId: string): string {
  return `dudao.scoring.${userId}.${inspectionId}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** What the device kept; nothing where it kept nothing or something unreadable. */
export function readDrafts(storage: DraftStorage, key: string): Drafts {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "{}");
    if (!isRecord(kept)) return {};
    const entries = Object.entries(kept).filter(
      ([, draft]) => isRecord(draft) && typeof draft.version === "number",
    );
    return Object.fromEntries(entries) as Drafts;
  } catch {
    return {};
  }
}

/** Keeps the drafts; returns false where the device has no room or refuses. */
export function keepDrafts(storage: DraftStorage, key: string, drafts: Drafts): boolean {
  try {
    if (Object.keys(drafts).length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}
