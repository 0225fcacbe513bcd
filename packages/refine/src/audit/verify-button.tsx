import { SafetyCertificateOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";

type Verification = { ok: boolean; entries: number; firstBroken: number | null };

/** Recounts the chain of hashes: whether any entry was changed or taken out afterwards. */
export function VerifyButton() {
  const { t } = useT();
  const api = useApi();
  const { modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const { ok, entries, firstBroken } = await api.query<Verification>("audit.verify");
      if (ok)
        modal.success({ title: t("audit.ok"), content: t("audit.okText", { count: entries }) });
      else {
        modal.error({
          title: t("audit.broken"),
          content: t("audit.brokenText", { seq: firstBroken ?? 0 }),
        });
      }
    } catch (error) {
      modal.error({ title: t("state.failed"), content: toApiError(error).message });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button type="primary" icon={<SafetyCertificateOutlined />} loading={busy} onClick={run}>
      {t("audit.verify")}
    </Button>
  );
}
