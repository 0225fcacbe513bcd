import type { Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { countedBonus, noBonus } from "./answering.ts";
import { m } from "./messages.ts";
import { PointsInput } from "./points-input.tsx";
import { ReasonCounters } from "./reason-counters.tsx";

type Props = AnswerInputProps<Extract<Leaf, { kind: "bonus" }>>;

/** Points beside the total: given in steps, or earned by reasons that are counted. */
export function BonusInput({ leaf, answer, onAnswer, dense, disabled }: Props) {
  const { say } = useT();
  const given = answer?.kind === "bonus" ? answer : null;
  const none =
    given !== null && ("points" in given ? given.points === "0" : given.occurrences.length === 0);
  return (
    <div className={dense ? "sc-deduction sc-dense" : "sc-deduction"}>
      {!dense && <p className="sc-note">{say(m.bonusHint, { points: leaf.max })}</p>}
      <Tooltip title={disabled ? undefined : say(m.key, { key: 1 })} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="sc-option"
          aria-pressed={none}
          disabled={disabled}
          onClick={() => onAnswer(none ? null : noBonus(leaf))}
        >
          <span className="sc-option-text">{say(m.noBonus)}</span>
        </button>
      </Tooltip>
      {leaf.reasons ? (
        <ReasonCounters
          good
          reasons={leaf.reasons}
          answer={answer}
          each={m.eachBonus}
          most={m.atMostBonus}
          disabled={disabled}
          onCount={(reason, by) => onAnswer(countedBonus(leaf, answer, reason, by))}
        />
      ) : (
        <div className="sc-bonus-points">
          <PointsInput
            leaf={{
              code: leaf.code,
              text: leaf.text,
              kind: "points",
              max: leaf.max,
              step: leaf.step ?? "1",
            }}
            answer={given && "points" in given ? { kind: "points", points: given.points } : null}
            onAnswer={(next) =>
              onAnswer(next?.kind === "points" ? { kind: "bonus", points: next.points } : null)
            }
            {...(dense !== undefined && { dense })}
            {...(disabled !== undefined && { disabled })}
          />
        </div>
      )}
    </div>
  );
}
