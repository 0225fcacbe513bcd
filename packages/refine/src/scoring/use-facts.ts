import type { Inspection } from "@dudao/core/model";
import { useEffect, useState, useSyncExternalStore } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { useSession } from "../session/use-session.ts";
import { draftKey } from "./drafts.ts";
import type { Facts } from "./facts.ts";
import {
  createFactsSaver,
  type FactsSaver,
  type FactsSent,
  type FactsView,
} from "./facts-saver.ts";
import { outcomeOf } from "./use-scoring.ts";

type Kept = { base: Facts; mine: Facts };

function readKept(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

function keep(key: string, draft: Kept | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A device without room still saves to the server.
  }
}

function factsOutcome(thrown: unknown): FactsSent {
  const error = toApiError(thrown);
  if (error.stale && error.current) {
    return { kind: "stale", inspection: error.current as Inspection };
  }
  const outcome = outcomeOf(error);
  if (outcome.kind === "unreachable") return { kind: "unreachable" };
  const fields = Object.entries(error.fieldErrors).map(([key, { message }]) => [key, message]);
  return { kind: "refused", message: error.message, fields: Object.fromEntries(fields) };
}

/** The facts of a visit, saved as they are written. */
export function useFacts(inspection: Inspection): { saver: FactsSaver; view: FactsView } {
  const api = useApi();
  const { user } = useSession();
  const [saver] = useState(() => {
    const key = `${draftKey(user.id, inspection.id)}.facts`;
    return createFactsSaver({
      inspection,
      draft: readKept(key),
      keep: (draft) => keep(key, draft),
      send: async (patch, version) => {
        try {
          const input = { id: inspection.id, version, ...patch };
          const stored = await api.mutate<Inspection>("inspection.update", input);
          return { kind: "stored", inspection: stored };
        } catch (thrown) {
          return factsOutcome(thrown);
        }
      },
    });
  });
  useEffect(() => saver.refresh(inspection), [saver, inspection]);
  useEffect(() => {
    const back = () => void saver.flush();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [saver]);
  return { saver, view: useSyncExternalStore(saver.subscribe, saver.view) };
}
