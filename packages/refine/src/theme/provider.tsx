import { App, ConfigProvider } from "antd";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { useT } from "../i18n/use-t.ts";
import { useSessionOrNull } from "../session/use-session.ts";
import { baseCss, variables } from "./css.ts";
import { createModeStore, type ModeChoice, type ModeStore } from "./mode.ts";
import { createTheme, type Mode } from "./theme.ts";
import { useTokens } from "./use-tokens.ts";

const darkQuery = () => window.matchMedia?.("(prefers-color-scheme: dark)");

function useMachineMode(): Mode {
  return useSyncExternalStore(
    (listener) => {
      const query = darkQuery();
      query?.addEventListener("change", listener);
      return () => query?.removeEventListener("change", listener);
    },
    () => (darkQuery()?.matches ? "dark" : "light"),
  );
}

const ModeContext = createContext<ModeStore | null>(null);

/** Which of light and dark is chosen, and how to change it. */
export function useMode(): [ModeChoice, (next: ModeChoice) => void] {
  const store = useContext(ModeContext) ?? fallback;
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
const fallback = createModeStore(undefined);

function Css() {
  const tokens = useTokens();
  return (
    <>
      <style>{variables(tokens.palette)}</style>
      <style href="dudao-base" precedence="dudao">
        {baseCss}
      </style>
    </>
  );
}

/** Theme, language of antd's own words, and our style rules, for everything inside. */
export function ThemeProvider({ mode: store, children }: { mode: ModeStore; children: ReactNode }) {
  const choice = useSyncExternalStore(store.subscribe, store.get);
  const machine = useMachineMode();
  const mode = choice === "system" ? machine : choice;
  const { locale, t } = useT();
  const county = useSessionOrNull()?.settings?.theme;
  const theme = useMemo(() => createTheme(mode, county), [mode, county]);
  // Most fields must be given, so the others are the ones marked.
  const markOptional = (label: ReactNode, { required }: { required: boolean }) => (
    <>
      {label}
      {!required && <span className="dd-optional">{t("form.optional")}</span>}
    </>
  );
  return (
    <ModeContext value={store}>
      <ConfigProvider
        theme={theme}
        locale={locale === "en" ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        form={{ requiredMark: markOptional }}
      >
        <App className="dd-app" notification={{ placement: "bottomRight" }}>
          <Css />
          {children}
        </App>
      </ConfigProvider>
    </ModeContext>
  );
}
