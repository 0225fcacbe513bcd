import type { Locale } from "@dudao/core/model";
import type { Answer, Leaf, LocalText as RubricText } from "@dudao/rubric";
import type { Texts } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

/** A rubric's text in the reader's language; Chinese where there is no translation. */
export function rubricText(text: RubricText, locale: Locale): string {
  return locale === "en" ? (text.en ?? text["zh-CN"]) : text["zh-CN"];
}

/** An answer in one line, for conflicts and read-only sheets. */
export function answerWords(
  leaf: Leaf | undefined,
  answer: Answer | null,
  { say, locale }: Pick<Texts, "say" | "locale">,
): string {
  if (!answer) return say(m.nothing);
  switch (answer.kind) {
    case "notApplicable":
      return `${say(m.notApplicable)} · ${answer.reason}`;
    case "points":
      return say(m.points, { points: answer.points });
    case "check":
      return say(answer.met ? m.met : m.notMet);
    case "veto":
      return say(answer.happened ? m.happened : m.notHappened);
    case "level": {
      const level =
        leaf?.kind === "level" ? leaf.levels.find(({ code }) => code === answer.level) : undefined;
      return level ? `${level.code} · ${rubricText(level.text, locale)}` : answer.level;
    }
    case "deduction": {
      if (answer.occurrences.length === 0) return say(m.noDeduction);
      const texts = answer.occurrences.map(({ reason, count }) => {
        const known =
          leaf?.kind === "deduction" ? leaf.reasons.find(({ code }) => code === reason) : undefined;
        return `${known ? rubricText(known.text, locale) : reason} × ${count}`;
      });
      return texts.join(locale === "en" ? "; " : ";");
    }
  }
}
