import type { DrawDetail } from "@dudao/core/model";
import { Alert, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

type In = { id: string; version: number; reason: string };

/** Gives a draw up before it is held, with the reason. */
export function CancelDraw({ target }: { target: Omit<In, "reason"> }) {
  const { say } = useT();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const cancel = useApiMutation<In, DrawDetail>("draw.cancel");
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(m.giveUp)}</Button>
      <Modal
        open={open}
        title={say(m.giveUpTitle)}
        okText={say(m.giveUp)}
        cancelText={say(m.cancel)}
        okButtonProps={{ disabled: reason.trim() === "" }}
        confirmLoading={cancel.isPending}
        onOk={() =>
          cancel.mutate({ ...target, reason: reason.trim() }, { onSuccess: () => setOpen(false) })
        }
        onCancel={() => setOpen(false)}
      >
        <p>{say(m.giveUpText)}</p>
        {cancel.error && <Alert type="error" showIcon message={cancel.error.message} />}
        <Form layout="vertical" component="div">
          <Form.Item label={say(m.reason)} required>
            <Input value={reason} maxLength={200} onChange={(e) => setReason(e.target.value)} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
