/** Everything the tool takes from its environment. */
import process from "node:process";

export type Language = "zh" | "en";

/** English where the system says so, else Chinese. `--lang` overrules it. */
export function systemLanguage(): Language {
  const { DUDAO_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(DUDAO_LANG || LC_ALL || LC_MESSAGES || LANG || "") ? "en" : "zh";
}
