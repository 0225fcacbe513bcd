import { useCallback, useState } from "react";

/** A choice of how to look at things, kept in this browser under `dudao.<key>`. */
export function usePreference<T>(key: string, initial: T): [T, (next: T) => void] {
  const name = `dudao.${key}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const kept = localStorage.getItem(name);
      return kept === null ? initial : (JSON.parse(kept) as T);
    } catch {
      return initial;
    }
  });
  const set = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // Not kept, but in force until the page is left.
      }
    },
    [name],
  );
  return [value, set];
}
