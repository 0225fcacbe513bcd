import { type LocalText, localText } from "@dudao/rubric";

export { type LocalText, localText };

/** The English text, or the Chinese one where no translation exists. */
export function english(text: LocalText): string {
  return text.en ?? text["zh-CN"];
}
