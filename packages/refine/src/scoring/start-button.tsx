import type { Inspection, OfferedMove } from "@dudao/core/model";
import { Button } from "antd";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { moveOf } from "./submit-checks.ts";

/** Before the visit: begin it here, or learn why it cannot begin. */
export function StartButton({
  inspection,
  moves,
}: {
  inspection: Inspection;
  moves: readonly OfferedMove[];
}) {
  const { say } = useT();
  const start = useApiMutation<{ id: string; version: number }>("inspection.start");
  const move = moveOf(moves, "start");
  return (
    <div className="sc-start">
      <p>{say(m.startFirst)}</p>
      {move && (
        <Button
          type="primary"
          size="large"
          disabled={!move.allowed}
          loading={start.isPending}
          onClick={() => start.mutate({ id: inspection.id, version: inspection.version })}
        >
          {say(move.label)}
        </Button>
      )}
      {move?.reason && <p className="dd-soft">{say(move.reason)}</p>}
      {start.error && (
        <p className="sc-field-error" role="alert">
          {start.error.message}
        </p>
      )}
    </div>
  );
}
