/** What a rater answers with, by kind of leaf. */
import type { Answer, Criterion } from "@dudao/rubric";
import { element } from "./dom.ts";
import { type Language, read, say, type Word } from "./words.ts";

export type Leaf = Exclude<Criterion, { children: readonly Criterion[] }>;
export type Ask = {
  readonly leaf: Leaf;
  readonly language: Language;
  readonly given: Answer | undefined;
  answer(next: Answer | undefined): void;
};

function choice({ leaf }: Ask, text: string, checked: boolean, choose: () => void): HTMLElement {
  const radio = element("input", { type: "radio", name: leaf.code, checked, change: choose });
  return element("label", { class: "choice" }, radio, text);
}

function number(
  label: string,
  value: string,
  limits: { min?: number; max?: string; step?: string },
  change: (value: string) => void,
): HTMLElement {
  const input = element("input", {
    type: "number",
    min: limits.min ?? 0,
    max: limits.max ?? "",
    step: limits.step ?? "any",
    value,
    input: (event) => change((event.target as HTMLInputElement).value),
  });
  return element("label", { class: "choice" }, label, input);
}

function twoWays(ask: Ask, ways: readonly (readonly [Word, Answer])[]): HTMLElement[] {
  const { given, language } = ask;
  return ways.map(([word, answer]) =>
    choice(ask, say(language, word), JSON.stringify(given) === JSON.stringify(answer), () =>
      ask.answer(answer),
    ),
  );
}

type Reasons = Extract<Leaf, { kind: "deduction" }>["reasons"];

function counts(ask: Ask, kind: "deduction" | "bonus", reasons: Reasons): HTMLElement[] {
  const { given, language } = ask;
  const before = given && "occurrences" in given ? given.occurrences : [];
  const now = new Map(before.map(({ reason, count }) => [reason, count]));
  const sign = kind === "deduction" ? "−" : "+";
  return reasons.map(({ code, text, points }) =>
    number(
      `${read(language, text)} (${sign}${points}) ${say(language, "times")}`,
      String(now.get(code) ?? (given ? 0 : "")),
      { step: "1" },
      (value) => {
        now.set(code, Math.max(0, Math.trunc(Number(value))));
        const occurrences = [...now].map(([reason, count]) => ({ reason, count }));
        ask.answer(
          kind === "bonus" ? { kind: "bonus", occurrences } : { kind: "deduction", occurrences },
        );
      },
    ),
  );
}

function points(
  ask: Ask,
  max: string,
  step: string | undefined,
  made: (points: string) => Answer,
): HTMLElement[] {
  const value = ask.given && "points" in ask.given ? ask.given.points : "";
  return [
    number(`0–${max}`, value, { max, step: step ?? "any" }, (written) =>
      ask.answer(written === "" ? undefined : made(written)),
    ),
  ];
}

/** The inputs of a leaf; none for a kind this page does not know. */
export function inputsOf(ask: Ask): HTMLElement[] {
  const { leaf, language, given } = ask;
  switch (leaf.kind) {
    case "check":
      return twoWays(ask, [
        ["met", { kind: "check", met: true }],
        ["notMet", { kind: "check", met: false }],
      ]);
    case "veto":
      return twoWays(ask, [
        ["clean", { kind: "veto", happened: false }],
        ["happened", { kind: "veto", happened: true }],
      ]);
    case "level":
      return leaf.levels.map(({ code, text, points: worth }) =>
        choice(
          ask,
          `${code} ${read(language, text)} (${worth})`,
          given?.kind === "level" && given.level === code,
          () => ask.answer({ kind: "level", level: code }),
        ),
      );
    case "points":
      return points(ask, leaf.max, leaf.step, (given) => ({ kind: "points", points: given }));
    case "deduction":
      return counts(ask, "deduction", leaf.reasons);
    case "bonus":
      return leaf.reasons
        ? counts(ask, "bonus", leaf.reasons)
        : points(ask, leaf.max, leaf.step, (given) => ({ kind: "bonus", points: given }));
    case "checklist": {
      const met = new Set(given?.kind === "checklist" ? given.met : []);
      return leaf.items.map(({ code, text }) => {
        const change = (): void => {
          if (!met.delete(code)) met.add(code);
          ask.answer({ kind: "checklist", met: [...met].sort() });
        };
        const box = element("input", { type: "checkbox", checked: met.has(code), change });
        return element("label", { class: "choice" }, box, read(language, text));
      });
    }
    case "measure": {
      const value = given?.kind === "measure" && "value" in given ? given.value : "";
      const label = `${say(language, "value")} (${read(language, leaf.unit)})`;
      return [
        number(label, value, {}, (written) =>
          ask.answer(written === "" ? undefined : { kind: "measure", value: written }),
        ),
      ];
    }
  }
}
