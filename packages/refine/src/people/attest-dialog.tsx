import type { AttestInput, Checklist } from "@dudao/core/model";
import { App, Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { FormAlert } from "../crud/moves.tsx";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

type Values = { met: boolean; note: string };

/** What an officer attests of the chosen conditions, in words of their own. */
export function AttestDialog({
  appointmentId,
  conditions,
  onClose,
}: {
  appointmentId: string;
  conditions: readonly AttestInput["conditions"][number][];
  onClose: (done: boolean) => void;
}) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const attest = useApiMutation<AttestInput, Checklist>("appointment.attest");
  const submit = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    try {
      await attest.mutateAsync({ appointmentId, conditions: [...conditions], ...values });
      message.success(say(m.attestDone));
      onClose(true);
    } catch (thrown) {
      const error = toApiError(thrown);
      const said = Object.values(error.fieldErrors).map((one) => one.message);
      setProblems(said.length ? said : [error.message]);
    }
  };
  return (
    <Modal
      open
      title={say(m.attestTitle).replace("{count}", String(conditions.length))}
      okText={say(m.attestAll)}
      cancelText={t("act.cancel")}
      confirmLoading={attest.isPending}
      maskClosable={false}
      onOk={submit}
      onCancel={() => onClose(false)}
    >
      <p className="dd-soft">{say(m.attestHint)}</p>
      <FormAlert problems={problems} />
      <Form<Values> form={form} layout="vertical" initialValues={{ met: true }}>
        <Form.Item name="met" label={say(m.attestResult)}>
          <Radio.Group
            options={[
              { value: true, label: say(m.met) },
              { value: false, label: say(m.notMet) },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={say(m.attestNote)}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t("field.fillIn", { label: say(m.attestNote) }),
            },
          ]}
        >
          <Input.TextArea rows={3} maxLength={500} placeholder={say(m.attestNoteHint)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
