import { Button, Skeleton } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useT } from "../i18n/use-t.ts";

// What is there within a tenth of a second needs no sign of waiting.
const PATIENCE = 120;

/** A skeleton for what takes longer than a blink; its place is kept from the start. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useT();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="dd-loading" role="status" aria-label={t("state.loading")}>
      {shown && <Skeleton active title={false} paragraph={{ rows }} />}
    </div>
  );
}

/** Nothing here: what that means and what to do about it. */
export function Empty({
  title,
  hint,
  action,
}: {
  title: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="dd-empty">
      <div className="dd-empty-title">{title}</div>
      {hint && <div className="dd-empty-hint">{hint}</div>}
      {action && <div className="dd-empty-action">{action}</div>}
    </div>
  );
}

/** A call that went wrong: why, how to try again, and the number to name when asking for help. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useT();
  const failure = toApiError(error);
  const offline = failure.status === 0;
  return (
    <div className="dd-empty" role="alert">
      <div className="dd-empty-title">{offline ? t("state.offline") : t("state.failed")}</div>
      <div className="dd-empty-hint">{offline ? t("state.offlineHint") : failure.message}</div>
      {failure.requestId && (
        <div className="dd-faint">{t("state.requestId", { id: failure.requestId })}</div>
      )}
      {retry && (
        <div className="dd-empty-action">
          <Button onClick={retry}>{t("act.retry")}</Button>
        </div>
      )}
    </div>
  );
}
