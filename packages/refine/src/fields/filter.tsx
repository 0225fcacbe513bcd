import type { AnyEntity, FilterOperator } from "@dudao/core/model";
import { DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useT } from "../i18n/use-t.ts";
import type { ListFilter } from "../links.ts";
import { dateFormats } from "./date-input.tsx";
import { RefSelect } from "./ref-select.tsx";
import type { PageField } from "./specs.ts";

export type FilterProps = {
  field: PageField;
  ops: readonly FilterOperator[];
  filters: readonly ListFilter[];
  /** Takes the field's conditions anew; those of other fields stay. */
  onChange: (field: string, next: readonly ListFilter[]) => void;
};

/** Whether the bar has a control for a field; the others come by links and show as chips. */
export function hasControl(field: PageField, ops: readonly FilterOperator[]): boolean {
  switch (field.widget) {
    case "choice":
    case "ref":
      return ops.includes("eq") || ops.includes("in");
    case "date":
      return ops.includes("gte") && ops.includes("lte");
    case "integer":
    case "flag":
    case "text":
      return ops.includes("eq");
    default:
      return false;
  }
}

// What people narrow a list by first: its closed lists, then when, then whose.
const USUAL_ORDER: Readonly<Record<string, number>> = {
  choice: 0,
  integer: 1,
  ref: 2,
  text: 3,
  date: 4,
};

/** The fields a list's bar offers, the most used kinds first. */
export function filterFields(entity: AnyEntity, fields: readonly PageField[]): PageField[] {
  const offered = Object.entries(entity.list.filters).flatMap(([key, ops]) => {
    const field = fields.find((f) => f.key === key && !f.extension);
    return field && hasControl(field, ops) ? [field] : [];
  });
  const place = (field: PageField) => USUAL_ORDER[field.widget] ?? 5;
  return offered.sort((a, b) => place(a) - place(b));
}

const valuesOf = (filters: readonly ListFilter[], field: string): unknown[] =>
  filters
    .filter((f) => f.field === field && (f.op === "eq" || f.op === "in"))
    .flatMap((f) => (Array.isArray(f.value) ? f.value : [f.value]));

function PickFilter({ field, ops, filters, onChange }: FilterProps) {
  const { t, say, locale } = useT();
  const options =
    field.widget === "flag"
      ? [
          { value: true, label: t("status.yes") },
          { value: false, label: t("status.no") },
        ]
      : (field.choices ?? []).map((c) => ({ value: c.value, label: say(c) }));
  const many = ops.includes("in");
  const chosen = valuesOf(filters, field.key);
  const words = options.filter((o) => chosen.includes(o.value)).map((o) => o.label);
  return (
    <Select<unknown>
      aria-label={say(field.label)}
      placeholder={say(field.label)}
      mode={many ? "multiple" : undefined}
      maxTagCount={chosen.length > 1 ? 0 : 1}
      maxTagPlaceholder={words.join(locale === "en" ? ", " : "、")}
      value={many ? chosen : chosen[0]}
      onChange={(next) => {
        const list = Array.isArray(next) ? next : next === undefined ? [] : [next];
        const filter: ListFilter =
          list.length === 1
            ? { field: field.key, op: "eq", value: list[0] }
            : { field: field.key, op: "in", value: list };
        onChange(field.key, list.length ? [filter] : []);
      }}
      options={options as { value: string; label: string }[]}
      allowClear
      optionFilterProp="label"
      className="dd-filter"
      popupMatchSelectWidth={false}
    />
  );
}

function RefFilter({ field, filters, onChange }: FilterProps) {
  const { say } = useT();
  const [chosen] = valuesOf(filters, field.key);
  return (
    <div className="dd-filter">
      <RefSelect
        spec={{ ...field, widget: "ref" }}
        value={chosen as string | undefined}
        placeholder={say(field.label)}
        onChange={(value) =>
          onChange(field.key, value ? [{ field: field.key, op: "eq", value }] : [])
        }
      />
    </div>
  );
}

function RangeFilter({ field, filters, onChange }: FilterProps) {
  const { say, t, locale } = useT();
  const at = (op: FilterOperator) => {
    const value = filters.find((f) => f.field === field.key && f.op === op)?.value;
    return typeof value === "string" ? dayjs(value) : null;
  };
  const label = say(field.label);
  return (
    <DatePicker.RangePicker
      aria-label={label}
      value={[at("gte"), at("lte")]}
      allowEmpty={[true, true]}
      format={dateFormats(locale)}
      placeholder={[t("filter.from", { label }), t("filter.until")]}
      onChange={(range) => {
        const [from, until] = range ?? [];
        onChange(field.key, [
          ...(from
            ? [{ field: field.key, op: "gte" as const, value: from.format("YYYY-MM-DD") }]
            : []),
          ...(until
            ? [{ field: field.key, op: "lte" as const, value: until.format("YYYY-MM-DD") }]
            : []),
        ]);
      }}
      className="dd-filter-range"
    />
  );
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

function NumberFilter({ field, ops, filters, onChange }: FilterProps) {
  const { t, say } = useT();
  const [chosen] = valuesOf(filters, field.key);
  if (field.key === "month") {
    const choices = MONTHS.map((m) => {
      const text = t("month.name", { month: m });
      return { value: String(m), zh: text, en: text };
    });
    const picked = filters.map((f) =>
      f.field === "month"
        ? { ...f, value: Array.isArray(f.value) ? f.value.map(String) : String(f.value) }
        : f,
    );
    return (
      <PickFilter
        field={{ ...field, widget: "choice", choices }}
        ops={ops}
        filters={picked}
        onChange={(key, next) =>
          onChange(
            key,
            next.map((f) => ({
              ...f,
              value: Array.isArray(f.value) ? f.value.map(Number) : Number(f.value),
            })),
          )
        }
      />
    );
  }
  return (
    <InputNumber
      aria-label={say(field.label)}
      placeholder={say(field.label)}
      precision={0}
      value={chosen as number | undefined}
      onChange={(value) =>
        onChange(field.key, value === null ? [] : [{ field: field.key, op: "eq", value }])
      }
      className="dd-filter-short"
    />
  );
}

function TextFilter({ field, filters, onChange }: FilterProps) {
  const { say } = useT();
  const [chosen] = valuesOf(filters, field.key);
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed === undefined) return;
    const value = typed.trim();
    setTyped(undefined);
    onChange(field.key, value ? [{ field: field.key, op: "eq", value }] : []);
  };
  return (
    <Input
      aria-label={say(field.label)}
      placeholder={say(field.label)}
      value={typed ?? (chosen as string | undefined) ?? ""}
      onChange={(e) => {
        setTyped(e.target.value);
        if (!e.target.value && chosen) onChange(field.key, []);
      }}
      onBlur={commit}
      onPressEnter={commit}
      allowClear
      className="dd-filter"
    />
  );
}

/** The control for one field of a list's bar. */
export function FilterControl(props: FilterProps) {
  switch (props.field.widget) {
    case "choice":
    case "flag":
      return <PickFilter {...props} />;
    case "ref":
      return <RefFilter {...props} />;
    case "date":
      return <RangeFilter {...props} />;
    case "integer":
      return <NumberFilter {...props} />;
    default:
      return <TextFilter {...props} />;
  }
}
