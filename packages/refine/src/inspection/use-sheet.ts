import type { Inspection } from "@dudao/core/model";
import type { Rubric } from "@dudao/rubric";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ApiError } from "../api/errors.ts";
import { useApiQuery } from "../api/hooks.ts";

export type Sheet = { readonly inspection: Inspection; readonly rubric: Rubric };

const MINUTE = 60_000;

/** An inspection with the rubric it is rated by: what gives codes their words. */
export function useSheet(
  inspectionId: string | undefined,
  enabled = true,
): UseQueryResult<Sheet, ApiError> {
  return useApiQuery<Sheet>(
    "inspection.sheet",
    { id: inspectionId },
    { enabled: enabled && inspectionId !== undefined, staleTime: MINUTE },
  );
}
