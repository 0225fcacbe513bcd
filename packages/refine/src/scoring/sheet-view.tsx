import { Input } from "antd";
import { useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { AnswerInput } from "./answer-input.tsx";
import { ConflictBox, NotApplicable } from "./aside-answer.tsx";
import { LossSign } from "./criterion-panel.tsx";
import { m } from "./messages.ts";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

/** Remark in one line; opens where there is one or it is asked for. */
function InlineRemark({
  code,
  scoring,
  disabled,
}: {
  code: string;
  scoring: Scoring;
  disabled: boolean;
}) {
  const { say } = useT();
  const remark = scoring.entryOf(code)?.mine.remark ?? "";
  const [open, setOpen] = useState(false);
  if (!remark && !open) {
    return disabled ? null : (
      <button type="button" className="sc-link" onClick={() => setOpen(true)}>
        {say(m.addRemark)}
      </button>
    );
  }
  return (
    <Input.TextArea
      value={remark}
      autoFocus={open && !remark}
      autoSize={{ minRows: 1, maxRows: 4 }}
      maxLength={1000}
      disabled={disabled}
      aria-label={say(m.remark)}
      placeholder={say(m.remarkHint)}
      onChange={(event) => scoring.outbox.edit(code, { remark: event.target.value || null }, true)}
    />
  );
}

function SheetRow({
  code,
  scoring,
  readOnly,
  current,
  onFocus,
}: {
  code: string;
  scoring: Scoring;
  readOnly: boolean;
  current: boolean;
  onFocus: () => void;
}) {
  const { locale } = useT();
  const [naAsked, setNaAsked] = useState(false);
  const leaf = scoring.leafOf(code);
  if (!leaf) return null;
  const answer = scoring.answerOf(code);
  return (
    <section
      id={`sc-row-${code}`}
      className={current ? "sc-row sc-row-current" : "sc-row"}
      aria-label={rubricText(leaf.text, locale)}
      onFocusCapture={onFocus}
    >
      <div className="sc-row-text">
        <span className="sc-code dd-num">{code}</span> {rubricText(leaf.text, locale)}
        <div className="sc-row-beside">
          <LossSign code={code} scoring={scoring} />
          <NotApplicable
            code={code}
            scoring={scoring}
            disabled={readOnly}
            asked={naAsked}
            onAsk={setNaAsked}
          />
          <InlineRemark code={code} scoring={scoring} disabled={readOnly} />
        </div>
      </div>
      <div className="sc-row-answer">
        {answer?.kind !== "notApplicable" && (
          <AnswerInput
            dense
            leaf={leaf}
            answer={answer}
            standard={scoring.standardOf(code)}
            disabled={readOnly}
            onAnswer={(next) => scoring.outbox.edit(code, { answer: next })}
          />
        )}
        <ConflictBox code={code} scoring={scoring} />
      </div>
    </section>
  );
}

/** All criteria on one sheet, in the order of the printed form. */
export function SheetView({
  scoring,
  readOnly,
  current,
  onCurrent,
}: {
  scoring: Scoring;
  readOnly: boolean;
  current: string | null;
  onCurrent: (code: string) => void;
}) {
  const { locale } = useT();
  return (
    <div className="sc-sheet">
      {scoring.branches.map((branch) =>
        branch.leaf ? (
          <SheetRow
            key={branch.code}
            code={branch.code}
            scoring={scoring}
            readOnly={readOnly}
            current={branch.code === current}
            onFocus={() => onCurrent(branch.code)}
          />
        ) : (
          <h2 key={branch.code} className={`sc-sheet-head sc-depth-${Math.min(branch.depth, 2)}`}>
            <span className="dd-num">{branch.code}</span> {rubricText(branch.row.text, locale)}
            <span className="dd-faint dd-num">
              {branch.asked > 0 && `${branch.settled}/${branch.asked}`}
            </span>
          </h2>
        ),
      )}
    </div>
  );
}
