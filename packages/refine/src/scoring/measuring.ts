import { type Answer, Decimal } from "@dudao/rubric";

const WRITTEN = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/;

/** What stands in the boxes of a measure. */
export type MeasureTexts = { value: string; part: string; whole: string };

const empty: MeasureTexts = { value: "", part: "", whole: "" };

export function measureTexts(answer: Answer | null): MeasureTexts {
  if (answer?.kind !== "measure") return empty;
  return "value" in answer
    ? { ...empty, value: answer.value }
    : { ...empty, part: answer.part, whole: answer.whole };
}

function typed(text: string): string | null {
  const trimmed = text.trim();
  return WRITTEN.test(trimmed) ? Decimal.normal(trimmed) : null;
}

/** The answer in the boxes: null when they are empty, undefined while they hold none. */
export function typedMeasure(texts: MeasureTexts, counts: boolean): Answer | null | undefined {
  if (!counts) {
    if (texts.value.trim() === "") return null;
    const value = typed(texts.value);
    return value === null ? undefined : { kind: "measure", value };
  }
  if (texts.part.trim() === "" && texts.whole.trim() === "") return null;
  const [part, whole] = [typed(texts.part), typed(texts.whole)];
  if (part === null || whole === null || whole === "0") return undefined;
  return { kind: "measure", part, whole };
}
