import { App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { FormAlert } from "../crud/moves.tsx";
import { useT } from "../i18n/use-t.ts";

type Values = { current: string; next: string; again: string };

/** A new password for oneself; the old one is asked, so that an open screen is not enough. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const change = useApiMutation<{ current: string; next: string }>("session.changePassword", {
    refresh: false,
  });
  const submit = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    try {
      await change.mutateAsync({ current: values.current, next: values.next });
      message.success(t("password.done"));
      onClose();
    } catch (thrown) {
      const error = toApiError(thrown);
      const at = Object.entries(error.fieldErrors).filter(
        ([key]) => key === "current" || key === "next",
      );
      form.setFields(at.map(([key, e]) => ({ name: key as keyof Values, errors: [e.message] })));
      setProblems(at.length ? [] : [error.message]);
    }
  };
  return (
    <Modal
      open
      title={t("shell.changePassword")}
      okText={t("act.save")}
      cancelText={t("act.cancel")}
      confirmLoading={change.isPending}
      maskClosable={false}
      onOk={submit}
      onCancel={onClose}
    >
      <FormAlert problems={problems} />
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="current"
          label={t("password.current")}
          rules={[{ required: true, message: t("password.currentMissing") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t("password.next")}
          rules={[{ required: true, min: 8, message: t("password.tooShort") }]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label={t("password.again")}
          dependencies={["next"]}
          rules={[
            ({ getFieldValue }) => ({
              validator: async (_, value) => {
                if (value !== getFieldValue("next")) throw new Error(t("password.differs"));
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
