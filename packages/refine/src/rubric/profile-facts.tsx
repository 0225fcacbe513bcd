import { useMemo } from "react";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { Difference } from "./comparison.tsx";
import { m } from "./messages.ts";
import { OperationList } from "./operation-list.tsx";
import { css } from "./styles.ts";
import { type Draft, outcomeOf } from "./tailoring.ts";
import { useRubricVersion } from "./use-rubric.ts";

/** A stored profile in words: its operations with their reasons, and what they change. */
export function ProfileFacts({ record }: BlockProps) {
  const { say } = useT();
  const base = useRubricVersion(record && String(record.baseId));
  const content = record ? String(record.content) : "";
  const outcome = useMemo(
    () => (base.rubric && content ? outcomeOf(base.rubric, JSON.parse(content) as Draft) : null),
    [base.rubric, content],
  );
  if (!record) return null;
  if (base.query.error) return <Failed error={base.query.error} />;
  if (!base.rubric || !outcome) return <Loading rows={4} />;
  const { operations } = JSON.parse(content) as Draft;
  return (
    <>
      <Styles id="rubric" css={css} />
      <h2>{say(m.operations)}</h2>
      <OperationList operations={operations} outcome={outcome} />
      {outcome.rubric && (
        <>
          <h2>{say(m.compare)}</h2>
          <Difference from={base.rubric} to={outcome.rubric} />
        </>
      )}
    </>
  );
}
