import { fill, type Locale, type LocalText, say as sayIn } from "@dudao/core/model";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useAdmin } from "../registry/context.ts";
import type { MessageKey } from "./zh.ts";

type Params = Readonly<Record<string, string | number>>;

export type Texts = {
  /** A text of the catalogue by key. */
  t(key: MessageKey, params?: Params): string;
  /** A text that carries both languages itself, as models and features do. */
  say(text: LocalText, params?: Params): string;
  locale: Locale;
};

/** Texts in the current language; the component follows a change of language. */
export function useT(): Texts {
  const { language } = useAdmin();
  const { t: translate } = useTranslation(undefined, { i18n: language.i18n });
  const locale = language.get();
  const t = useCallback(
    (key: MessageKey, params?: Params) => translate(key, params as Record<string, unknown>),
    [translate],
  );
  const say = useCallback(
    (text: LocalText, params?: Params) => {
      const said = sayIn(text, locale);
      return params ? fill(said, params) : said;
    },
    [locale],
  );
  return { t, say, locale };
}
