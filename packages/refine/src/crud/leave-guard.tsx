import { App } from "antd";
import { useContext, useEffect } from "react";
import { UNSAFE_DataRouterContext, useBlocker } from "react-router";
import { useT } from "../i18n/use-t.ts";

function RouteGuard({ when }: { when: boolean }) {
  const { t } = useT();
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const dialog = modal.confirm({
      title: t("leave.title"),
      content: t("leave.text"),
      okText: t("leave.go"),
      cancelText: t("leave.stay"),
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
    return () => dialog.destroy();
  }, [blocker, modal, t]);
  return null;
}

/** Warns before what was typed would be left behind, within the app and when the tab is closed. */
export function LeaveGuard({ when }: { when: boolean }) {
  // A host app may route without a data router; then only closing the tab can be warned of.
  const hasDataRouter = useContext(UNSAFE_DataRouterContext) !== null;
  useEffect(() => {
    if (!when) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [when]);
  return hasDataRouter ? <RouteGuard when={when} /> : null;
}
