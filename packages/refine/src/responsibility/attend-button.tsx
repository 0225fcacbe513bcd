import type { FieldSpec } from "@dudao/core/model";
import { App, Button, Form, Modal } from "antd";
import { useState } from "react";
import type { ApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { w } from "./work-messages.ts";

const people: FieldSpec = {
  key: "inspectorIds",
  label: w.person,
  widget: "refs",
  ref: "inspector",
  required: true,
};

/** On a course's page: several people entered at once, each with its full hours. */
export function AttendButton({ record }: BlockProps) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const { oversight } = useSession();
  const [open, setOpen] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [form] = Form.useForm<{ inspectorIds: string[] }>();
  const attend = useApiMutation<Record<string, unknown>, { created: number }>(
    "trainingCourse.attend",
  );
  if (oversight) return null;
  const submit = async () => {
    const given = await form.validateFields().catch(() => null);
    if (!given) return;
    try {
      const { created } = await attend.mutateAsync({ courseId: record?.id, ...given });
      void message.success(say(w.attended, { count: created }));
      setOpen(false);
    } catch (thrown) {
      setProblems(showErrors(form, thrown as ApiError, [people]));
    }
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(w.attend)}
      </Button>
      <Modal
        open={open}
        destroyOnHidden
        title={say(w.attend)}
        okText={say(w.attend)}
        cancelText={t("act.cancel")}
        confirmLoading={attend.isPending}
        onOk={() => void submit()}
        onCancel={() => setOpen(false)}
      >
        <p className="dd-soft">{say(w.attendHint)}</p>
        <FormAlert problems={problems} />
        <Form form={form} layout="vertical" preserve={false}>
          <FieldItem entity="trainingRecord" field={people} />
        </Form>
      </Modal>
    </>
  );
}
