/** The criteria as their authors meant them, with what a rater answers. */
import { type Answer, type Criterion, isGroup, type Rubric } from "@dudao/rubric";
import { element } from "./dom.ts";
import { inputsOf, type Leaf } from "./inputs.ts";
import { type Language, read, say } from "./words.ts";

export type Form = {
  readonly rubric: Rubric;
  readonly language: Language;
  readonly answers: Record<string, Answer>;
  changed(): void;
};

function marks({ language }: Form, { core, mandatory }: Criterion): HTMLElement[] {
  const named = [core && say(language, "core"), mandatory && say(language, "mandatory")];
  return named.flatMap((text) => (text ? [element("span", { class: "mark" }, text)] : []));
}

function notes({ language }: Form, { guidance, evidence = [] }: Criterion): HTMLElement[] {
  const texts = [
    guidance && read(language, guidance),
    evidence.length > 0 &&
      `${say(language, "evidence")}: ${evidence.map((one) => read(language, one)).join("; ")}`,
  ];
  return texts.flatMap((text) => (text ? [element("div", { class: "soft" }, text)] : []));
}

function heading(form: Form, criterion: Criterion): (HTMLElement | string)[] {
  return [
    element("span", { class: "code" }, criterion.code),
    read(form.language, criterion.text),
    ...marks(form, criterion),
  ];
}

function leafField(form: Form, leaf: Leaf): HTMLElement {
  const { answers, language } = form;
  const given = answers[leaf.code];
  const reason = say(language, "notApplicable");
  const leaveOut = (): void => {
    if (box.checked) answers[leaf.code] = { kind: "notApplicable", reason };
    else delete answers[leaf.code];
    // What was chosen before must not look as if it still counted.
    const next = leafField(form, leaf);
    field.replaceWith(next);
    next.querySelector<HTMLInputElement>("input[data-out]")?.focus();
    form.changed();
  };
  const box = element("input", {
    type: "checkbox",
    "data-out": true,
    checked: given?.kind === "notApplicable",
    change: leaveOut,
  });
  const answer = (next: Answer | undefined): void => {
    if (next) answers[leaf.code] = next;
    else delete answers[leaf.code];
    box.checked = false;
    form.changed();
  };
  const inputs = inputsOf({ leaf, language, given, answer });
  const out = element("label", { class: "choice soft" }, box, reason);
  const points = element("span", { class: "points soft", id: `points-${leaf.code}` });
  const field = element(
    "fieldset",
    {},
    element("legend", {}, points, ...heading(form, leaf)),
    ...notes(form, leaf),
    element("div", { class: "row" }, ...inputs, out),
  );
  return field;
}

const headings = ["h2", "h3", "h4", "h5", "h6"] as const;

function block(form: Form, criterion: Criterion, depth: number): HTMLElement {
  if (!isGroup(criterion)) return leafField(form, criterion);
  const points = element("span", { class: "points soft", id: `points-${criterion.code}` });
  return element(
    "section",
    { class: "group" },
    element(headings[depth] ?? "h6", {}, points, ...heading(form, criterion)),
    ...notes(form, criterion),
    ...criterion.children.map((child) => block(form, child, depth + 1)),
  );
}

export function formOf(form: Form): HTMLElement {
  const blocks = form.rubric.criteria.map((criterion) => block(form, criterion, 0));
  return element("form", { submit: (event) => event.preventDefault() }, ...blocks);
}
