import { useCallback, useEffect, useRef, useState } from "react";

type Values = Record<string, unknown>;

/**
 * What was typed and not yet saved: only the fields that changed, so that a
 * record that moved on meanwhile keeps what others wrote elsewhere in it.
 */
export type Draft = {
  readonly at: string;
  /** The id the record has, or a new one will have. */
  readonly id: string;
  readonly version: number;
  readonly changes: Values;
};

const PAUSE = 600;

function readDraft(key: string): Draft | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Draft) : null;
  } catch {
    return null;
  }
}

/** Keeps a form's values in this browser while they are typed; `without` never leaves the page. */
export function useDraft(key: string, without: readonly string[]) {
  const [found, setFound] = useState<Draft | null>(() => readDraft(key));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed, and not yet written down. */
  const waiting = useRef<Omit<Draft, "at"> | null>(null);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    waiting.current = null;
    if (!draft) return;
    const changes = Object.fromEntries(
      Object.entries(draft.changes).filter(([name]) => !without.includes(name)),
    );
    try {
      localStorage.setItem(
        key,
        JSON.stringify({ ...draft, changes, at: new Date().toISOString() }),
      );
    } catch {
      // A full store must not stop the typing; leaving warns all the same.
    }
  }, [key, without]);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    setFound(null);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }, [key]);
  const keep = useCallback(
    (draft: Omit<Draft, "at">) => {
      clearTimeout(timer.current);
      waiting.current = draft;
      timer.current = setTimeout(write, PAUSE);
    },
    [write],
  );
  // Who leaves right after typing, or whose tablet goes to sleep, loses nothing either.
  useEffect(() => {
    window.addEventListener("pagehide", write);
    return () => {
      window.removeEventListener("pagehide", write);
      write();
    };
  }, [write]);
  return { found, keep, drop };
}
