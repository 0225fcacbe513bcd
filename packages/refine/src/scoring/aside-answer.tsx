import { Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import type { Entry } from "./entry.ts";
import { m } from "./messages.ts";
import type { Scoring } from "./use-scoring.ts";
import { answerWords } from "./words.ts";

/** Not applicable, with its reason: takes effect once the reason is written. */
export function NotApplicable({
  code,
  scoring,
  disabled,
  asked,
  onAsk,
}: {
  code: string;
  scoring: Scoring;
  disabled: boolean;
  /** The reason is being asked for. */
  asked: boolean;
  onAsk: (asked: boolean) => void;
}) {
  const { say } = useT();
  const { outbox, rubric } = scoring;
  const answer = scoring.answerOf(code);
  const stands = answer?.kind === "notApplicable";
  const [reason, setReason] = useState(stands ? answer.reason : "");
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) field.current?.querySelector("input")?.focus();
  }, [asked]);
  if (rubric.notApplicable === "refuse") return null;
  const write = (text: string) => {
    setReason(text);
    const trimmed = text.trim();
    const next = trimmed ? ({ kind: "notApplicable", reason: trimmed } as const) : null;
    if (next || stands) outbox.edit(code, { answer: next }, true);
  };
  if (!stands && !asked) {
    return (
      <Button type="text" size="large" disabled={disabled} onClick={() => onAsk(true)}>
        {say(m.notApplicable)} <kbd>X</kbd>
      </Button>
    );
  }
  return (
    <div className="sc-na" ref={field}>
      <span className="sc-na-label">{say(m.notApplicable)}</span>
      <Input
        size="large"
        value={reason}
        maxLength={200}
        disabled={disabled}
        aria-label={say(m.naReason)}
        placeholder={say(m.naReasonHint)}
        onChange={(event) => write(event.target.value)}
      />
      <Button
        size="large"
        disabled={disabled}
        onClick={() => {
          setReason("");
          if (stands) outbox.edit(code, { answer: null });
          onAsk(false);
        }}
      >
        {say(m.applicable)}
      </Button>
    </div>
  );
}

/** What was seen, beside the answer. */
export function Remark({
  code,
  scoring,
  disabled,
}: {
  code: string;
  scoring: Scoring;
  disabled: boolean;
}) {
  const { say } = useT();
  const entry = scoring.entryOf(code);
  const waits = entry?.phase === "draft";
  return (
    <label className="sc-remark" htmlFor={`sc-remark-${code}`}>
      <span className="sc-label">
        {say(m.remark)} <kbd>R</kbd>
        {waits && <span className="dd-faint">{say(m.remarkWaits)}</span>}
      </span>
      <Input.TextArea
        id={`sc-remark-${code}`}
        value={entry?.mine.remark ?? ""}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={1000}
        disabled={disabled}
        placeholder={say(m.remarkHint)}
        onChange={(event) =>
          scoring.outbox.edit(code, { remark: event.target.value || null }, true)
        }
      />
    </label>
  );
}

/** Two values of one criterion, side by side; neither is lost until one is chosen. */
export function ConflictBox({ code, scoring }: { code: string; scoring: Scoring }) {
  const texts = useT();
  const { say } = texts;
  const entry = scoring.entryOf(code);
  if (entry?.phase === "refused") {
    return (
      <div className="sc-conflict" role="alert">
        <strong>{say(m.refusedTitle)}</strong>
        <span>{entry.problem}</span>
      </div>
    );
  }
  if (entry?.phase !== "conflict" || !entry.theirs) return null;
  const leaf = scoring.leafOf(code);
  const side = (title: string, held: Entry["mine"], choice: "mine" | "theirs", act: string) => (
    <div className="sc-side">
      <span className="dd-faint">{title}</span>
      <strong>{answerWords(leaf, held.answer, texts)}</strong>
      {held.remark && <span className="dd-soft">{held.remark}</span>}
      <Button onClick={() => scoring.outbox.resolve(code, choice)}>{act}</Button>
    </div>
  );
  const by = entry.theirs.by;
  return (
    <div className="sc-conflict" role="alert">
      <strong>{say(m.conflictTitle)}</strong>
      <div className="sc-sides">
        {side(say(m.mine), entry.mine, "mine", say(m.keepMine))}
        {side(
          by ? say(m.theirs, { by }) : say(m.theirsUnknown),
          entry.theirs.held,
          "theirs",
          say(m.keepTheirs),
        )}
      </div>
    </div>
  );
}
