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
    case "deduction":
      return reasonWords(leaf, answer.occurrences, say(m.noDeduction), locale);
    case "bonus":
      return "points" in answer
        ? say(m.bonusPoints, { points: answer.points })
        : reasonWords(leaf, answer.occurrences, say(m.noBonus), locale);
    case "checklist": {
      const of = leaf?.kind === "checklist" ? leaf.items.length : answer.met.length;
      return say(m.itemsMet, { met: answer.met.length, of });
    }
    case "measure": {
      const unit = leaf?.kind === "measure" ? rubricText(leaf.unit, locale) : "";
      return "value" in answer
        ? `${answer.value} ${unit}`.trim()
        : `${answer.part} / ${answer.whole}`;
    }
  }
}

function reasonWords(
  leaf: Leaf | undefined,
  occurrences: readonly { reason: string; count: number }[],
  none: string,
  locale: Locale,
): string {
  if (occurrences.length === 0) return none;
  const reasons = (leaf && "reasons" in leaf && leaf.reasons) || [];
  const texts = occurrences.map(({ reason, count }) => {
    const known = reasons.find(({ code }) => code === reason);
    return `${known ? rubricText(known.text, locale) : reason} × ${count}`;
  });
  return texts.join(locale === "en" ? "; " : ";");
}
