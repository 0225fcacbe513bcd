import {
  type AnnualSummary,
  annualSummary as entity,
  newId,
  type OfferedMove,
} from "@dudao/core/model";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { showErrors } from "../crud/field-errors.ts";
import { FormAlert } from "../crud/moves.tsx";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

export type SummaryRow = AnnualSummary & { moves?: OfferedMove[] };

const parts = ["title", "opening", "problems", "nextPlan"] as const;
type Part = (typeof parts)[number];
type Values = Partial<Record<Part, string>>;

function readDraft(key: string): Values {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Values;
  } catch {
    return {};
  }
}

function keepDraft(key: string, values: Values | null): void {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // What the device cannot keep still stands in the form.
  }
}

const given = (values: Values, emptyAs: null | undefined) =>
  Object.fromEntries(parts.map((part) => [part, values[part]?.trim() || emptyAs]));

/** The office's own words of a year: written here, figures are counted. */
export function WriteForm({
  summary,
  year,
  region,
  title,
  onDone,
}: {
  summary: SummaryRow | undefined;
  year: number;
  region: string;
  /** Title proposed for a new account. */
  title: string;
  onDone: () => void;
}) {
  const { say } = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const key = `dudao.summary.${region}.${year}`;
  const [draft] = useState(() => readDraft(key));
  const [id] = useState(() => summary?.id ?? newId(region));
  const [version, setVersion] = useState(summary?.version);
  const [theirs, setTheirs] = useState<AnnualSummary | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const fields = usePageFields(entity).filter((field) => parts.includes(field.key as Part));
  const save = useApiMutation<object, AnnualSummary>(
    summary ? "annualSummary.update" : "annualSummary.create",
  );
  const label = (part: Part) => fields.find((field) => field.key === part);
  const initial = {
    title: summary?.title ?? title,
    opening: summary?.opening ?? undefined,
    problems: summary?.problems ?? undefined,
    nextPlan: summary?.nextPlan ?? undefined,
    ...draft,
  };
  const send = async (values: Values) => {
    setProblems([]);
    try {
      await save.mutateAsync(
        summary
          ? { id, version, ...given(values, null), title: values.title?.trim() }
          : { id, year, ...given(values, undefined) },
      );
      keepDraft(key, null);
      message.success(say(m.saved));
      onDone();
    } catch (thrown) {
      const error = toApiError(thrown);
      const current = error.current as AnnualSummary | undefined;
      if (error.stale && current) {
        setVersion(current.version);
        setTheirs(current);
        setProblems([say(m.stale)]);
      } else setProblems(showErrors(form, error, fields));
    }
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className="rp-write"
      initialValues={initial}
      onValuesChange={(_, values) => keepDraft(key, values)}
      onFinish={(values) => void send(values)}
    >
      <FormAlert problems={problems} />
      {parts.map((part) => {
        const field = label(part);
        const now = theirs?.[part];
        return (
          <Form.Item
            key={part}
            name={part}
            label={field ? say(field.label) : part}
            rules={part === "title" ? [{ required: true, whitespace: true }] : []}
            extra={
              now && now !== form.getFieldValue(part) ? (
                <span className="rp-theirs">
                  {say(m.theirs)}: {now}
                </span>
              ) : undefined
            }
          >
            {part === "title" ? (
              <Input maxLength={field?.maxLength} />
            ) : (
              <Input.TextArea
                autoSize={{ minRows: 4, maxRows: 16 }}
                maxLength={field?.maxLength}
                showCount
              />
            )}
          </Form.Item>
        );
      })}
      <div className="dd-form-foot">
        <Button
          onClick={() => {
            keepDraft(key, null);
            onDone();
          }}
        >
          {say(m.cancel)}
        </Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {say(m.save)}
        </Button>
      </div>
    </Form>
  );
}
