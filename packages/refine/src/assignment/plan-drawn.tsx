import type { DrawDetail } from "@dudao/core/model";
import { Alert, App, Button, Form, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useApiMutation } from "../api/hooks.ts";
import { DateInput } from "../fields/date-input.tsx";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { readRecord } from "./draw-record.tsx";
import { m } from "./messages.ts";
import { workingDaysFrom } from "./view.ts";

type Item = {
  institutionId: string;
  plannedDate: string;
  leadInspectorId: string;
  memberIds: string[];
};
type In = { programmeId: string; items: Item[] };

/** Plans the drawn schools in the draw's programme, as any inspections are planned. */
export function PlanDrawn({ draw }: { draw: DrawDetail }) {
  const { say } = useT();
  const { today, may } = useSession();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(today);
  const [perDay, setPerDay] = useState(2);
  const plan = useApiMutation<In, { created: number }>("programme.planInspections");
  const teams = readRecord(draw.record)?.result.teams ?? [];
  if (teams.length === 0 || !may("inspection.plan")) return null;
  const run = () => {
    const days = workingDaysFrom(day, Math.ceil(teams.length / perDay));
    const items = teams.map(({ institutionId, inspectorIds }, at) => ({
      institutionId,
      plannedDate: days[Math.floor(at / perDay)] as string,
      leadInspectorId: inspectorIds[0] as string,
      memberIds: inspectorIds.slice(1),
    }));
    plan.mutate(
      { programmeId: draw.programmeId ?? "", items },
      {
        onSuccess: ({ created }) => {
          void message.success(say(m.planned, { count: created }));
          setOpen(false);
        },
      },
    );
  };
  const wrong = [
    ...new Set(Object.values(plan.error?.fieldErrors ?? {}).map((one) => one.message)),
  ];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(m.plan)}</Button>
      <Modal
        open={open}
        title={say(m.planTitle)}
        okText={say(m.plan)}
        cancelText={say(m.cancel)}
        confirmLoading={plan.isPending}
        onOk={run}
        onCancel={() => setOpen(false)}
      >
        <p>{say(m.planText, { count: teams.length, perDay })}</p>
        {plan.error && (
          <Alert
            type="error"
            showIcon
            message={plan.error.message}
            description={wrong.length > 0 ? wrong.join(";") : undefined}
          />
        )}
        <Form layout="vertical" component="div">
          <Form.Item label={say(m.day)}>
            <DateInput value={day} onChange={(next) => setDay(next ?? today)} />
          </Form.Item>
          <Form.Item label={say(m.perDay)}>
            <InputNumber
              min={1}
              max={50}
              precision={0}
              value={perDay}
              onChange={(value) => setPerDay(value ?? 1)}
            />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
