import type { Programme } from "@dudao/core/model";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";

const Dialog = lazy(() => import("./plan-inspections-dialog.tsx"));

/** Plans many visits of a programme at once. */
export function PlanInspectionsButton({ record }: BlockProps) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  const row = record as Programme | undefined;
  if (row?.state !== "approved" && row?.state !== "running") return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("planInspections.open")}</Button>
      {open && (
        <Suspense fallback={null}>
          <Dialog programme={row} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
