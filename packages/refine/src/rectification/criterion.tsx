import { flattenCriteria } from "@dudao/rubric";
import { Form, Select } from "antd";
import { useMemo } from "react";
import { useT } from "../i18n/use-t.ts";
import { useSheet } from "../inspection/use-sheet.ts";
import type { FieldInputProps, FieldValueProps } from "../registry/types.ts";
import { rubricText } from "../scoring/words.ts";

export function CriterionSelect({ value, onChange, id, disabled }: FieldInputProps) {
  const { t, locale } = useT();
  const form = Form.useFormInstance();
  const inspectionId = Form.useWatch<string | undefined>("inspectionId", form);
  const sheet = useSheet(inspectionId);
  const options = useMemo(
    () =>
      (sheet.data ? flattenCriteria(sheet.data.rubric) : [])
        .filter((row) => row.leaf)
        .map((row) => ({ value: row.code, label: `${row.code} ${rubricText(row.text, locale)}` })),
    [sheet.data, locale],
  );
  return (
    <Select
      id={id}
      disabled={disabled || !inspectionId}
      value={value as string | undefined}
      onChange={onChange}
      loading={sheet.isLoading && Boolean(inspectionId)}
      allowClear
      showSearch
      optionFilterProp="label"
      popupMatchSelectWidth={520}
      placeholder={t(inspectionId ? "field.choose" : "criterion.inspectionFirst")}
      options={options}
    />
  );
}

export function CriterionWords({ value, record }: FieldValueProps) {
  const { locale } = useT();
  const inspectionId = typeof record.inspectionId === "string" ? record.inspectionId : undefined;
  const sheet = useSheet(inspectionId);
  const code = String(value);
  const row = sheet.data && flattenCriteria(sheet.data.rubric).find((one) => one.code === code);
  return row ? `${code} ${rubricText(row.text, locale)}` : code;
}
