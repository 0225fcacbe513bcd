import { z } from "zod";

/** A text as the offices read it: Chinese always, English beside it where there is one. */
export const localTextSchema = z.strictObject({
  "zh-CN": z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
});

export type LocalText = z.infer<typeof localTextSchema>;

/** Short form for texts written in code. */
export function localText(zh: string, en?: string): LocalText {
  return en === undefined ? { "zh-CN": zh } : { "zh-CN": zh, en };
}

/** The English text, or the Chinese one where no translation exists. */
export function english(text: LocalText): string {
  return text.en ?? text["zh-CN"];
}
