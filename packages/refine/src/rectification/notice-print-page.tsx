import { ArrowLeftOutlined, PrinterOutlined } from "@ant-design/icons";
import type { Finding, Inspection, Notice } from "@dudao/core/model";
import { Button } from "antd";
import { useEffect } from "react";
import { Link, useParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { noticeCss } from "./notice-css.ts";
import { NoticeSheet } from "./notice-sheet.tsx";

/** The notice as the official document it is, for the printer. */
export default function NoticePrintPage() {
  const { id = "" } = useParams();
  const { t } = useT();
  const links = useLinks();
  const session = useSession();
  const notice = useApiQuery<Notice>("notice.one", { id });
  const findings = useApiQuery<{ rows: Finding[] }>("finding.list", {
    pageSize: 200,
    sort: [{ field: "createdAt", order: "asc" }],
    filters: [{ field: "noticeId", op: "eq", value: id }],
  });
  const inspectionId = notice.data?.inspectionId;
  const inspection = useApiQuery<Inspection>(
    "inspection.one",
    { id: inspectionId },
    { enabled: inspectionId !== undefined },
  );
  const number = notice.data?.printedNumber;
  useEffect(() => {
    if (number) document.title = number;
  }, [number]);

  const error = notice.error ?? findings.error;
  if (error) return <Failed error={error} retry={() => void notice.refetch()} />;
  if (!notice.data || !findings.data || inspection.isLoading) return <Loading rows={12} />;
  return (
    <div className="dd-print-page">
      <Styles id="notice" css={noticeCss} />
      <div className="dd-print-bar">
        <Link to={links.show("notice", id)}>
          <ArrowLeftOutlined aria-hidden /> {notice.data.printedNumber}
        </Link>
        <span className="dd-faint">{t("notice.printHint")}</span>
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t("act.print")}
        </Button>
      </div>
      <NoticeSheet
        notice={notice.data}
        findings={findings.data.rows}
        inspection={inspection.data}
        office={session.settings?.office.zh ?? session.region.name}
        programmeTitle={inspection.data?.programmeTitle}
      />
    </div>
  );
}
