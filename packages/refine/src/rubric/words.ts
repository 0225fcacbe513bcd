import type { Locale } from "@dudao/core/model";
import { type Criterion, isGroup, type LocalText as RubricText } from "@dudao/rubric";

/** A rubric's text in the reader's language. */
export function words(text: RubricText, locale: Locale): string {
  return locale === "en" ? (text.en ?? text["zh-CN"]) : text["zh-CN"];
}

/** What a criterion can give, as its author wrote it; nothing where it carries no points. */
export function pointsOf(criterion: Criterion): string | undefined {
  if (isGroup(criterion)) return "points" in criterion ? criterion.points : undefined;
  switch (criterion.kind) {
    case "level":
      return criterion.levels[0]?.points;
    case "points":
      return criterion.max;
    case "bonus":
      return criterion.max === undefined ? undefined : `+${criterion.max}`;
    case "veto":
      return undefined;
    default:
      return criterion.points;
  }
}

/** Gives a file to whoever looks at the page. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
