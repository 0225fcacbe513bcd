import { lazy, Suspense } from "react";
import type { FieldInputProps, FieldValueProps } from "../registry/types.ts";

// The rubric's code is needed only where a criterion is shown.
const Input = lazy(async () => ({ default: (await import("./criterion.tsx")).CriterionSelect }));
const Words = lazy(async () => ({ default: (await import("./criterion.tsx")).CriterionWords }));

/** Chooses a criterion of the rubric that the finding's inspection is rated by. */
export function CriterionInput(props: FieldInputProps) {
  return (
    <Suspense fallback={null}>
      <Input {...props} />
    </Suspense>
  );
}

/** A criterion in its rubric's words. */
export function CriterionValue(props: FieldValueProps) {
  return (
    <Suspense fallback={String(props.value)}>
      <Words {...props} />
    </Suspense>
  );
}
