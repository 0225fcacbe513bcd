/** A text in the languages of the product: Chinese first, English beside it. */
export type LocalText = { readonly zh: string; readonly en: string };

/** The languages a text can be asked for. */
export type Locale = "zh-CN" | "en";

/** Texts by code (`conflict/stale`) or by the key of a field error (`unknownReference`). */
export type Messages = Readonly<Record<string, LocalText>>;

/** The text in one language. */
export function say(text: LocalText, locale: Locale): string {
  return locale === "en" ? text.en : text.zh;
}

/**
 * Puts named values into a text: `{deadline}` becomes `params.deadline`.
 * A name without a value stays as it is, so a missing value is seen.
 */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
