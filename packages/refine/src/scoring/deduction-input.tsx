import type { Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { countedReason } from "./answering.ts";
import { m } from "./messages.ts";
import { ReasonCounters } from "./reason-counters.tsx";

/** One counter per reason; nothing to deduct for is said, not left open. */
export function DeductionInput({
  leaf,
  answer,
  onAnswer,
  dense,
  disabled,
}: AnswerInputProps<Extract<Leaf, { kind: "deduction" }>>) {
  const { say } = useT();
  const none = answer?.kind === "deduction" && answer.occurrences.length === 0;
  return (
    <div className={dense ? "sc-deduction sc-dense" : "sc-deduction"}>
      <Tooltip title={disabled ? undefined : say(m.key, { key: 1 })} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="sc-option sc-good"
          aria-pressed={none}
          disabled={disabled}
          onClick={() => onAnswer(none ? null : { kind: "deduction", occurrences: [] })}
        >
          <span className="sc-option-text">{say(m.noDeduction)}</span>
          <span className="sc-option-points dd-num">{say(m.points, { points: leaf.points })}</span>
        </button>
      </Tooltip>
      <ReasonCounters
        reasons={leaf.reasons}
        answer={answer}
        each={m.each}
        most={m.atMost}
        disabled={disabled}
        onCount={(reason, by) => onAnswer(countedReason(leaf, answer, reason, by))}
      />
    </div>
  );
}
