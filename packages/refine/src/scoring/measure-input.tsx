import type { Leaf } from "@dudao/rubric";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { measureTexts, typedMeasure } from "./measuring.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

type Measure = Extract<Leaf, { kind: "measure" }>;

/** A number box that says what is wrong with it instead of sending it. */
function NumberBox({
  label,
  text,
  wrong,
  disabled,
  onText,
  onLeave,
}: {
  label: string;
  text: string;
  wrong: boolean;
  disabled: boolean | undefined;
  onText: (text: string) => void;
  onLeave: () => void;
}) {
  return (
    <label className="sc-measure-box">
      <span className="dd-faint">{label}</span>
      <input
        className="sc-points-input dd-num"
        inputMode="decimal"
        placeholder="—"
        value={text}
        disabled={disabled}
        aria-invalid={wrong}
        onChange={(event) => onText(event.target.value)}
        onBlur={onLeave}
      />
    </label>
  );
}

/** The number itself, or the two counts it is made of, beside what it is held against. */
export function MeasureInput({
  leaf,
  answer,
  standard,
  onAnswer,
  dense,
  disabled,
}: AnswerInputProps<Measure>) {
  const { say, locale } = useT();
  const [texts, setTexts] = useState(() => measureTexts(answer));
  const [counts, setCounts] = useState(leaf.ratio !== undefined && !("value" in (answer ?? {})));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being typed stays as typed
  useEffect(() => {
    if (JSON.stringify(typedMeasure(texts, counts)) === JSON.stringify(answer)) return;
    setTexts(measureTexts(answer));
    if (leaf.ratio && answer) setCounts(!("value" in answer));
  }, [answer]);
  const write = (change: Partial<typeof texts>) => {
    const next = { ...texts, ...change };
    setTexts(next);
    const typed = typedMeasure(next, counts);
    if (typed !== undefined && JSON.stringify(typed) !== JSON.stringify(answer)) onAnswer(typed);
  };
  const leave = () => setTexts(measureTexts(answer));
  const wrong = typedMeasure(texts, counts) === undefined;
  const box = (name: keyof typeof texts, label: string) => (
    <NumberBox
      label={label}
      text={texts[name]}
      wrong={wrong && texts[name] !== ""}
      disabled={disabled}
      onText={(text) => write({ [name]: text })}
      onLeave={wrong && name === "value" ? leave : () => undefined}
    />
  );
  const unit = rubricText(leaf.unit, locale);
  return (
    <div className={dense ? "sc-measure sc-dense" : "sc-measure"}>
      {counts && leaf.ratio ? (
        <>
          {box("part", rubricText(leaf.ratio.part, locale))}
          <span aria-hidden="true">/</span>
          {box("whole", rubricText(leaf.ratio.whole, locale))}
        </>
      ) : (
        box("value", unit)
      )}
      {standard && (
        <span className="sc-measure-standard dd-num">
          {say(standard.direction === "atLeast" ? m.standardAtLeast : m.standardAtMost, {
            value: standard.value,
            unit,
          })}
        </span>
      )}
      {leaf.ratio && !disabled && (
        <Button
          type="text"
          size="large"
          onClick={() => {
            setCounts(!counts);
            setTexts(measureTexts(null));
          }}
        >
          {say(counts ? m.byNumber : m.byCounts)}
        </Button>
      )}
    </div>
  );
}
