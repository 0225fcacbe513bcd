/** What a key asks for on the scoring page. */
export type Command =
  | { do: "nextOpen" }
  | { do: "move"; step: 1 | -1 }
  | { do: "nudge"; direction: 1 | -1 }
  | { do: "choose"; digit: number }
  | { do: "notApplicable" }
  | { do: "remark" }
  | { do: "finding" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

const byKey: Readonly<Record<string, Command>> = {
  n: { do: "nextOpen" },
  ArrowDown: { do: "move", step: 1 },
  j: { do: "move", step: 1 },
  ArrowUp: { do: "move", step: -1 },
  k: { do: "move", step: -1 },
  ArrowRight: { do: "nudge", direction: 1 },
  ArrowLeft: { do: "nudge", direction: -1 },
  x: { do: "notApplicable" },
  r: { do: "remark" },
  f: { do: "finding" },
};

/** The command of a key press outside text fields; null for keys that are the browser's. */
export function commandOf({ key, ctrlKey, metaKey, altKey, isComposing }: Key): Command | null {
  // A key that an input method is still putting together is not a shortcut.
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (/^[1-9]$/.test(key)) return { do: "choose", digit: Number(key) };
  return byKey[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Whether keys belong to the element: what one types into, or a list that is open. */
export function ownsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "button"].includes(target.type);
  return (
    target.closest('[role="dialog"],[role="listbox"],[role="menu"],[role="combobox"]') !== null
  );
}
