import { useSyncExternalStore } from "react";
import { useT } from "../i18n/use-t.ts";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** A quiet line while there is no network; it goes by itself. */
export function OfflineSign() {
  const { t } = useT();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <div className="dd-offline" role="status">
      {t("shell.offline")}
    </div>
  );
}
