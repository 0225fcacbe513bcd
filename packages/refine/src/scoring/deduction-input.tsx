import { MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type { Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { countedReason, occurrencesOf } from "./answering.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

/** One counter per reason; nothing to deduct for is said, not left open. */
export function DeductionInput({
  leaf,
  answer,
  onAnswer,
  dense,
  disabled,
}: AnswerInputProps<Extract<Leaf, { kind: "deduction" }>>) {
  const { say, locale } = useT();
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
      <ul className="sc-reasons">
        {leaf.reasons.map((reason, index) => {
          const count = occurrencesOf(answer, reason.code);
          const text = rubricText(reason.text, locale);
          const change = (by: number) => onAnswer(countedReason(leaf, answer, reason.code, by));
          return (
            <li key={reason.code} className={count > 0 ? "sc-reason sc-counted" : "sc-reason"}>
              <span className="sc-reason-text">
                {text}
                <span className="dd-faint">
                  {say(m.each, { points: reason.points })}
                  {reason.max ? ` · ${say(m.atMost, { points: reason.max })}` : ""}
                </span>
              </span>
              <span className="sc-counter">
                <button
                  type="button"
                  className="sc-round"
                  disabled={disabled || count === 0}
                  aria-label={`${say(m.onceLess)}: ${text}`}
                  onClick={() => change(-1)}
                >
                  <MinusOutlined aria-hidden />
                </button>
                <output className="sc-count dd-num" aria-label={`${say(m.times)}: ${text}`}>
                  {count}
                </output>
                <Tooltip
                  title={disabled ? undefined : say(m.key, { key: index + 2 })}
                  mouseEnterDelay={0.4}
                >
                  <button
                    type="button"
                    className="sc-round"
                    disabled={disabled}
                    aria-label={`${say(m.onceMore)}: ${text}`}
                    onClick={() => change(1)}
                  >
                    <PlusOutlined aria-hidden />
                  </button>
                </Tooltip>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
