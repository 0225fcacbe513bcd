import type { FieldSpec, Widget } from "@dudao/core/model";
import { Checkbox, Input, InputNumber, Radio, Select, Switch } from "antd";
import type { ComponentType } from "react";
import { useT } from "../i18n/use-t.ts";
import { fieldKey } from "../registry/compose.ts";
import { useAdmin } from "../registry/context.ts";
import type { FieldInputProps } from "../registry/types.ts";
import { DateInput } from "./date-input.tsx";
import { RefSelect } from "./ref-select.tsx";

// Lists this short are laid out in the open; longer ones fold.
const OPEN_CHOICES = 4;
const OPEN_CHECKS = 10;
// Room counts characters only where one might run out.
const COUNTED_FROM = 100;

function TextInput({ spec, value, onChange, ...rest }: FieldInputProps) {
  return (
    <Input
      {...rest}
      value={(value as string | null | undefined) ?? ""}
      onChange={(e) => onChange?.(e.target.value)}
      maxLength={spec.maxLength}
      autoComplete="off"
    />
  );
}

function LongTextInput({ spec, value, onChange, ...rest }: FieldInputProps) {
  return (
    <Input.TextArea
      {...rest}
      value={(value as string | null | undefined) ?? ""}
      onChange={(e) => onChange?.(e.target.value)}
      maxLength={spec.maxLength}
      showCount={(spec.maxLength ?? 0) >= COUNTED_FROM}
      autoSize={{ minRows: 3, maxRows: 16 }}
    />
  );
}

function ChoiceInput({ spec, value, onChange, id, disabled }: FieldInputProps) {
  const { say, t } = useT();
  const options = (spec.choices ?? []).map((c) => ({ value: c.value, label: say(c) }));
  if (options.length <= OPEN_CHOICES && spec.required) {
    return (
      <Radio.Group
        id={id}
        value={value}
        onChange={(e) => onChange?.(e.target.value)}
        options={options}
        disabled={disabled}
      />
    );
  }
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      options={options}
      disabled={disabled}
      allowClear={!spec.required}
      showSearch
      optionFilterProp="label"
      placeholder={t("field.choose")}
    />
  );
}

function ChoicesInput({ spec, value, onChange, id, disabled }: FieldInputProps) {
  const { say, t } = useT();
  const options = (spec.choices ?? []).map((c) => ({ value: c.value, label: say(c) }));
  const chosen = (value as string[] | null | undefined) ?? [];
  if (options.length <= OPEN_CHECKS) {
    return (
      <Checkbox.Group
        value={chosen}
        onChange={onChange}
        options={options}
        disabled={disabled}
        className="dd-checks"
      />
    );
  }
  return (
    <Select
      id={id}
      mode="multiple"
      value={chosen}
      onChange={onChange}
      options={options}
      disabled={disabled}
      optionFilterProp="label"
      placeholder={t("field.choose")}
    />
  );
}

function DayInput({ value, onChange, id, disabled }: FieldInputProps) {
  const day = value as string | null | undefined;
  return <DateInput value={day} onChange={onChange} id={id} disabled={disabled} />;
}

function MomentInput({ value, onChange, id, disabled }: FieldInputProps) {
  const moment = value as string | null | undefined;
  return <DateInput value={moment} onChange={onChange} id={id} disabled={disabled} withTime />;
}

function IntegerInput({ spec, value, onChange, id, disabled }: FieldInputProps) {
  const { say } = useT();
  return (
    <InputNumber
      id={id}
      disabled={disabled}
      value={value as number | null | undefined}
      onChange={onChange}
      precision={0}
      min={spec.min}
      max={spec.max}
      suffix={spec.unit ? say(spec.unit) : undefined}
      style={{ width: 160 }}
    />
  );
}

// Exact decimals travel as text; a number box would round them.
function DecimalInput({ spec, value, onChange, id, disabled }: FieldInputProps) {
  const { say } = useT();
  return (
    <Input
      id={id}
      disabled={disabled}
      value={(value as string | null | undefined) ?? ""}
      onChange={(e) => onChange?.(e.target.value.trim())}
      inputMode="decimal"
      suffix={spec.unit ? say(spec.unit) : undefined}
      style={{ width: 160 }}
    />
  );
}

function FlagInput({ value, onChange, id, disabled }: FieldInputProps) {
  const { t } = useT();
  return (
    <Switch
      id={id}
      checked={value === true}
      onChange={onChange}
      disabled={disabled}
      checkedChildren={t("status.yes")}
      unCheckedChildren={t("status.no")}
    />
  );
}

function SecretInput({ value, onChange, id, disabled }: FieldInputProps) {
  return (
    <Input.Password
      id={id}
      disabled={disabled}
      value={(value as string | undefined) ?? ""}
      onChange={(e) => onChange?.(e.target.value)}
      autoComplete="new-password"
      style={{ maxWidth: 280 }}
    />
  );
}

function RefInput({ value, ...rest }: FieldInputProps) {
  return <RefSelect {...rest} value={value as string | string[] | null | undefined} />;
}

function JsonInput({ value, ...rest }: FieldInputProps) {
  return <Input.TextArea {...rest} value={JSON.stringify(value, null, 2)} readOnly autoSize />;
}

/** One component for each widget. */
export const inputs: Readonly<Record<Widget, ComponentType<FieldInputProps>>> = {
  text: TextInput,
  longText: LongTextInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  date: DayInput,
  dateTime: MomentInput,
  integer: IntegerInput,
  decimal: DecimalInput,
  flag: FlagInput,
  ref: RefInput,
  refs: RefInput,
  secret: SecretInput,
  json: JsonInput,
};

/** The input of a field: the one registered for it, else the one for its widget. */
export function FieldInput({
  entity,
  ...props
}: FieldInputProps & { entity: string; spec: FieldSpec }) {
  const { registry } = useAdmin();
  const own = registry.fields.get(fieldKey(entity, props.spec.key))?.input;
  const Input = own ?? inputs[props.spec.widget];
  return <Input {...props} />;
}
