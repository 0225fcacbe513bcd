import { type Answer, Decimal } from "@dudao/rubric";
import { Button, Tooltip } from "antd";
import { useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { AboutCriterion } from "./about-criterion.tsx";
import { AnswerInput } from "./answer-input.tsx";
import { ConflictBox, NotApplicable, Remark } from "./aside-answer.tsx";
import { m } from "./messages.ts";
import { ancestorsOf, neighbour, nextOpen } from "./tree.ts";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

/** What the answer costs, as soon as it is given. */
export function LossSign({ code, scoring }: { code: string; scoring: Scoring }) {
  const { say } = useT();
  const branch = scoring.branches.find((one) => one.code === code);
  const answer = scoring.answerOf(code);
  if (!branch || !answer || answer.kind === "notApplicable") return null;
  if (Decimal.compare(branch.bonus, "0") > 0) {
    return (
      <output className="sc-loss sc-loss-none dd-num">
        {say(m.bonusPoints, { points: branch.bonus })}
      </output>
    );
  }
  // Where nothing but met or not met is asked, there are no points to speak of.
  if (scoring.rubric.scoring === "compliance" || branch.yesOrNo) return null;
  if (branch.possible === "0") return null;
  const lost = Decimal.compare(branch.lost, "0") > 0;
  return (
    <output className={lost ? "sc-loss dd-num" : "sc-loss sc-loss-none dd-num"}>
      {lost ? say(m.lostHere, { lost: branch.lost }) : say(m.fullHere)}
    </output>
  );
}

/** One criterion with everything it takes to answer it, and the way to the next. */
export function CriterionPanel({
  code,
  scoring,
  readOnly,
  naAsked,
  onAskNa,
  onGo,
  onFinding,
}: {
  code: string;
  scoring: Scoring;
  readOnly: boolean;
  naAsked: boolean;
  onAskNa: (asked: boolean) => void;
  onGo: (code: string) => void;
  onFinding: (code: string) => void;
}) {
  const { say, locale } = useT();
  const [aboutOpen, setAboutOpen] = useState(true);
  const leaf = scoring.leafOf(code);
  if (!leaf) return null;
  const { leaves, branches, outbox } = scoring;
  const answer = scoring.answerOf(code);
  const at = leaves.indexOf(code) + 1;
  const open = openAfter(scoring, code);
  const give = (next: Answer | null) => {
    onAskNa(false);
    outbox.edit(code, { answer: next });
  };
  return (
    <article className="sc-criterion" aria-labelledby="sc-criterion-title">
      <header>
        <div className="sc-path">
          {ancestorsOf(branches, code).map((branch) => (
            <span key={branch.code}>{rubricText(branch.row.text, locale)}</span>
          ))}
          <span className="sc-place dd-num">{say(m.place, { at, of: leaves.length })}</span>
        </div>
        <h2 id="sc-criterion-title" className="sc-criterion-title">
          <span className="sc-code dd-num">{code}</span> {rubricText(leaf.text, locale)}
        </h2>
        <div className="sc-marks">
          {leaf.core && <span className="sc-mark">{say(m.core)}</span>}
          {leaf.mandatory && <span className="sc-mark">{say(m.mandatory)}</span>}
          <LossSign code={code} scoring={scoring} />
        </div>
      </header>
      <ConflictBox code={code} scoring={scoring} />
      {answer?.kind !== "notApplicable" && (
        <AnswerInput
          key={code}
          leaf={leaf}
          answer={answer}
          onAnswer={give}
          standard={scoring.standardOf(code)}
          disabled={readOnly}
        />
      )}
      <div className="sc-beside">
        <NotApplicable
          key={code}
          code={code}
          scoring={scoring}
          disabled={readOnly}
          asked={naAsked}
          onAsk={onAskNa}
        />
        {!readOnly && (
          <Tooltip title={say(m.key, { key: "F" })}>
            <Button type="text" size="large" onClick={() => onFinding(code)}>
              {say(m.findingHere)} <kbd>F</kbd>
            </Button>
          </Tooltip>
        )}
      </div>
      <Remark code={code} scoring={scoring} disabled={readOnly} />
      <details
        className="sc-details"
        open={aboutOpen}
        onToggle={(event) => setAboutOpen(event.currentTarget.open)}
      >
        <summary>{say(m.about)}</summary>
        <AboutCriterion leaf={leaf} />
      </details>
      <footer className="sc-steps">
        <Tooltip title={say(m.key, { key: "↑ / K" })}>
          <Button size="large" disabled={at <= 1} onClick={() => onGo(neighbour(leaves, code, -1))}>
            {say(m.previous)}
          </Button>
        </Tooltip>
        <Tooltip title={say(m.key, { key: "↓ / J" })}>
          <Button
            size="large"
            disabled={at >= leaves.length}
            onClick={() => onGo(neighbour(leaves, code, 1))}
          >
            {say(m.next)}
          </Button>
        </Tooltip>
        <Tooltip title={say(m.key, { key: "N" })}>
          <Button
            size="large"
            className="sc-next-open"
            disabled={open === null || open === code}
            onClick={() => open && onGo(open)}
          >
            {open === null ? say(m.allRated) : say(m.nextOpen)} <kbd>N</kbd>
          </Button>
        </Tooltip>
      </footer>
    </article>
  );
}

/** The next criterion that still owes an answer; null when none does. */
export function openAfter(scoring: Scoring, from: string | null): string | null {
  const free = (code: string) => scoring.leafOf(code)?.kind === "bonus";
  return nextOpen(scoring.leaves, answersByCode(scoring), from, free);
}

/** Answers by code, as `nextOpen` asks for them. */
function answersByCode(scoring: Scoring): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const code of scoring.leaves) {
    const answer = scoring.answerOf(code);
    if (answer) answers[code] = answer;
  }
  return answers;
}
