import { avoidanceRelations, type FieldSpec } from "@dudao/core/model";
import { App, Form, Modal } from "antd";
import { useState } from "react";
import type { ApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import { w } from "./work-messages.ts";

const incoming: FieldSpec = {
  key: "incomingId",
  label: w.incoming,
  widget: "ref",
  ref: "inspector",
  required: true,
};
const reason: FieldSpec = {
  key: "reason",
  label: w.reason,
  widget: "text",
  required: true,
  maxLength: 200,
};

const relation: FieldSpec = {
  key: "relation",
  label: w.why,
  widget: "choice",
  choices: avoidanceRelations,
  required: true,
};
const details: FieldSpec = {
  key: "reason",
  label: w.details,
  widget: "longText",
  required: false,
  maxLength: 500,
};

/** What keeps oneself from an inspection, and why. */
export function DeclareDialog({
  inspectionId,
  onClose,
}: {
  inspectionId: string;
  onClose: () => void;
}) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ relation: string; reason?: string }>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const declare = useApiMutation<Record<string, unknown>>("avoidance.declare");
  const submit = async () => {
    const given = await form.validateFields().catch(() => null);
    if (!given) return;
    const text = given.reason?.trim();
    try {
      await declare.mutateAsync({
        inspectionId,
        conflict: true,
        relation: given.relation,
        ...(text ? { reason: text } : {}),
      });
      void message.success(say(w.saved));
      onClose();
    } catch (thrown) {
      const error = thrown as ApiError;
      setProblems(showErrors(form, error, [relation, details]));
    }
  };
  return (
    <Modal
      open
      title={say(w.declareConflict)}
      okText={say(w.declareConflict)}
      cancelText={t("act.cancel")}
      confirmLoading={declare.isPending}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <FormAlert problems={problems} />
      <Form form={form} layout="vertical" onFinish={() => void submit()}>
        <FieldItem entity="avoidance" field={relation} />
        <FieldItem entity="avoidance" field={details} />
      </Form>
    </Modal>
  );
}

/** Somebody else in a team's place. */
export function ReplaceDialog({
  inspectionId,
  version,
  outgoing,
  onClose,
}: {
  inspectionId: string;
  version: number;
  outgoing: { inspectorId: string; name: string };
  onClose: () => void;
}) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ incomingId: string; reason: string }>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const replace = useApiMutation<Record<string, unknown>, { told: number }>("avoidance.replace");
  const submit = async () => {
    const given = await form.validateFields().catch(() => null);
    if (!given) return;
    try {
      const outgoingId = outgoing.inspectorId;
      const { told } = await replace.mutateAsync({ inspectionId, version, outgoingId, ...given });
      void message.success(say(w.replaced, { count: told }));
      onClose();
    } catch (thrown) {
      setProblems(showErrors(form, thrown as ApiError, [incoming, reason]));
    }
  };
  return (
    <Modal
      open
      title={say(w.replaceTitle, { name: outgoing.name })}
      okText={say(w.replace)}
      cancelText={t("act.cancel")}
      confirmLoading={replace.isPending}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p className="dd-soft">{say(w.replaceHint)}</p>
      <FormAlert problems={problems} />
      <Form form={form} layout="vertical" onFinish={() => void submit()}>
        <FieldItem entity="inspection" field={incoming} />
        <FieldItem entity="inspection" field={reason} />
      </Form>
    </Modal>
  );
}
