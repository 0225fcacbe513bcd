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

function notApplicable(form: Form, leaf: Leaf): HTMLElement {
  const { answers, language } = form;
  const change = (event: Event): void => {
    if ((event.target as HTMLInputElement).checked) {
      answers[leaf.code] = { kind: "notApplicable", reason: say(language, "notApplicable") };
    } else delete answers[leaf.code];
    form.changed();
  };
  const checked = answers[leaf.code]?.kind === "notApplicable";
  const box = element("input", { type: "checkbox", checked, change });
  return element("label", { class: "choice soft" }, box, say(language, "notApplicable"));
}

function leafField(form: Form, leaf: Leaf): HTMLElement {
  const { answers, language } = form;
  const answer = (next: Answer | undefined): void => {
    if (next) answers[leaf.code] = next;
    else delete answers[leaf.code];
    form.changed();
  };
  const inputs = inputsOf({ leaf, language, given: answers[leaf.code], answer });
  const points = element("span", { class: "points soft", id: `points-${leaf.code}` });
  return element(
    "fieldset",
    {},
    element("legend", {}, points, ...heading(form, leaf)),
    ...notes(form, leaf),
    element("div", { class: "row" }, ...inputs, notApplicable(form, leaf)),
  );
}

function block(form: Form, criterion: Criterion): HTMLElement {
  if (!isGroup(criterion)) return leafField(form, criterion);
  const points = element("span", { class: "points soft", id: `points-${criterion.code}` });
  return element(
    "section",
    { class: "group" },
    element("h3", {}, points, ...heading(form, criterion)),
    ...notes(form, criterion),
    ...criterion.children.map((child) => block(form, child)),
  );
}

export function formOf(form: Form): HTMLElement {
  const blocks = form.rubric.criteria.map((criterion) => block(form, criterion));
  return element("form", { submit: (event) => event.preventDefault() }, ...blocks);
}
