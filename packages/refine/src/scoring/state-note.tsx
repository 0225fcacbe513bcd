import { type Inspection, inspectionStates, type OfferedMove } from "@dudao/core/model";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { StartButton } from "./start-button.tsx";

/** What the inspection's state means for this page: not begun, sent back, or only to be read. */
export function StateNote({
  inspection,
  moves,
  readOnly,
}: {
  inspection: Inspection;
  moves: readonly OfferedMove[];
  readOnly: boolean;
}) {
  const { say } = useT();
  if (inspection.state === "planned") return <StartButton inspection={inspection} moves={moves} />;
  const state = inspectionStates.find((one) => one.value === inspection.state);
  return (
    <>
      {readOnly && state && <p className="sc-note">{say(m.readOnly, { state: say(state) })}</p>}
      {inspection.state === "returned" && inspection.stateReason && (
        <p className="sc-note sc-note-warn">
          {say(state ?? m.nothing)}: {inspection.stateReason}
        </p>
      )}
    </>
  );
}
