import { Alert, Form, type FormInstance } from "antd";
import { fieldPath, type PageField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import type { Problems } from "./use-record-form.ts";

/** What is wrong with a form, above it: sentences for the whole, then each field with a way to it. */
export function ErrorSummary({
  form,
  fields,
  problems,
}: {
  form: FormInstance;
  fields: readonly PageField[];
  problems: Problems;
}) {
  const { say } = useT();
  // Reading the values makes this follow the form, and with it the errors.
  Form.useWatch([], form);
  const wrong = fields.flatMap((field) => {
    const path = fieldPath(field);
    const [error] = form.getFieldError(path);
    return error ? [{ field, path, error }] : [];
  });
  if (problems.lead === "" && problems.form.length === 0) return null;
  if (problems.form.length === 0 && wrong.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      className="dd-form-alert"
      message={[...problems.form, ...(wrong.length > 0 ? [problems.lead] : [])].join(" ")}
      description={
        wrong.length > 0 && (
          <ul className="dd-error-list">
            {wrong.map(({ field, path, error }) => (
              <li key={field.key}>
                <button
                  type="button"
                  className="dd-link"
                  onClick={() => form.scrollToField(path, { block: "center", focus: true })}
                >
                  {say(field.label)}
                </button>{" "}
                {error}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
