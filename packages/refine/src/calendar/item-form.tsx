import { planItem as entity, newId, type PlanItem } from "@dudao/core/model";
import { App, Button, Form } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { toCreateInput, toFormValues, toUpdateInput } from "../fields/form-values.ts";
import { FieldItem } from "../fields/item.tsx";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { m } from "./messages.ts";

type Values = Record<string, unknown>;

/** A line of the plan, new or changed, in the drawer. */
export function ItemForm({
  item,
  initial,
  onDone,
  onCancel,
  onDirty,
}: {
  item?: PlanItem;
  initial: Values;
  onDone: (id: string) => void;
  onCancel: () => void;
  onDirty: (dirty: boolean) => void;
}) {
  const { say, t } = useT();
  const { message } = App.useApp();
  const { region } = useSession();
  const [form] = Form.useForm<Values>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [version, setVersion] = useState(item?.version);
  const [id] = useState(() => item?.id ?? newId(region.code));
  const fields = usePageFields(entity).filter((field) => !field.derived);
  const save = useApiMutation<Values, PlanItem>(item ? "planItem.update" : "planItem.create");
  // The plan is the year's: it is set by where one stands, not chosen again.
  const shown = fields.filter((field) => field.key !== "planId");
  const send = async () => {
    setProblems([]);
    const values = { ...initial, ...form.getFieldsValue(true) };
    const input = item
      ? { id, version, ...toUpdateInput(values, item, fields) }
      : { id, ...toCreateInput(values, fields) };
    try {
      await save.mutateAsync(input);
      message.success(say(m.saved));
      onDirty(false);
      onDone(id);
    } catch (thrown) {
      const error = toApiError(thrown);
      const current = error.current as PlanItem | undefined;
      if (error.stale && current) {
        setVersion(current.version);
        setProblems([say(m.stale)]);
      } else setProblems(showErrors(form, error, shown));
    }
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={item ? toFormValues(item, fields) : initial}
      onFinish={() => void send()}
      onValuesChange={() => onDirty(true)}
      scrollToFirstError
    >
      <FormAlert problems={problems} />
      {shown.map((field) => (
        <FieldItem key={field.key} entity={entity.name} field={field} />
      ))}
      <div className="dd-form-foot">
        <Button onClick={onCancel}>{t("act.cancel")}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t("act.save")}
        </Button>
      </div>
    </Form>
  );
}
