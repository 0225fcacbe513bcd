import {
  type Answer,
  type Answers,
  bestAnswers,
  compileRubric,
  flattenCriteria,
  type Leaf,
  type Rubric,
  type SubjectType,
  score,
  standardOf,
  subjectTypeLabels,
} from "@dudao/rubric";
import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { AnswerInput } from "../scoring/answer-input.tsx";
import { css as scoringCss } from "../scoring/styles.ts";
import { TotalBar } from "../scoring/total-bar.tsx";
import { TraceDrawer } from "../scoring/trace-drawer.tsx";
import { branchesOf } from "../scoring/tree.ts";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { words } from "./words.ts";

/** Scoring by hand before anybody is scored: nothing leaves the page. */
export function Trial({ rubric }: { rubric: Rubric }) {
  const { say, locale } = useT();
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [subject, setSubject] = useState<SubjectType | undefined>(rubric.subjectTypes[0]);
  const [traced, setTraced] = useState(false);
  const compiled = useMemo(() => compileRubric(rubric), [rubric]);
  const flat = useMemo(() => flattenCriteria(rubric), [rubric]);
  const result = useMemo(
    () => score(compiled, answers as Answers, { type: subject }),
    [compiled, answers, subject],
  );
  const branches = useMemo(() => branchesOf(flat, result.trace), [flat, result]);
  const give = (code: string, answer: Answer | null) =>
    setAnswers(({ [code]: _, ...others }) => (answer ? { ...others, [code]: answer } : others));
  return (
    <div className="rb-trial">
      <Styles id="scoring" css={scoringCss} />
      <div>
        {branches.map(({ code, leaf, row, depth }) =>
          leaf ? (
            <section key={code} className="rb-trial-leaf" aria-label={words(row.text, locale)}>
              <h3>
                <span className="rb-code dd-num">{code}</span>
                {words(row.text, locale)}
              </h3>
              <AnswerInput
                dense
                leaf={row.criterion as Leaf}
                answer={answers[code] ?? null}
                standard={standardOf(compiled, code, subject)}
                onAnswer={(answer) => give(code, answer)}
              />
            </section>
          ) : (
            <h2 key={code} style={{ fontSize: depth === 0 ? 16 : 14, margin: "16px 0 0" }}>
              <span className="rb-code dd-num">{code}</span>
              {words(row.text, locale)}
            </h2>
          ),
        )}
      </div>
      <div className="rb-trial-side">
        <p className="dd-soft">{say(m.trialHint)}</p>
        <Select
          aria-label={say(m.subjectType)}
          value={subject}
          onChange={setSubject}
          options={rubric.subjectTypes.map((type) => ({
            value: type,
            label: words(subjectTypeLabels[type], locale),
          }))}
        />
        <TotalBar scoring={{ rubric, result }} onTrace={() => setTraced(true)} />
        <div className="rb-bar">
          <Button onClick={() => setAnswers(bestAnswers(compiled, subject))}>
            {say(m.fillBest)}
          </Button>
          <Button onClick={() => setAnswers({})}>{say(m.clear)}</Button>
        </div>
      </div>
      <TraceDrawer
        scoring={{ result, branches }}
        open={traced}
        onClose={() => setTraced(false)}
        onGo={() => setTraced(false)}
      />
    </div>
  );
}
