import type { Inspection } from "@dudao/core/model";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";

const Dialog = lazy(() => import("./issue-notice-dialog.tsx"));

const STATES = ["recorded", "submitted", "accepted"];

/** Orders the correction of what an inspection found. */
export function IssueNoticeButton({ record }: BlockProps) {
  const { t } = useT();
  const { oversight } = useSession();
  const [open, setOpen] = useState(false);
  const row = record as Inspection | undefined;
  const possible = row && !oversight && row.findingCount > 0 && STATES.includes(row.state);
  const waiting = useApiQuery<{ total: number }>(
    "finding.list",
    {
      pageSize: 1,
      filters: [
        { field: "inspectionId", op: "eq", value: row?.id },
        { field: "state", op: "eq", value: "found" },
      ],
    },
    { enabled: possible === true },
  );
  if (!possible || !waiting.data?.total) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("issue.open")}</Button>
      {open && (
        <Suspense fallback={null}>
          <Dialog inspection={row} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
