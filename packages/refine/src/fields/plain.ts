import type { Choice, LocalText } from "@dudao/core/model";
import type { Format } from "../ui/format.ts";
import { type PageField, readField, refNameIn } from "./specs.ts";

type Say = (text: LocalText) => string;
type Words = { say: Say; format: Format; yes: string; no: string };

/** A field's value as plain text, for files and titles; nothing given is an empty text. */
export function plainValue(
  record: Readonly<Record<string, unknown>>,
  field: PageField,
  { say, format, yes, no }: Words,
): string | number {
  const value = readField(record, field);
  if (value === undefined || value === null || value === "") return "";
  const word = (v: unknown) => {
    const choice = (field.choices as readonly Choice[] | undefined)?.find((c) => c.value === v);
    return choice ? say(choice) : String(v);
  };
  switch (field.widget) {
    case "choice":
      return word(value);
    case "choices":
      return Array.isArray(value) ? value.map(word).join("、") : "";
    case "integer":
      return Number(value);
    case "flag":
      return value ? yes : no;
    case "dateTime":
      return format.dateTime(String(value));
    case "ref":
    case "refs":
      return refNameIn(record, field.key) ?? (Array.isArray(value) ? value.join("、") : "");
    default:
      return String(value);
  }
}
