import { finding as entity, type Finding, newId } from "@dudao/core/model";
import { Button, Form, Input, Radio, Select } from "antd";
import { useEffect, useState } from "react";
import { type ApiError, FORM_KEY } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

type Values = Pick<Finding, "description" | "severity"> & {
  criterion?: string;
  basis?: string;
  advice?: string;
};

const spec = (key: keyof Values) => {
  const found = entity.specs.find((one) => one.key === key);
  if (!found) throw new Error(`finding has no field ${key}`);
  return found;
};

function readDraft(key: string): Partial<Values> & { id?: string } {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

function keepDraft(key: string, draft: object | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // What the device cannot keep still stands in the form.
  }
}

/** What an empty text is: nothing. */
function given(values: Values) {
  const text = (value: string | undefined) => value?.trim() || undefined;
  return {
    description: values.description,
    severity: values.severity,
    criterion: values.criterion || undefined,
    basis: text(values.basis),
    advice: text(values.advice),
  };
}

/** A new finding, tied to the criterion it was seen at. Typed text survives a reload. */
export function FindingForm({
  inspectionId,
  region,
  criterion,
  scoring,
  onDone,
}: {
  inspectionId: string;
  region: string;
  criterion: string | null;
  scoring: Scoring | null;
  onDone: () => void;
}) {
  const { say, t, locale } = useT();
  const [form] = Form.useForm<Values>();
  const key = `dudao.finding.${inspectionId}`;
  const [draft] = useState(() => readDraft(key));
  // One id for one finding, however often it is sent.
  const [id] = useState(() => draft.id ?? newId(region));
  const create = useApiMutation<object, Finding>("finding.create");
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (criterion) form.setFieldValue("criterion", criterion);
  }, [criterion, form]);
  const shown = (error: ApiError) => {
    const fields = Object.entries(error.fieldErrors);
    form.setFields(
      fields
        .filter(([name]) => name !== FORM_KEY)
        .map(([name, { message }]) => ({ name: name as keyof Values, errors: [message] })),
    );
    setProblem(fields.length === 0 || error.fieldErrors[FORM_KEY] ? error.message : null);
  };
  const options = (scoring?.leaves ?? []).map((code) => {
    const leaf = scoring?.leafOf(code);
    return { value: code, label: `${code} ${leaf ? rubricText(leaf.text, locale) : ""}` };
  });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      size="large"
      className="sc-finding-form"
      initialValues={{ severity: "general", criterion: criterion ?? undefined, ...draft }}
      onValuesChange={(_, values) => keepDraft(key, { ...values, id })}
      onFinish={async (values) => {
        setProblem(null);
        try {
          await create.mutateAsync({ id, inspectionId, ...given(values) });
          keepDraft(key, null);
          onDone();
        } catch (error) {
          shown(error as ApiError);
        }
      }}
    >
      {problem && (
        <p className="sc-field-error" role="alert">
          {say(m.saveFailed)}: {problem}
        </p>
      )}
      <Form.Item
        name="description"
        label={say(spec("description").label)}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 8 }}
          maxLength={spec("description").maxLength}
        />
      </Form.Item>
      <Form.Item name="severity" label={say(spec("severity").label)} rules={[{ required: true }]}>
        <Radio.Group optionType="button" className="sc-severity">
          {spec("severity").choices?.map((choice) => (
            <Radio.Button key={choice.value} value={choice.value}>
              {say(choice)}
            </Radio.Button>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="criterion" label={say(m.criterionOf)}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          options={options}
          placeholder={say(m.general)}
        />
      </Form.Item>
      <Form.Item name="basis" label={say(spec("basis").label)}>
        <Input maxLength={spec("basis").maxLength} />
      </Form.Item>
      <Form.Item name="advice" label={say(spec("advice").label)}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={spec("advice").maxLength}
        />
      </Form.Item>
      <div className="sc-form-acts">
        <Button onClick={onDone}>{t("act.cancel")}</Button>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {say(m.saveFinding)}
        </Button>
      </div>
    </Form>
  );
}
