import { MinusOutlined, PlusOutlined } from "@ant-design/icons";
import type { LocalText } from "@dudao/core/model";
import type { Answer, LocalText as RubricText } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import { occurrencesOf } from "./answering.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

type Reason = { code: string; text: RubricText; points: string; max?: string | undefined };

/** One counter per reason, of deductions and of bonuses; keys count from 2 on. */
export function ReasonCounters({
  reasons,
  answer,
  each,
  most,
  good,
  disabled,
  onCount,
}: {
  reasons: readonly Reason[];
  answer: Answer | null;
  /** What one occurrence is worth, and the most a reason is, with {points} in it. */
  each: LocalText;
  most: LocalText;
  /** A reason that occurs is good news. */
  good?: boolean;
  disabled?: boolean | undefined;
  onCount: (reason: string, by: 1 | -1) => void;
}) {
  const { say, locale } = useT();
  const marked = good ? "sc-reason sc-counted sc-counted-good" : "sc-reason sc-counted";
  return (
    <ul className="sc-reasons">
      {reasons.map((reason, index) => {
        const count = occurrencesOf(answer, reason.code);
        const text = rubricText(reason.text, locale);
        return (
          <li key={reason.code} className={count > 0 ? marked : "sc-reason"}>
            <span className="sc-reason-text">
              {text}
              <span className="dd-faint">
                {say(each, { points: reason.points })}
                {reason.max ? ` · ${say(most, { points: reason.max })}` : ""}
              </span>
            </span>
            <span className="sc-counter">
              <button
                type="button"
                className="sc-round"
                disabled={disabled || count === 0}
                aria-label={`${say(m.onceLess)}: ${text}`}
                onClick={() => onCount(reason.code, -1)}
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
                  onClick={() => onCount(reason.code, 1)}
                >
                  <PlusOutlined aria-hidden />
                </button>
              </Tooltip>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
