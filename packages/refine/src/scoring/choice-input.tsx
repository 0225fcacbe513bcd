import type { Answer, Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

type Option = {
  answer: Answer;
  code?: string;
  text: string;
  points?: string;
  tone: "good" | "mid" | "bad";
};

/** Large buttons of which one is pressed; pressing it again takes the rating back. */
function Options({
  options,
  chosen,
  onAnswer,
  label,
  dense,
  disabled,
}: {
  options: readonly Option[];
  chosen: number;
  onAnswer: (answer: Answer | null) => void;
  label: string;
  dense?: boolean;
  disabled?: boolean;
}) {
  const { say } = useT();
  return (
    // A fieldset would bring its own frame; the group says the same to a reader.
    // biome-ignore lint/a11y/useSemanticElements: buttons that can be taken back are no radio list
    <div className={dense ? "sc-options sc-dense" : "sc-options"} role="group" aria-label={label}>
      {options.map((option, index) => (
        <Tooltip
          key={option.code ?? option.text}
          title={disabled ? undefined : say(m.key, { key: index + 1 })}
          mouseEnterDelay={0.4}
        >
          <button
            type="button"
            className={`sc-option sc-${option.tone}`}
            aria-pressed={chosen === index}
            disabled={disabled}
            onClick={() => onAnswer(chosen === index ? null : option.answer)}
          >
            {option.code && <span className="sc-option-code">{option.code}</span>}
            <span className="sc-option-text">{option.text}</span>
            {option.points !== undefined && (
              <span className="sc-option-points dd-num">
                {say(m.points, { points: option.points })}
              </span>
            )}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

type Kind<K extends Leaf["kind"]> = AnswerInputProps<Extract<Leaf, { kind: K }>>;

export function LevelInput({ leaf, answer, ...rest }: Kind<"level">) {
  const { say, locale } = useT();
  const last = leaf.levels.length - 1;
  const options = leaf.levels.map(
    (level, index): Option => ({
      answer: { kind: "level", level: level.code },
      code: level.code,
      text: rubricText(level.text, locale),
      points: level.points,
      tone: index === 0 ? "good" : index === last ? "bad" : "mid",
    }),
  );
  const chosen =
    answer?.kind === "level" ? leaf.levels.findIndex(({ code }) => code === answer.level) : -1;
  return <Options options={options} chosen={chosen} label={say(m.answer)} {...rest} />;
}

export function CheckInput({ leaf, answer, ...rest }: Kind<"check">) {
  const { say } = useT();
  const options: Option[] = [
    {
      answer: { kind: "check", met: true },
      text: say(m.met),
      points: leaf.points && leaf.points !== "0" ? leaf.points : undefined,
      tone: "good",
    },
    {
      answer: { kind: "check", met: false },
      text: say(m.notMet),
      points: leaf.points && leaf.points !== "0" ? "0" : undefined,
      tone: "bad",
    },
  ];
  const chosen = answer?.kind === "check" ? (answer.met ? 0 : 1) : -1;
  return <Options options={options} chosen={chosen} label={say(m.answer)} {...rest} />;
}

export function VetoInput({ leaf: _, answer, ...rest }: Kind<"veto">) {
  const { say } = useT();
  const options: Option[] = [
    { answer: { kind: "veto", happened: false }, text: say(m.notHappened), tone: "good" },
    { answer: { kind: "veto", happened: true }, text: say(m.happened), tone: "bad" },
  ];
  const chosen = answer?.kind === "veto" ? (answer.happened ? 1 : 0) : -1;
  return (
    <>
      {!rest.dense && <p className="sc-note">{say(m.vetoHint)}</p>}
      <Options options={options} chosen={chosen} label={say(m.answer)} {...rest} />
    </>
  );
}
