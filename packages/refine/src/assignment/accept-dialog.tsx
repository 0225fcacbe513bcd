import type { ProposalView } from "@dudao/core/model";
import { Alert, App, Modal, Table } from "antd";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { m } from "./messages.ts";
import { changes, choicesOf, type Pair, tally } from "./view.ts";

type Accepted = { made: number; handedOver: number; kept: number };
type Input = { day: string; factsHash: string; choices: Pair[] };

/** What accepting changes, school by school, before it is done. */
export function AcceptDialog({
  view,
  onClose,
  onAccepted,
}: {
  view: ProposalView;
  onClose: () => void;
  onAccepted: () => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const { message } = App.useApp();
  const accept = useApiMutation<Input, Accepted>("proposal.accept");
  const { made, handedOver, kept, uncovered } = tally(view);
  const people = new Map(view.inspectors.map(({ id, name }) => [id, name]));
  const run = () =>
    accept.mutate(
      { day: view.day, factsHash: view.factsHash, choices: choicesOf(view) },
      {
        onSuccess: (counts) => {
          void message.success(say(m.accepted, counts));
          onClose();
          onAccepted();
        },
      },
    );
  const counts = [
    say(m.willMake, { count: made }),
    say(m.willHandOver, { count: handedOver }),
    say(m.willKeep, { count: kept }),
    ...(uncovered > 0 ? [say(m.willLack, { count: uncovered })] : []),
  ];
  return (
    <Modal
      open
      width={640}
      title={say(m.acceptTitle)}
      okText={say(m.accept)}
      cancelText={say(m.cancel)}
      confirmLoading={accept.isPending}
      onOk={run}
      onCancel={onClose}
    >
      <p>{say(m.acceptIntro, { day: format.date(view.day) })}</p>
      <ul>
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {accept.error && <Alert type="error" showIcon message={accept.error.message} />}
      <Table
        rowKey="id"
        size="small"
        pagination={false}
        scroll={{ y: 320 }}
        dataSource={view.schools.filter(changes)}
        columns={[
          { title: say(m.school), dataIndex: "name" },
          {
            title: say(m.now),
            dataIndex: "currentId",
            width: 140,
            render: (id: string | null) => people.get(id ?? "") ?? "—",
          },
          {
            title: say(m.proposed),
            dataIndex: "chosenId",
            width: 140,
            render: (id: string | null) => people.get(id ?? "") ?? "—",
          },
        ]}
      />
    </Modal>
  );
}
