import type { LocalText } from "@dudao/core/model";
import { checkRubric, type Rubric } from "@dudao/rubric";
import { useMemo } from "react";
import { useApiQuery } from "../api/hooks.ts";

/** A rubric on offer, as `rubric.list` says. */
export type Offer = {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: LocalText;
  readonly subjectTypes: readonly string[];
  readonly scoring: "points" | "compliance";
  readonly origin: "installed" | "local";
  readonly base: { readonly id: string; readonly version: string } | null;
};

const HOUR = 3_600_000;

/** What the region's programmes may use; own ones come and go, so it is asked each time. */
export function useOffers() {
  return useApiQuery<Offer[]>("rubric.list", undefined);
}

type Answered = { rubric: unknown; versions: string[] };

/** One version of a rubric, checked and frozen; the newest unless told. */
export function useRubricVersion(id: string | undefined, version?: string) {
  const input = version ? { id, version } : { id };
  const query = useApiQuery<Answered>("rubric.one", input, {
    enabled: Boolean(id),
    ...(version ? { staleTime: HOUR } : {}),
  });
  const rubric = useMemo((): Rubric | undefined => {
    if (!query.data) return undefined;
    const checked = checkRubric(query.data.rubric);
    return "rubric" in checked ? checked.rubric : undefined;
  }, [query.data]);
  return { rubric, versions: query.data?.versions ?? [], query };
}
