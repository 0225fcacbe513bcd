import type { Institution, Programme } from "@dudao/core/model";
import { institution as institutionEntity } from "@dudao/core/model";
import { App, Button, Form, Input, Modal } from "antd";
import { useMemo, useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { FormAlert } from "../crud/moves.tsx";
import { DateInput } from "../fields/date-input.tsx";
import { RefSelect } from "../fields/ref-select.tsx";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useRubrics } from "./rubric-field.tsx";
import { SchoolPicker } from "./school-picker.tsx";
import { type PlannedVisit, spreadVisits } from "./spread.ts";

type Values = { from: string; to: string; leads: string[]; members?: string[]; topic?: string };

const LEADS = {
  key: "leads",
  label: { zh: "负责督学", en: "Lead inspectors" },
  widget: "refs",
  ref: "inspector",
  required: true,
} as const;

/** Chooses units by filter, a period and who goes; the visits are spread evenly over both. */
export default function PlanInspectionsDialog({
  programme,
  onClose,
}: {
  programme: Programme;
  onClose: () => void;
}) {
  const { t, say } = useT();
  const { message } = App.useApp();
  const { today } = useSession();
  const [form] = Form.useForm<Values>();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Institution>>(new Map());
  const [problems, setProblems] = useState<readonly string[]>([]);
  const plan = useApiMutation<{ programmeId: string; items: PlannedVisit[] }, { created: number }>(
    "programme.planInspections",
  );
  const rubrics = useRubrics();
  const kinds = useMemo(() => {
    const types = rubrics.data?.find((r) => r.id === programme.rubricId)?.subjectTypes;
    const known = institutionEntity.specs.find((s) => s.key === "kind")?.choices ?? [];
    return known.map((k) => k.value).filter((kind) => types?.includes(kind) ?? true);
  }, [rubrics.data, programme.rubricId]);

  const submit = async () => {
    setProblems([]);
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    if (chosen.size === 0) {
      setProblems([t("planInspections.noUnits")]);
      return;
    }
    const units = [...chosen.values()];
    const items = spreadVisits(
      units.map((u) => u.id),
      values.leads,
      { from: values.from, to: values.to },
      { memberIds: values.members, topic: values.topic?.trim() },
    );
    try {
      const { created } = await plan.mutateAsync({ programmeId: programme.id, items });
      message.success(t("planInspections.done", { count: created }));
      onClose();
    } catch (thrown) {
      const error = toApiError(thrown);
      // A path like items.3.plannedDate is about the fourth unit: say which one that is.
      const said = Object.entries(error.fieldErrors).map(([path, { message: text }]) => {
        const unit = units[Number(/^items\.(\d+)/.exec(path)?.[1])];
        return unit ? t("planInspections.unitProblem", { unit: unit.name, text }) : text;
      });
      setProblems(said.length ? [...new Set(said)].slice(0, 8) : [error.message]);
    }
  };
  // What is over cannot be planned any more.
  const begun = today > programme.startDate && today <= programme.endDate;
  const from = begun ? today : programme.startDate;
  const required = (label: string) => [{ required: true, message: t("field.pick", { label }) }];
  const labels = {
    leads: say(LEADS.label),
    members: t("planInspections.members"),
    from: t("planInspections.from"),
    to: t("planInspections.to"),
    topic: t("planInspections.topic"),
  };
  return (
    <Modal
      open
      width={960}
      title={t("planInspections.title", { title: programme.title })}
      maskClosable={false}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t("act.cancel")}
        </Button>,
        <Button key="plan" type="primary" loading={plan.isPending} onClick={submit}>
          {t("planInspections.submit", { count: chosen.size })}
        </Button>,
      ]}
    >
      <FormAlert problems={problems} />
      <div className="dd-plan-dialog">
        <SchoolPicker kinds={kinds} chosen={chosen} onChange={setChosen} />
        <Form<Values> form={form} layout="vertical" initialValues={{ from, to: programme.endDate }}>
          <Form.Item name="from" label={labels.from} rules={required(labels.from)}>
            <DateInput />
          </Form.Item>
          <Form.Item
            name="to"
            label={labels.to}
            dependencies={["from"]}
            rules={[
              ...required(labels.to),
              ({ getFieldValue }) => ({
                validator: async (_, to) => {
                  if (to && to < getFieldValue("from")) throw new Error(t("planInspections.order"));
                },
              }),
            ]}
            extra={t("planInspections.spread")}
          >
            <DateInput />
          </Form.Item>
          <Form.Item name="leads" label={labels.leads} rules={required(labels.leads)}>
            <RefSelect spec={LEADS} filters={[{ field: "status", op: "eq", value: "active" }]} />
          </Form.Item>
          <Form.Item name="members" label={labels.members}>
            <RefSelect
              spec={{ ...LEADS, key: "members", required: false }}
              filters={[{ field: "status", op: "eq", value: "active" }]}
            />
          </Form.Item>
          <Form.Item name="topic" label={labels.topic}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </Form>
      </div>
    </Modal>
  );
}
