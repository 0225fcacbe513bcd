import { PrinterOutlined } from "@ant-design/icons";
import type { Notice } from "@dudao/core/model";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";

/** The notice on paper, and the unit's answer to it. */
export function NoticeActions({ record }: BlockProps) {
  const { t } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const { may } = useSession();
  const row = record as Notice | undefined;
  if (!row) return null;
  const at = links.show("notice", row.id);
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => navigate(`${at}/print`)}>
        {t("notice.print")}
      </Button>
      {may("rectification.respond") && row.state === "open" && (
        <Button type="primary" onClick={() => navigate(`${at}/report`)}>
          {t("notice.report")}
        </Button>
      )}
    </>
  );
}
