import { MinusOutlined, PlusOutlined } from "@ant-design/icons";
import { Decimal, type Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useEffect, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { steppedPoints } from "./answering.ts";
import { m } from "./messages.ts";

const WRITTEN = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/;

/** The typed points where they are some the criterion takes, else null. */
export function typedPoints(leaf: { max: string; step: string }, text: string): string | null {
  const trimmed = text.trim();
  if (!WRITTEN.test(trimmed) || Decimal.compare(trimmed, leaf.max) > 0) return null;
  const scale = (value: string) => Math.round(Number(value) * 10_000);
  if (scale(trimmed) % scale(leaf.step) !== 0) return null;
  return Decimal.normal(trimmed);
}

/** Minus, the number, plus, and the full mark by one press. */
export function PointsInput({
  leaf,
  answer,
  onAnswer,
  dense,
  disabled,
}: AnswerInputProps<Extract<Leaf, { kind: "points" }>>) {
  const { say } = useT();
  const current = answer?.kind === "points" ? answer.points : null;
  const [text, setText] = useState(current ?? "");
  useEffect(() => setText(current ?? ""), [current]);
  const give = (points: string) => onAnswer({ kind: "points", points });
  const wrong = text !== "" && typedPoints(leaf, text) === null;
  const step = (steps: number) => give(steppedPoints(leaf, current, steps));
  return (
    <div className={dense ? "sc-points sc-dense" : "sc-points"}>
      <Tooltip title={disabled ? undefined : say(m.key, { key: "←" })} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="sc-round"
          disabled={disabled}
          aria-label={say(m.less, { step: leaf.step })}
          onClick={() => step(-1)}
        >
          <MinusOutlined aria-hidden />
        </button>
      </Tooltip>
      <input
        className="sc-points-input dd-num"
        inputMode="decimal"
        value={text}
        disabled={disabled}
        aria-label={`${say(m.givenPoints)} (0–${leaf.max})`}
        aria-invalid={wrong}
        placeholder="—"
        onChange={(event) => {
          setText(event.target.value);
          const points = typedPoints(leaf, event.target.value);
          if (points !== null && points !== current) give(points);
          if (event.target.value.trim() === "" && current !== null) onAnswer(null);
        }}
        onBlur={() => setText(current ?? "")}
      />
      <Tooltip title={disabled ? undefined : say(m.key, { key: "→" })} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="sc-round"
          disabled={disabled}
          aria-label={say(m.more, { step: leaf.step })}
          onClick={() => step(1)}
        >
          <PlusOutlined aria-hidden />
        </button>
      </Tooltip>
      <Tooltip title={disabled ? undefined : say(m.key, { key: 1 })} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="sc-option sc-good sc-fullmark"
          aria-pressed={current === leaf.max}
          disabled={disabled}
          onClick={() => (current === leaf.max ? onAnswer(null) : give(leaf.max))}
        >
          <span className="dd-num">{say(m.full, { points: leaf.max })}</span>
        </button>
      </Tooltip>
      {!dense && <span className="dd-faint">{say(m.step, { step: leaf.step })}</span>}
    </div>
  );
}
