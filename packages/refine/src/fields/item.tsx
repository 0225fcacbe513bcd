import { InfoCircleOutlined } from "@ant-design/icons";
import { Form, Tooltip } from "antd";
import type { Rule } from "antd/es/form";
import { useT } from "../i18n/use-t.ts";
import { fieldKey } from "../registry/compose.ts";
import { useAdmin } from "../registry/context.ts";
import { FieldInput } from "./input.tsx";
import { fieldPath, type PageField } from "./specs.ts";

/** A field of a form: label, input, help, and the legal basis where one stands. */
export function FieldItem({
  entity,
  field,
  disabled,
}: {
  entity: string;
  field: PageField;
  disabled?: boolean;
}) {
  const { t, say } = useT();
  const label = say(field.label);
  const basis = field.basis && say(field.basis);
  const { registry } = useAdmin();
  const chosen = registry.fields.get(fieldKey(entity, field.key))?.input !== undefined;
  const typed =
    !chosen &&
    (field.widget === "text" || field.widget === "longText" || field.widget === "secret");
  return (
    <Form.Item
      name={fieldPath(field)}
      label={
        <span>
          {label}
          {basis && (
            <Tooltip title={t("field.basis", { basis })}>
              <InfoCircleOutlined className="dd-basis" tabIndex={0} aria-label={basis} />
            </Tooltip>
          )}
        </span>
      }
      extra={field.help && say(field.help)}
      // A yes or no is always given.
      required={field.required || field.widget === "flag"}
      rules={requiredRule(field, t(typed ? "field.fillIn" : "field.pick", { label }))}
      validateTrigger="onBlur"
    >
      <FieldInput entity={entity} spec={field} disabled={disabled} />
    </Form.Item>
  );
}

/**
 * Only what must be given is checked here; the rest is the server's to say. A rule
 * names no type where it can, or antd would take every value for a text.
 */
export function requiredRule(field: PageField, message: string): Rule[] {
  if (!field.required) return [];
  switch (field.widget) {
    case "text":
    case "longText":
    case "secret":
      return [{ required: true, whitespace: true, message }];
    case "refs":
    case "choices":
      return [{ required: true, type: "array", message }];
    default:
      return [{ required: true, message }];
  }
}
