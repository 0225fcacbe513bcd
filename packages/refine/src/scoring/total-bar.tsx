import { Decimal, type Result } from "@dudao/rubric";
import { Tooltip } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { overallProgress } from "./tree.ts";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

/** The grade of what is answered, marked as provisional until all is. */
export function GradeWords({ result }: { result: Result }) {
  const { say, locale } = useT();
  if (result.failed) return <span className="sc-failed">{say(m.failed)}</span>;
  const grade = result.grade ?? result.provisionalGrade;
  if (!grade) return null;
  return (
    <span className="sc-grade">
      {rubricText(grade.title, locale)}
      {!result.grade && <span className="dd-faint"> {say(m.provisional)}</span>}
    </span>
  );
}

/** Total, grade and progress: always in sight, opens the trace. */
export function TotalBar({
  scoring,
  onTrace,
}: {
  scoring: Pick<Scoring, "rubric" | "result">;
  onTrace: () => void;
}) {
  const { say } = useT();
  const { result, rubric } = scoring;
  const { settled, asked } = overallProgress(result);
  const lost = Decimal.compare(result.lost, "0") > 0;
  const compliance = rubric.scoring === "compliance";
  return (
    <Tooltip title={say(m.traceOpen)} mouseEnterDelay={0.4}>
      <button type="button" className="sc-total" onClick={onTrace} aria-live="polite">
        {compliance ? (
          <span className="sc-total-of dd-num">
            {say(m.metOf, { given: result.given, possible: result.possible })}
          </span>
        ) : (
          <span className="sc-total-points">
            <span className="sc-total-label">{say(m.score)}</span>
            <strong className="dd-num">{result.given}</strong>
            <span className="sc-total-of dd-num">{say(m.of, { possible: result.possible })}</span>
          </span>
        )}
        <GradeWords result={result} />
        {!compliance && lost && (
          <span className="sc-total-lost dd-num">{say(m.lostTotal, { lost: result.lost })}</span>
        )}
        {result.bonus !== "0" && (
          <span className="sc-total-bonus dd-num">
            {say(m.bonusTotal, { points: result.bonus })}
          </span>
        )}
        <span className="sc-total-progress dd-num">{say(m.answered, { settled, asked })}</span>
        <progress className="sc-bar" max={Math.max(asked, 1)} value={settled} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
