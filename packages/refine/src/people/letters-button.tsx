import { FileWordOutlined } from "@ant-design/icons";
import { type Appointment, appointment } from "@dudao/core/model";
import { App, Button, Tooltip } from "antd";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { saveFile } from "../crud/csv.ts";
import { readListParams, toListInput } from "../crud/list-params.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { DOCX, hasLetter, letterOf } from "./letter.ts";
import { m } from "./messages.ts";

/** The letters of what the list shows, as one file. */
export function LettersButton() {
  const { say } = useT();
  const api = useApi();
  const session = useSession();
  const { message } = App.useApp();
  const [params] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const state = readListParams(params, appointment.list, appointment.specs);
      const input = { ...toListInput(state), page: 1, pageSize: 200 };
      const page = await api.query<{ rows: Appointment[] }>("appointment.list", input);
      const issuer = session.settings?.office.zh ?? session.region.name;
      const letters = page.rows.filter(hasLetter).map((row) => letterOf(row, issuer));
      if (letters.length === 0) {
        message.info(say(m.lettersNone));
        return;
      }
      const { appointmentLetters } = await import("@dudao/documents/docx");
      saveFile(`${say(m.letterTitle)}.docx`, await appointmentLetters(letters), DOCX);
    } catch (thrown) {
      message.error(toApiError(thrown).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Tooltip title={say(m.lettersHint)}>
      <Button icon={<FileWordOutlined />} loading={busy} onClick={save}>
        {say(m.lettersAll)}
      </Button>
    </Tooltip>
  );
}
