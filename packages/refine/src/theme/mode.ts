import type { Mode } from "./theme.ts";

export type ModeChoice = Mode | "system";

/** Light, dark, or as the machine has it; kept in this browser. */
export type ModeStore = {
  get(): ModeChoice;
  set(next: ModeChoice): void;
  subscribe(listener: () => void): () => void;
};

const KEY = "dudao.mode";

export function createModeStore(storage: Storage | undefined = globalThis.localStorage): ModeStore {
  let current: ModeChoice = "light";
  try {
    const kept = storage?.getItem(KEY);
    if (kept === "dark" || kept === "system") current = kept;
  } catch {
    // A browser that keeps nothing shows the light.
  }
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      current = next;
      try {
        storage?.setItem(KEY, next);
      } catch {
        // In force until the page is left.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
