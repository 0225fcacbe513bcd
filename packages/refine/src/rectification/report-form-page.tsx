import {
  type Finding,
  findingStates,
  type Notice,
  newId,
  rectificationReport,
} from "@dudao/core/model";
import { App, Button, Form } from "antd";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { FormAlert } from "../crud/moves.tsx";
import { FieldInput } from "../fields/input.tsx";
import { FieldItem } from "../fields/item.tsx";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";

type Values = { text: string; remaining?: string; results?: Record<string, string> };

const ANSWERABLE = ["acknowledged", "inProgress", "returned"];
const FIELDS = rectificationReport.specs.filter((s) => s.key === "text" || s.key === "remaining");
const RESULT = {
  key: "result",
  label: { zh: "整改结果", en: "Result" },
  widget: "longText",
  required: true,
  maxLength: 1000,
} as const;

/** The unit's report on a notice: a result for each problem, and the whole in words. */
export default function ReportFormPage() {
  const { id = "" } = useParams();
  const { t } = useT();
  const links = useLinks();
  const notice = useApiQuery<Notice>("notice.one", { id });
  const findings = useApiQuery<{ rows: Finding[] }>("finding.list", {
    pageSize: 200,
    filters: [{ field: "noticeId", op: "eq", value: id }],
  });
  const error = notice.error ?? findings.error;
  if (error) return <Failed error={error} retry={() => void notice.refetch()} />;
  if (!notice.data || !findings.data) return <Loading />;
  return (
    <Page
      width="narrow"
      title={t("report.title")}
      subtitle={notice.data.institutionName}
      back={{ to: links.show("notice", id), label: notice.data.printedNumber }}
    >
      <ReportForm notice={notice.data} findings={findings.data.rows} />
    </Page>
  );
}

function ReportForm({ notice, findings }: { notice: Notice; findings: readonly Finding[] }) {
  const { t } = useT();
  const format = useFormat();
  const { region } = useSession();
  const { message } = App.useApp();
  const links = useLinks();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => newId(region.code));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const submit = useApiMutation("rectificationReport.submit");
  const open = findings.filter((f) => ANSWERABLE.includes(f.state));
  const unsigned = findings.filter((f) => f.state === "ordered");

  const send = async (values: Values) => {
    setProblems([]);
    try {
      const remaining = values.remaining?.trim();
      await submit.mutateAsync({
        id,
        noticeId: notice.id,
        text: values.text,
        ...(remaining ? { remaining } : {}),
        results: open.map((f) => ({ findingId: f.id, result: values.results?.[f.id] ?? "" })),
      });
      message.success(t("report.done"));
      navigate(links.show("notice", notice.id), { replace: true });
    } catch (thrown) {
      const failure = toApiError(thrown);
      const said = Object.entries(failure.fieldErrors).map(([path, e]) => {
        const finding = open[Number(/^results\.(\d+)/.exec(path)?.[1])];
        if (finding) form.setFields([{ name: ["results", finding.id], errors: [e.message] }]);
        else if (path === "text" || path === "remaining") {
          form.setFields([{ name: path, errors: [e.message] }]);
        }
        return e.message;
      });
      setProblems(said.length ? [...new Set(said)] : [failure.message]);
    }
  };
  if (unsigned.length > 0) {
    return (
      <Empty
        title={t("report.signFirst", { count: unsigned.length })}
        hint={t("report.signFirstHint")}
        action={
          <Button type="primary" onClick={() => navigate(links.show("notice", notice.id))}>
            {t("report.toFindings")}
          </Button>
        }
      />
    );
  }
  const results = Object.fromEntries(open.map((f) => [f.id, f.result ?? undefined]));
  return (
    <>
      <FormAlert problems={problems} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ results }}
        onFinish={(values) => void send(values)}
        scrollToFirstError
        disabled={submit.isPending}
      >
        {open.map((finding, index) => (
          <section key={finding.id} className="dd-form-section">
            <div className="dd-report-problem">
              <b>
                {index + 1}. {finding.description}
              </b>
              <div className="dd-soft">
                <StatusTag choices={findingStates} value={finding.state} />
                {finding.deadline &&
                  ` · ${t("report.deadline", { date: format.date(finding.deadline) })}`}
              </div>
              {finding.advice && <div className="dd-soft">{finding.advice}</div>}
              {finding.stateReason && <div className="dd-tone-warn">{finding.stateReason}</div>}
            </div>
            <Form.Item
              name={["results", finding.id]}
              label={t("report.result")}
              rules={[{ required: true, whitespace: true, message: t("report.resultMissing") }]}
            >
              <FieldInput entity="finding" spec={RESULT} />
            </Form.Item>
          </section>
        ))}
        <section className="dd-form-section">
          {FIELDS.map((field) => (
            <FieldItem key={field.key} entity="rectificationReport" field={field} />
          ))}
        </section>
        <div className="dd-form-foot">
          <Button onClick={() => navigate(links.show("notice", notice.id))}>
            {t("act.cancel")}
          </Button>
          <Button type="primary" htmlType="submit" loading={submit.isPending}>
            {t("report.submit")}
          </Button>
        </div>
      </Form>
    </>
  );
}
