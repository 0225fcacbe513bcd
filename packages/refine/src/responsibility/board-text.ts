import { assignmentKinds, type BoardPerson, fill, type LocalText } from "@dudao/core/model";
import { formatDate } from "../ui/format.ts";
import { m } from "./messages.ts";

/** A text of the sheet: the board on the gate is Chinese, whatever language the screen has. */
export function onSheet(text: LocalText, params: Record<string, string | number> = {}): string {
  return fill(text.zh, params);
}

/** What a person is called on the board. */
export function roleOf(person: Pick<BoardPerson, "kind">): LocalText {
  return assignmentKinds.find((one) => one.value === person.kind) ?? assignmentKinds[0];
}

/** From when until when, in the language asked for. */
export function termOf(
  person: Pick<BoardPerson, "from" | "until">,
  locale: "zh-CN" | "en",
): string {
  const text = person.until ? m.termRange : m.termFrom;
  return fill(locale === "en" ? text.en : text.zh, {
    from: formatDate(person.from, locale),
    until: person.until ? formatDate(person.until, locale) : "",
  });
}

/** The number to dial in a contact that is a phone number, else null. */
export function dialled(contact: string): string | null {
  const digits = contact.replace(/[\s()-]/g, "");
  return /^\+?\d{5,15}$/.test(digits) ? digits : null;
}

/** Where a board is public. */
export function publicAddress(key: string): string {
  return `${window.location.origin}/board/${key}`;
}
