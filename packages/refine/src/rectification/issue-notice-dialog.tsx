import {
  type Finding,
  type Inspection,
  type Notice,
  newId,
  notice,
  severities,
} from "@dudao/core/model";
import { App, Checkbox, Form, Modal } from "antd";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { addDays } from "./days.ts";

type Values = { deadline: string; requirements?: string };

const USUAL_DAYS = 30;
const FIELDS = notice.specs.filter((s) => s.key === "deadline" || s.key === "requirements");

/** Which findings a notice orders to be corrected, until when, and what is asked. */
export default function IssueNoticeDialog({
  inspection,
  onClose,
}: {
  inspection: Inspection;
  onClose: () => void;
}) {
  const { t } = useT();
  const { message } = App.useApp();
  const session = useSession();
  const links = useLinks();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => newId(session.region.code));
  const [chosen, setChosen] = useState<string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const findings = useApiQuery<{ rows: Finding[] }>("finding.list", {
    pageSize: 100,
    filters: [
      { field: "inspectionId", op: "eq", value: inspection.id },
      { field: "state", op: "eq", value: "found" },
    ],
  });
  const issue = useApiMutation<
    Values & { id: string; inspectionId: string; findingIds: string[] },
    Notice
  >("notice.issue");
  const rows = findings.data?.rows;
  useEffect(() => {
    if (rows) setChosen(rows.map((f) => f.id));
  }, [rows]);

  const submit = async () => {
    setProblems([]);
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    if (chosen.length === 0) {
      setProblems([t("issue.noneChosen")]);
      return;
    }
    try {
      const requirements = values.requirements?.trim();
      const issued = await issue.mutateAsync({
        id,
        inspectionId: inspection.id,
        findingIds: chosen,
        deadline: values.deadline,
        ...(requirements ? { requirements } : {}),
      });
      message.success(t("issue.done", { number: issued.printedNumber }));
      navigate(links.show("notice", issued.id));
    } catch (thrown) {
      const error = toApiError(thrown);
      const said = showErrors(form, error, FIELDS);
      setProblems([...new Set(said)]);
    }
  };
  const days = session.settings?.rectificationDays ?? USUAL_DAYS;
  return (
    <Modal
      open
      width={640}
      title={t("issue.title", { unit: inspection.institutionName })}
      okText={t("issue.submit")}
      cancelText={t("act.cancel")}
      okButtonProps={{ disabled: !rows?.length }}
      confirmLoading={issue.isPending}
      maskClosable={false}
      onOk={submit}
      onCancel={onClose}
    >
      <FormAlert problems={problems} />
      {findings.isError ? (
        <Failed error={findings.error} retry={() => void findings.refetch()} />
      ) : !rows ? (
        <Loading rows={4} />
      ) : rows.length === 0 ? (
        <Empty title={t("issue.nothing")} hint={t("issue.nothingHint")} />
      ) : (
        <>
          <Checkbox.Group value={chosen} onChange={setChosen} className="dd-issue-list">
            {rows.map((row) => (
              <Checkbox key={row.id} value={row.id}>
                <div>{row.description}</div>
                <div className="dd-faint">
                  <StatusTag choices={severities} value={row.severity} />
                  {!row.criterion && !row.basis && ` · ${t("issue.uncited")}`}
                </div>
              </Checkbox>
            ))}
          </Checkbox.Group>
          <Form<Values>
            form={form}
            layout="vertical"
            initialValues={{ deadline: addDays(session.today, days) }}
          >
            {FIELDS.map((field) => (
              <FieldItem key={field.key} entity="notice" field={field} />
            ))}
          </Form>
          <p className="dd-soft">{t("issue.consequence")}</p>
        </>
      )}
    </Modal>
  );
}
