import { Alert, Button, Form } from "antd";
import { FieldItem } from "../fields/item.tsx";
import type { PageField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { Slot } from "../registry/slot.tsx";
import { useFormat } from "../ui/format.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { sectionsOf } from "./facts.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import type { CrudOptions, Row } from "./options.ts";
import { clashes, StaleConflict, takenOver } from "./stale-conflict.tsx";
import { useRecordForm } from "./use-record-form.ts";

function wide(field: PageField): boolean {
  return field.widget === "longText" || field.widget === "choices" || field.widget === "refs";
}

/** The form itself: sections by how people think, messages on top and at the field. */
export function RecordForm({
  options,
  fields: all,
  record: loaded,
  initial = {},
}: {
  options: CrudOptions;
  fields: readonly PageField[];
  record?: Row;
  initial?: Record<string, unknown>;
}) {
  const { entity } = options;
  const { t, say } = useT();
  const format = useFormat();
  const state = useRecordForm(options, all, loaded, initial);
  const { form, fields, record, restored } = state;
  const sections = sectionsOf(entity, fields);
  const page = `${entity.name}.${loaded ? "edit" : "create"}`;

  const onKeyDown = (event: React.KeyboardEvent) => {
    const wanted = (event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter");
    if (!wanted) return;
    event.preventDefault();
    form.submit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the form as a whole
    <div onKeyDown={onKeyDown}>
      <LeaveGuard when={state.guarded} />
      {restored && (
        <Alert
          type="info"
          showIcon
          className="dd-form-alert"
          message={t("draft.restored", { at: format.dateTime(restored.at) })}
          description={loaded && restored.version !== loaded.version ? t("draft.older") : undefined}
          action={
            <Button size="small" onClick={state.discard}>
              {t("draft.discard")}
            </Button>
          }
        />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={state.start}
        onFinish={() => void state.send(form.getFieldsValue(true))}
        onFinishFailed={state.incomplete}
        onValuesChange={() => state.changed(form.getFieldsValue(true))}
        scrollToFirstError
        disabled={state.saving}
      >
        <ErrorSummary form={form} fields={fields} problems={state.problems} />
        {sections.map((section) => (
          <section key={section.title?.zh ?? "rest"} className="dd-form-section">
            {sections.length > 1 && (
              <h2 className="dd-section-title">
                {section.title ? say(section.title) : t("form.other")}
              </h2>
            )}
            <div className="dd-form-grid">
              {section.fields.map((field) => (
                <div key={field.key} className={wide(field) ? "dd-form-wide" : undefined}>
                  <FieldItem entity={entity.name} field={field} />
                </div>
              ))}
            </div>
          </section>
        ))}
        <Slot page={page} name="form" record={record} />
        <div className="dd-form-foot">
          <Button onClick={state.cancel}>{t("act.cancel")}</Button>
          <Button
            type="primary"
            htmlType="submit"
            loading={state.saving}
            title={t("form.saveHint")}
          >
            {t("act.save")}
          </Button>
          {state.dirty && <span className="dd-faint">{t("draft.kept")}</span>}
        </div>
      </Form>
      {state.conflict && record && (
        <StaleConflict
          entity={entity}
          current={state.conflict}
          list={clashes(fields, record, form.getFieldsValue(true), state.conflict)}
          others={takenOver(fields, record, form.getFieldsValue(true), state.conflict)}
          onResolve={state.resolve}
          onClose={state.dismiss}
        />
      )}
    </div>
  );
}
