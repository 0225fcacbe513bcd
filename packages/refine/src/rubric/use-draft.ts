import type { RubricProfile } from "@dudao/core/model";
import type { Rubric } from "@dudao/rubric";
import { useEffect, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { type Draft, newDraft, nextDraft } from "./tailoring.ts";
import { words } from "./words.ts";

function kept(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

function keep(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A device without room still saves to the server.
  }
}

/**
 * The draft being written, kept in the browser until the server has it. A stored profile that is
 * published already begins its next version.
 */
export function useDraft(base: Rubric, stored: RubricProfile | undefined) {
  const { user, region } = useSession();
  const { locale } = useT();
  const key = `dudao.tailor.${user.id}.${stored?.id ?? base.id}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const mine = kept(key);
    if (mine) return mine;
    if (!stored) {
      return newDraft(base, region.code, `${words(base.title, locale)}（${region.name}）`);
    }
    const source = JSON.parse(stored.content) as Draft;
    return stored.state === "draft" ? source : nextDraft(source);
  });
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) keep(key, draft);
  }, [key, draft, touched]);
  return {
    draft,
    change: (patch: Partial<Draft>) => {
      setTouched(true);
      setDraft((now) => ({ ...now, ...patch }));
    },
    /** What is kept in the browser goes: the server has it. */
    settle: () => {
      setTouched(false);
      keep(key, null);
    },
  };
}
