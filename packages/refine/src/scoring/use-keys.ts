import { useEffect, useRef } from "react";
import { type Command, commandOf, ownsKeys } from "./keys.ts";

/** Runs `act` for the page's keys; it returns whether the key was used. */
export function useKeys(act: (command: Command) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || ownsKeys(event.target)) return;
      const command = commandOf(event);
      if (command && latest.current(command)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
