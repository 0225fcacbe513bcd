import type { I18nProvider } from "@refinedev/core";
import type { Language } from "../i18n/instance.ts";

/** Refine's texts out of our catalogues; a key they lack shows Refine's own default. */
export function createI18nProvider(language: Language): I18nProvider {
  const { i18n } = language;
  return {
    translate: (key, options, fallback) => {
      const values = typeof options === "object" ? options : {};
      const standard = typeof options === "string" ? options : fallback;
      return i18n.exists(key) ? String(i18n.t(key, values)) : (standard ?? key);
    },
    changeLocale: (locale) => language.change(locale === "en" ? "en" : "zh-CN"),
    getLocale: () => language.get(),
  };
}
