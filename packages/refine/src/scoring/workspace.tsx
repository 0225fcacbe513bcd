import { Drawer } from "antd";
import { useEffect, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { Empty } from "../ui/states.tsx";
import { answerByDigit, nudged } from "./answering.ts";
import { CriterionPanel, openAfter } from "./criterion-panel.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { FindingsPanel, type Writing } from "./findings-panel.tsx";
import type { Command } from "./keys.ts";
import { m } from "./messages.ts";
import { type Part, PartsNav } from "./parts-nav.tsx";
import { unsentCount } from "./save-sign.tsx";
import { SheetView } from "./sheet-view.tsx";
import { StateNote } from "./state-note.tsx";
import { submitChecks } from "./submit-checks.ts";
import { SubmitPanel } from "./submit-panel.tsx";
import { TopBar } from "./top-bar.tsx";
import { TraceDrawer } from "./trace-drawer.tsx";
import { neighbour, overallProgress } from "./tree.ts";
import { TreePanel } from "./tree-panel.tsx";
import { useFacts } from "./use-facts.ts";
import { useKeys } from "./use-keys.ts";
import { type ReadyRubric, type Sheet, useScoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

const WORKING = ["inProgress", "recorded", "returned"];

/** The whole scoring page of one inspection, once its sheet is there. */
export function Workspace({ sheet, rubric }: { sheet: Sheet; rubric: ReadyRubric }) {
  const { say, locale } = useT();
  const session = useSession();
  const { inspection, findings, moves } = sheet;
  const scoring = useScoring(sheet, rubric);
  const facts = useFacts(inspection);
  const { outbox, view, leaves, result } = scoring;
  const [part, setPart] = useState<Part>("criteria");
  const [way, setWay] = useState<"one" | "sheet">("one");
  // Set once: an answer given must not make the page jump to the next one.
  const [chosen, setChosen] = useState(() => openAfter(scoring, null));
  const [naAsked, setNaAsked] = useState(false);
  const [traceOpen, setTraceOpen] = useState(false);
  const [treeOpen, setTreeOpen] = useState(false);
  const [writing, setWriting] = useState<Writing>(null);
  const current = chosen && leaves.includes(chosen) ? chosen : (leaves[0] ?? null);
  const me = session.user.inspectorId;
  const takesPart =
    me !== null && (inspection.leadInspectorId === me || inspection.memberIds.includes(me));
  const readOnly = !(
    WORKING.includes(inspection.state) &&
    takesPart &&
    session.may("inspection.carryOut")
  );
  const { settled, asked } = overallProgress(result);
  const unsent = unsentCount(view, facts.view);

  useEffect(() => {
    // Drafts stay on the device; the question only stops a tab closed by mistake.
    const ask = (event: BeforeUnloadEvent) => {
      if (view.unkept) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [view.unkept]);

  const go = (code: string) => {
    setPart("criteria");
    setChosen(code);
    setNaAsked(false);
    setTreeOpen(false);
    setTraceOpen(false);
    if (way === "sheet") {
      requestAnimationFrame(() =>
        document.getElementById(`sc-row-${code}`)?.scrollIntoView({ block: "center" }),
      );
    }
  };
  const find = (code: string) => {
    setWriting({ criterion: code });
    setPart("findings");
  };

  useKeys((command: Command) => {
    if (current === null || traceOpen || treeOpen) return false;
    if (command.do === "nextOpen") {
      const open = openAfter(scoring, current);
      if (open) go(open);
      return open !== null;
    }
    if (part !== "criteria") return false;
    if (command.do === "move") {
      go(neighbour(leaves, current, command.step));
      return true;
    }
    const leaf = scoring.leafOf(current);
    if (!leaf || readOnly) return false;
    switch (command.do) {
      case "choose":
      case "nudge": {
        const answer =
          command.do === "choose"
            ? answerByDigit(leaf, command.digit, scoring.answerOf(current))
            : nudged(leaf, scoring.answerOf(current), command.direction);
        if (answer) outbox.edit(current, { answer });
        return answer !== null;
      }
      case "notApplicable":
        setNaAsked(true);
        return true;
      case "remark":
        document.getElementById(`sc-remark-${current}`)?.focus();
        return true;
      case "finding":
        find(current);
        return true;
    }
  });

  const checks = submitChecks({
    inspection,
    visit: facts.view.mine,
    rule: session.settings?.visitRule,
    findings: findings.length,
    everyCriterion: scoring.rubric.scoring === "points",
    missing: asked - settled,
    unsent,
  });
  const fix = (where: "visit" | "criteria" | "findings", check: string) => {
    setPart(where);
    if (check === "ratings") {
      const open = openAfter(scoring, null);
      if (open) go(open);
    }
    if (check === "sent") outbox.retry();
    requestAnimationFrame(() => document.getElementById(`sc-input-${check}`)?.focus());
  };
  const left = checks.filter((check) => !check.holds).length;
  const tree = (
    <TreePanel scoring={scoring} current={part === "criteria" ? current : null} onGo={go} />
  );

  return (
    <div className="sc">
      <TopBar
        inspection={inspection}
        scoring={scoring}
        facts={facts}
        onTrace={() => setTraceOpen(true)}
      />
      <div className="sc-body">
        <aside className="sc-side-tree">{tree}</aside>
        <main className="sc-main">
          <PartsNav
            part={part}
            counts={{
              criteria: `${settled}/${asked}`,
              visit: "",
              findings: String(findings.length),
              submit: left > 0 && !readOnly ? String(left) : "",
            }}
            onPart={setPart}
            onTree={() => setTreeOpen(true)}
            way={part === "criteria" && leaves.length > 0 ? way : null}
            onWay={setWay}
          />
          <StateNote inspection={inspection} moves={moves} readOnly={readOnly} />
          {part === "criteria" &&
            (current === null ? (
              <Empty title={say(m.noCriteria)} hint={say(m.noCriteriaHint)} />
            ) : way === "one" ? (
              <CriterionPanel
                code={current}
                scoring={scoring}
                readOnly={readOnly}
                naAsked={naAsked}
                onAskNa={setNaAsked}
                onGo={go}
                onFinding={find}
              />
            ) : (
              <SheetView
                scoring={scoring}
                readOnly={readOnly}
                current={current}
                onCurrent={setChosen}
              />
            ))}
          {part === "visit" && (
            <FactsPanel inspection={inspection} {...facts} readOnly={readOnly} />
          )}
          {part === "findings" && (
            <FindingsPanel
              inspectionId={inspection.id}
              region={inspection.region}
              findings={findings}
              scoring={scoring}
              facts={facts}
              readOnly={readOnly}
              writing={writing}
              onWrite={setWriting}
            />
          )}
          {part === "submit" && (
            <SubmitPanel
              inspection={inspection}
              moves={moves}
              checks={checks}
              flush={async () => {
                await facts.saver.flush();
              }}
              onFix={fix}
            />
          )}
        </main>
      </div>
      <TraceDrawer
        scoring={scoring}
        open={traceOpen}
        onClose={() => setTraceOpen(false)}
        onGo={go}
      />
      <Drawer
        open={treeOpen}
        onClose={() => setTreeOpen(false)}
        placement="left"
        width={360}
        title={rubricText(scoring.rubric.title, locale)}
        rootClassName="sc-tree-drawer"
      >
        {tree}
      </Drawer>
    </div>
  );
}
