import { Button } from "antd";
import { useT } from "../i18n/use-t.ts";
import { Status } from "../ui/status-tag.tsx";
import type { FactsView } from "./facts-saver.ts";
import { m } from "./messages.ts";
import type { OutboxView } from "./outbox.ts";
import { outboxCounts } from "./sheet-state.ts";

/** How many things are on this device only. */
export function unsentCount(outbox: OutboxView, facts: FactsView): number {
  return outboxCounts(outbox.sheet).waiting + (facts.phase === "saved" ? 0 : 1);
}

/** The quiet sign: saved, on its way, or kept here until the server is back. */
export function SaveSign({
  outbox,
  facts,
  onRetry,
}: {
  outbox: OutboxView;
  facts: FactsView;
  onRetry: () => void;
}) {
  const { say } = useT();
  const { conflicts, refused } = outboxCounts(outbox.sheet);
  const count = unsentCount(outbox, facts);
  const unreachable = outbox.unreachable || facts.phase === "unreachable";
  if (outbox.unkept) {
    return (
      <span className="sc-save" role="alert">
        <Status tone="warn">{say(m.unkept)}</Status>
      </span>
    );
  }
  if (unreachable && count > 0) {
    return (
      <span className="sc-save" role="status">
        <Status tone="warn">{say(m.offline, { count })}</Status>
        <Button size="small" onClick={onRetry}>
          {say(m.sendNow)}
        </Button>
      </span>
    );
  }
  const differing = conflicts + (facts.phase === "conflict" ? 1 : 0);
  return (
    <span className="sc-save" role="status">
      {differing > 0 && <Status tone="warn">{say(m.conflicts, { count: differing })}</Status>}
      {refused > 0 && <Status tone="warn">{say(m.refusals, { count: refused })}</Status>}
      {count > 0 ? (
        <Status tone="active">{say(m.waiting, { count })}</Status>
      ) : (
        <Status tone="good">{say(m.saved)}</Status>
      )}
    </span>
  );
}
