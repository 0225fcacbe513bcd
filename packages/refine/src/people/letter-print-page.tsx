import { ArrowLeftOutlined, PrinterOutlined } from "@ant-design/icons";
import type { Appointment } from "@dudao/core/model";
import { Button } from "antd";
import { useEffect } from "react";
import { Link, useParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { noticeCss } from "../rectification/notice-css.ts";
import { useSession } from "../session/use-session.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { hasLetter } from "./letter.ts";
import { LetterSheet } from "./letter-sheet.tsx";
import { m } from "./messages.ts";
import { letterCss } from "./styles.ts";

/** The letter of appointment for the printer. */
export default function LetterPrintPage() {
  const { id = "" } = useParams();
  const { say, t } = useT();
  const links = useLinks();
  const session = useSession();
  const appointment = useApiQuery<Appointment>("appointment.one", { id });
  const row = appointment.data;
  useEffect(() => {
    if (row) document.title = `${row.inspectorName} ${row.number ?? ""}`;
  }, [row]);
  if (appointment.isError) {
    return <Failed error={appointment.error} retry={() => void appointment.refetch()} />;
  }
  if (!row) return <Loading rows={12} />;
  return (
    <div className="dd-print-page">
      <Styles id="notice" css={noticeCss} />
      <Styles id="letter" css={letterCss} />
      <div className="dd-print-bar">
        <Link to={links.show("appointment", id)}>
          <ArrowLeftOutlined aria-hidden /> {row.inspectorName}
        </Link>
        <span className="dd-faint">{say(m.letterPrintHint)}</span>
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t("act.print")}
        </Button>
      </div>
      {hasLetter(row) ? (
        <LetterSheet row={row} office={session.settings?.office.zh ?? session.region.name} />
      ) : (
        <Empty title={say(m.lettersNone)} />
      )}
    </div>
  );
}
