/** The page: what is chosen, what is answered, and what the engine makes of it. */
import {
  type Answer,
  bestAnswers,
  compileRubric,
  defineRubric,
  type LocalText,
  type Rubric,
  type SubjectType,
  score,
  subjectTypeLabels,
} from "@dudao/rubric";
import { element } from "./dom.ts";
import { formOf } from "./form.ts";
import { markPoints, resultOf } from "./result.ts";
import { type Language, read, say } from "./words.ts";

type Fault = { file: string; path: string; code: string; message: LocalText; fix?: LocalText };
type Contents = { rubrics: { item: Rubric }[]; faults: Fault[] };
type State = {
  language: Language;
  rubric: string;
  subject: SubjectType | "";
  answers: Record<string, Record<string, Answer>>;
};

const key = "dudao-rubric-preview";
const stored = sessionStorage.getItem(key);
const state: State = stored
  ? (JSON.parse(stored) as State)
  : {
      language: document.documentElement.lang === "en" ? "en" : "zh",
      rubric: "",
      subject: "",
      answers: {},
    };
let contents: Contents = { rubrics: [], faults: [] };

function keep(): void {
  sessionStorage.setItem(key, JSON.stringify(state));
}

function picker(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const list = options.map(([one, text]) => element("option", { value: one }, text));
  const select = element(
    "select",
    { change: (event) => choose((event.target as HTMLSelectElement).value) },
    ...list,
  );
  select.value = value;
  return element("label", {}, `${label} `, select);
}

function change(edit: () => void): void {
  edit();
  keep();
  show();
}

/** The answers in the form of a case, for the author's file of cases. */
async function copyCase(rubric: Rubric, button: HTMLElement): Promise<void> {
  const { subject, language } = state;
  const answers = state.answers[rubric.id] ?? {};
  const result = score(compileRubric(rubric), answers, subject ? { type: subject } : {});
  const { given, lost, share } = result;
  const expect = { given, lost, share, grade: result.grade?.code ?? null };
  const one = { name: "", rubric: rubric.id, ...(subject && { subject }), answers, expect };
  await navigator.clipboard.writeText(JSON.stringify(one, null, 2));
  button.textContent = say(language, "copied");
}

function toolbar(rubric: Rubric): HTMLElement[] {
  const { language } = state;
  const own = rubric.subjectTypes.map(
    (type) => [type, read(language, subjectTypeLabels[type])] as const,
  );
  const rubrics = contents.rubrics.map(
    ({ item }) => [item.id, `${read(language, item.title)} ${item.version}`] as const,
  );
  const best = () => {
    const type = state.subject === "" ? undefined : state.subject;
    state.answers[rubric.id] = bestAnswers(compileRubric(rubric), type);
  };
  const clear = () => {
    state.answers[rubric.id] = {};
  };
  const button = (word: "best" | "clear", act: () => void) =>
    element("button", { type: "button", click: () => change(act) }, say(language, word));
  const copy = element(
    "button",
    { type: "button", click: () => void copyCase(rubric, copy) },
    say(language, "copy"),
  );
  return [
    picker(say(language, "rubric"), rubrics, rubric.id, (id) =>
      change(() => Object.assign(state, { rubric: id, subject: "" })),
    ),
    picker(
      say(language, "subject"),
      [["", say(language, "everything")], ...own],
      state.subject,
      (subject) => change(() => Object.assign(state, { subject })),
    ),
    button("best", best),
    button("clear", clear),
    copy,
  ];
}

function faults(): HTMLElement[] {
  const { language } = state;
  return contents.faults.map(({ file, path, code, message, fix }) => {
    const lines = [
      `${file} ${path} [${code}]`,
      read(language, message),
      fix && read(language, fix),
    ];
    return element("div", { class: "fault", role: "alert" }, lines.filter(Boolean).join("\n"));
  });
}

function show(): void {
  const { language, subject } = state;
  const found =
    contents.rubrics.find(({ item }) => item.id === state.rubric) ?? contents.rubrics[0];
  const page = document.getElementById("page") as HTMLElement;
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  const turn = () =>
    change(() => Object.assign(state, { language: language === "en" ? "zh" : "en" }));
  const other = element("button", { type: "button", click: turn }, say(language, "other"));
  if (!found) {
    page.replaceChildren(
      element("header", {}, other),
      ...faults(),
      element("main", {}, say(language, "nothing")),
    );
    return;
  }
  const rubric = defineRubric(found.item);
  const compiled = compileRubric(rubric);
  state.answers[rubric.id] ??= {};
  const answers = state.answers[rubric.id] ?? {};
  const side = element("aside", { class: "side", "aria-label": say(language, "score") });
  const rescore = (): void => {
    keep();
    const result = score(compiled, answers, subject ? { type: subject } : {});
    side.replaceChildren(...resultOf(language, result));
    markPoints(result.trace);
  };
  document.title = `${read(language, rubric.title)} ${rubric.version}`;
  const title = element("h1", {}, document.title);
  page.replaceChildren(
    element("header", {}, title, ...toolbar(rubric), other),
    ...faults(),
    element("main", {}, formOf({ rubric, language, answers, changed: rescore }), side),
  );
  rescore();
}

async function load(): Promise<void> {
  const response = await fetch("/contents");
  contents = (await response.json()) as Contents;
  const { scrollY } = window;
  show();
  window.scrollTo(0, scrollY);
}

new EventSource("/events").addEventListener("message", () => void load());
await load();
