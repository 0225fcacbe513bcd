/** Total, grade and trace of what is answered so far. */
import type { Result, TraceNode } from "@dudao/rubric";
import { element } from "./dom.ts";
import { type Language, read, say, type Word } from "./words.ts";

function figures(language: Language, result: Result): HTMLElement {
  const rows: [Word, string][] = [
    ["lost", result.lost],
    ["open", result.open],
    ["share", result.share ?? "–"],
    ["answered", `${result.answered} / ${result.applicable}`],
  ];
  if (result.bonus !== "0") rows.unshift(["bonus", result.bonus]);
  const pairs = rows.flatMap(([word, value]) => [
    element("dt", {}, say(language, word)),
    element("dd", {}, value),
  ]);
  return element("dl", {}, ...pairs);
}

function gradeLine(language: Language, result: Result): HTMLElement | null {
  const { grade, provisionalGrade, failed, vetoes } = result;
  const shown = grade ?? provisionalGrade;
  const vetoed =
    failed &&
    element("div", { class: "failed" }, `${say(language, "failed")} ${vetoes.join(", ")}`);
  if (!shown) return vetoed || null;
  const title = read(language, shown.title) + (grade ? "" : say(language, "provisional"));
  return element(
    "div",
    {},
    element("div", { class: "grade" }, `${say(language, "grade")}: ${title}`),
    vetoed,
  );
}

function traceLine(language: Language, node: TraceNode): HTMLElement {
  const state =
    node.lost !== "0" ? "lost" : node.open === "0" && node.possible !== "0" ? "full" : "soft";
  const sum = `${node.given} / ${node.possible}${node.lost === "0" ? "" : ` (−${node.lost})`}`;
  const why = node.why.map(({ text }) => element("div", { class: "soft" }, read(language, text)));
  return element(
    "li",
    {},
    element("span", { class: "code" }, node.code),
    element("span", { class: state }, sum),
    ...why,
    node.children.length > 0 && traceList(language, node.children),
  );
}

function traceList(language: Language, nodes: readonly TraceNode[]): HTMLElement {
  return element("ul", { class: "trace" }, ...nodes.map((node) => traceLine(language, node)));
}

export function resultOf(language: Language, result: Result): HTMLElement[] {
  const { given, possible, trace, ignored } = result;
  const whole = element("span", { class: "soft" }, ` ${say(language, "of")} ${possible}`);
  const total = element("div", { class: "total" }, given, whole);
  const grade = gradeLine(language, result);
  const why = trace.why.map(({ text }) => element("div", { class: "soft" }, read(language, text)));
  const left = ignored.map(({ code, text }) =>
    element("li", {}, `${code}: ${read(language, text)}`),
  );
  return [
    element("h2", {}, say(language, "score")),
    element("div", { role: "status", "aria-live": "polite" }, total, grade),
    figures(language, result),
    ...why,
    ...(left.length > 0
      ? [element("h2", {}, say(language, "notCounted")), element("ul", {}, ...left)]
      : []),
    element("h2", {}, say(language, "trace")),
    traceList(language, trace.children),
  ];
}

/** Figures beside the criteria themselves. */
export function markPoints(node: TraceNode): void {
  const mark = document.getElementById(`points-${node.code}`);
  if (mark) mark.textContent = `${node.given} / ${node.possible}`;
  for (const child of node.children) markPoints(child);
}
