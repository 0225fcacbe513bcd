import type { Locale } from "@dudao/core/model";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn.js";
import { createInstance, type i18n } from "i18next";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

const STORAGE_KEY = "dudao.locale";

/** The language in use and how to change it; kept in the browser. */
export type Language = {
  readonly i18n: i18n;
  get(): Locale;
  change(locale: Locale): Promise<void>;
};

/**
 * An i18next of our own, so that a host app's texts stay its own. Keys are flat;
 * values are put in as `{name}`, as everywhere in the product.
 */
export function createLanguage(storage: Storage | undefined = globalThis.localStorage): Language {
  const saved = read(storage);
  const instance = createInstance();
  void instance.init({
    lng: saved,
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: zh }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: "{", suffix: "}", escapeValue: false },
    initAsync: false,
  });
  dayjs.locale(saved === "en" ? "en" : "zh-cn");
  return {
    i18n: instance,
    get: () => (instance.language === "en" ? "en" : "zh-CN"),
    change: async (locale) => {
      dayjs.locale(locale === "en" ? "en" : "zh-cn");
      await instance.changeLanguage(locale);
      document.documentElement.lang = locale;
      try {
        storage?.setItem(STORAGE_KEY, locale);
      } catch {
        // A browser that keeps nothing still changes its language.
      }
    },
  };
}

function read(storage: Storage | undefined): Locale {
  try {
    return storage?.getItem(STORAGE_KEY) === "en" ? "en" : "zh-CN";
  } catch {
    return "zh-CN";
  }
}
