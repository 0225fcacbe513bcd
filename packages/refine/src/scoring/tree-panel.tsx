import { Decimal } from "@dudao/rubric";
import { useEffect, useRef } from "react";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import type { Branch } from "./tree.ts";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

/** A shape for each state of a leaf, so that colour only repeats it. */
function LeafSign({ branch, scoring }: { branch: Branch; scoring: Scoring }) {
  const { say } = useT();
  const entry = scoring.entryOf(branch.code);
  const phase = entry?.phase ?? "saved";
  if (phase === "conflict" || phase === "refused") {
    return (
      <span className="sc-sign sc-sign-alert" title={say(m.conflictTitle)}>
        !
      </span>
    );
  }
  if (!entry?.mine.answer)
    return <span className="sc-sign sc-sign-open" role="img" aria-label={say(m.nothing)} />;
  if (branch.notApplicable) {
    return (
      <span className="sc-sign" title={say(m.notApplicable)}>
        ／
      </span>
    );
  }
  if (entry.mine.answer.kind === "veto" && entry.mine.answer.happened) {
    return (
      <span className="sc-sign sc-sign-lost" title={say(m.happened)}>
        ■
      </span>
    );
  }
  if (Decimal.compare(branch.bonus, "0") > 0) {
    return (
      <span className="sc-sign sc-sign-done dd-num" title={say(m.colBonus)}>
        +{branch.bonus}
      </span>
    );
  }
  const lost = Decimal.compare(branch.lost, "0") > 0;
  if (lost && (branch.yesOrNo || scoring.rubric.scoring === "compliance")) {
    return (
      <span className="sc-sign sc-sign-lost" title={say(m.notMet)}>
        ✕
      </span>
    );
  }
  return lost ? (
    <span className="sc-sign sc-sign-lost dd-num" title={say(m.lostHere, { lost: branch.lost })}>
      −{branch.lost}
    </span>
  ) : (
    <span className="sc-sign sc-sign-done" role="img" aria-label={say(m.doneStep)}>
      ✓
    </span>
  );
}

/** The criteria with how far each branch is and what it has cost. */
export function TreePanel({
  scoring,
  current,
  onGo,
}: {
  scoring: Scoring;
  current: string | null;
  onGo: (code: string) => void;
}) {
  const { say, locale } = useT();
  const here = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another criterion is shown
  useEffect(() => {
    here.current?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  return (
    <ul className="sc-tree" aria-label={say(m.criteria)}>
      {scoring.branches.map((branch) => {
        const text = rubricText(branch.row.text, locale);
        const indent = { paddingInlineStart: 8 + branch.depth * 14 };
        if (!branch.leaf) {
          return (
            <li key={branch.code} className="sc-branch" style={indent}>
              <span className="sc-branch-text">
                <span className="dd-num">{branch.code}</span> {text}
              </span>
              <span className="sc-branch-progress dd-num">
                {branch.asked > 0 && `${branch.settled}/${branch.asked}`}
                {Decimal.compare(branch.lost, "0") > 0 && (
                  <span className="sc-branch-lost">
                    {branch.yesOrNo || scoring.rubric.scoring === "compliance"
                      ? say(m.unmet, { count: branch.lost })
                      : say(m.lost, { lost: branch.lost })}
                  </span>
                )}
              </span>
              <progress
                className="sc-bar"
                max={Math.max(branch.asked, 1)}
                value={branch.settled}
                aria-label={text}
              />
            </li>
          );
        }
        const chosen = branch.code === current;
        return (
          <li key={branch.code}>
            <button
              ref={chosen ? here : undefined}
              type="button"
              className="sc-leaf"
              style={indent}
              aria-current={chosen ? "true" : undefined}
              onClick={() => onGo(branch.code)}
            >
              <span className="sc-leaf-text">
                <span className="dd-num dd-faint">{branch.code}</span> {text}
              </span>
              <LeafSign branch={branch} scoring={scoring} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
