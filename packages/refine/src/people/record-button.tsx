import { type Appointment, fieldsOf, newId, recordedAppointment } from "@dudao/core/model";
import { App, Button, Form, Modal } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { m } from "./messages.ts";

type Values = Record<string, unknown>;

const LEFT_OUT = ["nominatedBy", "recommendation"];
const FIELDS = fieldsOf(recordedAppointment).filter((one) => !LEFT_OUT.includes(one.key));

function RecordDialog({ onClose }: { onClose: () => void }) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const session = useSession();
  const links = useLinks();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => newId(session.region.code));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const record = useApiMutation<Values, Appointment>("appointment.record");
  const submit = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    const given = Object.entries(values).filter(
      ([, v]) => v !== undefined && v !== null && v !== "",
    );
    try {
      const made = await record.mutateAsync({ id, ...Object.fromEntries(given) });
      message.success(say(m.recordDone));
      navigate(links.show("appointment", made.id));
    } catch (thrown) {
      setProblems(showErrors(form, toApiError(thrown), FIELDS));
    }
  };
  return (
    <Modal
      open
      width={640}
      title={say(m.record)}
      okText={t("act.save")}
      cancelText={t("act.cancel")}
      confirmLoading={record.isPending}
      maskClosable={false}
      onOk={submit}
      onCancel={onClose}
    >
      <p className="dd-soft">{say(m.recordHint)}</p>
      <FormAlert problems={problems} />
      <Form<Values> form={form} layout="vertical">
        <div className="dd-form-grid">
          {FIELDS.map((field) => (
            <div
              key={field.key}
              className={field.widget === "longText" ? "dd-form-wide" : undefined}
            >
              <FieldItem entity="appointment" field={field} />
            </div>
          ))}
        </div>
      </Form>
    </Modal>
  );
}

/** Enters a term that was appointed before this system was in use. */
export function RecordButton() {
  const { say } = useT();
  const { oversight } = useSession();
  const [open, setOpen] = useState(false);
  if (oversight) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(m.record)}</Button>
      {open && <RecordDialog onClose={() => setOpen(false)} />}
    </>
  );
}
