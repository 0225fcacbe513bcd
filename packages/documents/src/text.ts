/** A text in the office's language and in English beside it. */
export type Text = { readonly "zh-CN": string; readonly en: string };

export type Language = keyof Text;

/** Short form for texts written in code. */
export function text(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}
