/** Which criteria there are: select, drop, add. */
import { conditionKind } from "../conditions/table.ts";
import { localText } from "../text.ts";
import { refusal } from "./refusal.ts";
import {
  type Draft,
  isLocked,
  type Place,
  type Step,
  upwards,
  type Workpiece,
} from "./workpiece.ts";

const leaveOut = localText("删去这项操作", "take this operation out");

/** True for a code of the base; else says that there is no such criterion. */
export function isKnown(work: Workpiece, { index, operation }: Step, code: string): boolean {
  if (work.places.has(code)) return true;
  work.refusals.push(
    refusal(
      { operation: index, name: operation.op, criterion: code },
      "unknownCode",
      localText(`原指标体系没有指标 ${code}`, `the base has no criterion ${code}`),
      localText("改正代码或删去这项操作", "correct the code or take the operation out"),
    ),
  );
  return false;
}

function below(place: Place, work: Workpiece): Place[] {
  const own = [...work.places.values()].filter((one) => upwards(one).includes(place));
  return own;
}

function refuseDrop(work: Workpiece, step: Step<"drop">, held: Place, lock: string): void {
  const { index, operation } = step;
  const { code } = held.was;
  const through = code === operation.code ? "" : `（${operation.code} 之下）`;
  const under = code === operation.code ? "" : ` (under ${operation.code})`;
  work.refusals.push(
    refusal(
      { operation: index, name: "drop", criterion: code, lock },
      "locked",
      localText(`指标 ${code}${through}不得删除`, `criterion ${code}${under} may not be dropped`),
      localText(
        "保留该指标；不适用的对象可在评分时填“不适用”",
        'keep it; where it does not fit a subject, raters answer "not applicable"',
      ),
    ),
  );
}

function dropOne(work: Workpiece, step: Step<"drop">): void {
  const { code } = step.operation;
  if (!isKnown(work, step, code)) return;
  const place = work.places.get(code) as Place;
  for (const one of below(place, work)) {
    if (one.was.mandatory) refuseDrop(work, step, one, "mandatory");
    else if (isLocked(work, "drop", one.was.code)) refuseDrop(work, step, one, "drop");
    work.gone.set(one.was.code, step);
  }
}

/** What is mandatory or locked stays even if nobody selected it. */
function selectAll(work: Workpiece, steps: readonly Step<"select">[]): void {
  const [first] = steps;
  if (!first) return;
  const wanted = new Set<Place>();
  for (const step of steps) {
    for (const code of step.operation.codes) {
      if (isKnown(work, step, code)) wanted.add(work.places.get(code) as Place);
    }
  }
  for (const place of work.places.values()) {
    if (place.was.mandatory || isLocked(work, "drop", place.was.code)) wanted.add(place);
  }
  const kept = new Set<Place>();
  for (const place of work.places.values()) {
    // A mandatory group binds itself, not what is under it; a selected one brings all of it.
    const chosen = upwards(place).some(
      (one) => wanted.has(one) && (one === place || isSelected(steps, one)),
    );
    if (chosen) for (const one of upwards(place)) kept.add(one);
  }
  for (const [code, place] of work.places) if (!kept.has(place)) work.gone.set(code, first);
}

function isSelected(steps: readonly Step<"select">[], { was }: Place): boolean {
  return steps.some(({ operation }) => operation.codes.includes(was.code));
}

/** Grades look at criteria by code: those may not go. */
function checkReferences(work: Workpiece): void {
  for (const grade of work.base.grades ?? []) {
    for (const condition of grade.requires ?? []) {
      for (const code of conditionKind(condition).codes(condition)) {
        const step = work.gone.get(code);
        if (!step) continue;
        work.refusals.push(
          refusal(
            { operation: step.index, name: step.operation.op, criterion: code, lock: "grades" },
            "stillNeeded",
            localText(
              `等级 ${grade.code} 的条件要看指标 ${code}`,
              `a condition of grade ${grade.code} looks at criterion ${code}`,
            ),
            leaveOut,
          ),
        );
      }
    }
  }
}

/** Takes out what goes, and groups that are left with nothing. */
function prune(drafts: Draft[], work: Workpiece): Draft[] {
  return drafts.filter((draft) => {
    if (!draft.children) return !work.gone.has(draft.code);
    draft.children = prune(draft.children, work);
    if (work.gone.has(draft.code)) return false;
    const was = work.places.get(draft.code)?.was;
    return draft.children.length > 0 || was === undefined || was.mandatory === true;
  });
}

export function selectAndDrop(
  work: Workpiece,
  selects: readonly Step<"select">[],
  drops: readonly Step<"drop">[],
): void {
  selectAll(work, selects);
  for (const step of drops) dropOne(work, step);
  checkReferences(work);
}

/** After additions: a group whose own children went may live on with local ones. */
export function pruneTree(work: Workpiece): void {
  work.rubric.criteria = prune(work.rubric.criteria, work);
  const left = new Set<string>();
  const collect = (drafts: readonly Draft[]): void => {
    for (const draft of drafts) {
      left.add(draft.code);
      collect(draft.children ?? []);
    }
  };
  collect(work.rubric.criteria);
  const [cause] = work.gone.values();
  for (const code of work.places.keys()) {
    if (!left.has(code) && !work.gone.has(code) && cause) work.gone.set(code, cause);
  }
}
