import { FileWordOutlined, PrinterOutlined } from "@ant-design/icons";
import type { Appointment } from "@dudao/core/model";
import { App, Button } from "antd";
import { useNavigate } from "react-router";
import { toApiError } from "../api/errors.ts";
import { saveFile } from "../crud/csv.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { DOCX, hasLetter, letterOf } from "./letter.ts";
import { m } from "./messages.ts";

/** The letter of appointment on paper and as a file. */
export function LetterActions({ record }: BlockProps) {
  const { say } = useT();
  const { message } = App.useApp();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const row = record as Appointment | undefined;
  if (!row || !hasLetter(row)) return null;
  const save = async () => {
    try {
      const { appointmentLetter } = await import("@dudao/documents/docx");
      const issuer = session.settings?.office.zh ?? session.region.name;
      const bytes = await appointmentLetter(letterOf(row, issuer));
      saveFile(`${say(m.letterTitle)} ${row.inspectorName} ${row.number}.docx`, bytes, DOCX);
    } catch (thrown) {
      message.error(toApiError(thrown).message);
    }
  };
  return (
    <>
      <Button icon={<FileWordOutlined />} onClick={save}>
        {say(m.letterDocx)}
      </Button>
      <Button
        icon={<PrinterOutlined />}
        onClick={() => navigate(`${links.show("appointment", row.id)}/letter`)}
      >
        {say(m.letterPrint)}
      </Button>
    </>
  );
}
