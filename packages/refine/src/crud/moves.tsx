import type { AnyEntity, LocalText, OfferedMove } from "@dudao/core/model";
import { Alert, App, Button, Form, Modal, Tooltip } from "antd";
import { useState } from "react";
import type { ApiError } from "../api/errors.ts";
import { useApiMutation, useRefresh } from "../api/hooks.ts";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import { showErrors } from "./field-errors.ts";
import { moveFields } from "./move-fields.ts";
import type { Row } from "./options.ts";

type Props = {
  entity: AnyEntity;
  record: Row;
  moves: readonly OfferedMove[];
  consequences?: Readonly<Record<string, LocalText>>;
  /** Whether the primary move is the page's first action. */
  first?: boolean;
};

type Input = Record<string, unknown>;

/** The moves that leave the record's state, as buttons; a closed one says why. */
export function Moves(props: Props) {
  return [...props.moves]
    .sort((a, b) => Number(a.primary) - Number(b.primary))
    .map((move) => <MoveButton key={move.action} {...props} move={move} />);
}

function MoveButton({
  entity,
  record,
  move,
  consequences,
  first = true,
}: Props & { move: OfferedMove }) {
  const { say, t } = useT();
  const { message, modal, notification } = App.useApp();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const label = say(move.label);
  const consequence = consequences?.[move.action];
  const make = useApiMutation<Input>(`${entity.name}.${move.action}`);

  const done = () => message.success(t("move.done", { label }));
  const stale = async () => {
    await refresh();
    notification.warning({ message: t("stale.moved"), description: t("stale.movedHint") });
  };
  const run = async () => {
    try {
      await make.mutateAsync({ id: record.id, version: record.version });
      done();
    } catch (thrown) {
      const error = thrown as ApiError;
      if (error.stale) await stale();
      else
        notification.error({
          message: t("move.refused", { label }),
          description: sentences(error),
        });
    }
  };
  const start = () => {
    if (move.asks.length > 0) setAsking(true);
    else if (consequence) {
      modal.confirm({
        title: t("move.confirm", { label }),
        content: say(consequence),
        okText: label,
        cancelText: t("act.cancel"),
        onOk: run,
      });
    } else void run();
  };
  return (
    <>
      <Tooltip title={!move.allowed && move.reason ? say(move.reason) : undefined}>
        <Button
          type={first && move.primary && move.allowed ? "primary" : "default"}
          aria-disabled={!move.allowed}
          disabled={!move.allowed}
          loading={make.isPending && !asking}
          onClick={start}
        >
          {label}
        </Button>
      </Tooltip>
      {asking && (
        <MoveForm
          entity={entity}
          record={record}
          move={move}
          consequence={consequence}
          onClose={() => setAsking(false)}
          onDone={done}
          onStale={stale}
        />
      )}
    </>
  );
}

function sentences(error: ApiError): string {
  const said = Object.values(error.fieldErrors).map((e) => e.message);
  return said.length ? said.join(" ") : error.message;
}

function MoveForm({
  entity,
  record,
  move,
  consequence,
  onClose,
  onDone,
  onStale,
}: {
  entity: AnyEntity;
  record: Row;
  move: OfferedMove;
  consequence?: LocalText;
  onClose: () => void;
  onDone: () => void;
  onStale: () => Promise<void>;
}) {
  const { say, t } = useT();
  const [form] = Form.useForm<Input>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const make = useApiMutation<Input>(`${entity.name}.${move.action}`);
  const fields = moveFields(entity, move.asks);
  const initial = Object.fromEntries(fields.map((f) => [f.key, record[f.key] ?? undefined]));

  const submit = async () => {
    const given = await form.validateFields().catch(() => null);
    if (!given) return;
    const filled = Object.entries(given).filter(([, v]) => v !== undefined && v !== "");
    try {
      await make.mutateAsync({
        id: record.id,
        version: record.version,
        ...Object.fromEntries(filled),
      });
      onDone();
      onClose();
    } catch (thrown) {
      const error = thrown as ApiError;
      if (error.stale) {
        // What was typed stays in the form; with the new version it can be sent again.
        await onStale();
        setProblems([t("stale.again")]);
      } else setProblems(showErrors(form, error, fields));
    }
  };
  return (
    <Modal
      open
      title={say(move.label)}
      okText={say(move.label)}
      cancelText={t("act.cancel")}
      confirmLoading={make.isPending}
      onOk={submit}
      onCancel={onClose}
      maskClosable={false}
    >
      {consequence && <p className="dd-soft">{say(consequence)}</p>}
      <FormAlert problems={problems} />
      <Form form={form} layout="vertical" initialValues={initial} onFinish={submit}>
        {fields.map((field) => (
          <FieldItem key={field.key} entity={entity.name} field={field} />
        ))}
      </Form>
    </Modal>
  );
}

/** What belongs to no field of a form, above it. */
export function FormAlert({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      className="dd-form-alert"
      message={problems.length === 1 ? problems[0] : undefined}
      description={
        problems.length > 1 ? (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        ) : undefined
      }
    />
  );
}
