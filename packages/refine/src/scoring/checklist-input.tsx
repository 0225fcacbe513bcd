import type { Leaf } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { tickedItems, toggledItem } from "./answering.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

type Checklist = Extract<Leaf, { kind: "checklist" }>;

function rule({ award, items }: Checklist, say: ReturnType<typeof useT>["say"]): string {
  return award.by === "met"
    ? say(m.itemsNeeded, { needed: award.atLeast, of: items.length })
    : say(m.itemsOf, { of: items.length });
}

/** One large tick per item; what is not ticked is not met, and that none is must be said. */
export function ChecklistInput({
  leaf,
  answer,
  onAnswer,
  dense,
  disabled,
}: AnswerInputProps<Checklist>) {
  const { say, locale } = useT();
  const ticked = tickedItems(answer);
  const all = ticked?.length === leaf.items.length;
  const none = ticked?.length === 0;
  const every = leaf.items.map(({ code }) => code).sort();
  return (
    <div className={dense ? "sc-checklist sc-dense" : "sc-checklist"}>
      <div className="sc-checklist-head">
        <button
          type="button"
          className="sc-option sc-good"
          aria-pressed={all}
          disabled={disabled}
          onClick={() => onAnswer(all ? null : { kind: "checklist", met: every })}
        >
          {say(m.allItems)}
        </button>
        <button
          type="button"
          className="sc-option sc-bad"
          aria-pressed={none}
          disabled={disabled}
          onClick={() => onAnswer(none ? null : { kind: "checklist", met: [] })}
        >
          {say(m.noItems)}
        </button>
        <output className="sc-checklist-count dd-num">
          {ticked
            ? say(m.itemsMet, { met: ticked.length, of: leaf.items.length })
            : rule(leaf, say)}
        </output>
      </div>
      <ul className="sc-items">
        {leaf.items.map((item, index) => {
          const met = ticked?.includes(item.code) ?? false;
          return (
            <li key={item.code}>
              <Tooltip
                title={disabled || index > 8 ? undefined : say(m.key, { key: index + 1 })}
                mouseEnterDelay={0.4}
              >
                <label className={met ? "sc-item sc-item-met" : "sc-item"}>
                  <input
                    type="checkbox"
                    checked={met}
                    disabled={disabled}
                    onChange={() => onAnswer(toggledItem(leaf, answer, item.code))}
                  />
                  <span className="sc-option-text">{rubricText(item.text, locale)}</span>
                  {item.points !== undefined && (
                    <span className="sc-option-points dd-num">
                      {say(m.points, { points: item.points })}
                    </span>
                  )}
                </label>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
