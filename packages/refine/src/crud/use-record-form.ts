import { newId } from "@dudao/core/model";
import { useCreate, useUpdate } from "@refinedev/core";
import { App, Form } from "antd";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useRefresh } from "../api/hooks.ts";
import {
  changedFields,
  toCreateInput,
  toFormValues,
  toUpdateInput,
  withFields,
} from "../fields/form-values.ts";
import { fieldPath, type PageField, readField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useDraft } from "./draft.ts";
import { showErrors } from "./field-errors.ts";
import type { CrudOptions, Row } from "./options.ts";

type Values = Record<string, unknown>;

/** What is wrong: sentences for the whole form, and the line above those for its fields. */
export type Problems = { readonly lead: string; readonly form: readonly string[] };
const NONE: Problems = { lead: "", form: [] };

const QUIET = { successNotification: false, errorNotification: false } as const;

/** Sends a new record or a change; a repeated sending of a new one is known by its id. */
function useSave(name: string, fields: readonly PageField[]) {
  const create = useCreate<Row>();
  const update = useUpdate<Row>();
  const save = async (id: string, values: Values, record: Row | undefined): Promise<void> => {
    if (!record) {
      const input = { id, ...toCreateInput(values, fields) };
      await create.mutateAsync({ resource: name, values: input, ...QUIET });
      return;
    }
    const changes = toUpdateInput(values, record, fields);
    if (Object.keys(changes).length === 0) return;
    const input = { version: record.version, ...changes };
    await update.mutateAsync({ resource: name, id: record.id, values: input, ...QUIET });
  };
  return { save, saving: create.mutation.isPending || update.mutation.isPending };
}

/** The form's fields: what people fill in, the county's among them. */
function useFormFields(options: CrudOptions, all: readonly PageField[]) {
  return useMemo(() => {
    const fields = all.filter((f) => !f.derived && !options.withoutFields?.includes(f.key));
    const secrets = fields.filter((f) => f.widget === "secret").map((f) => f.key);
    return { fields, secrets };
  }, [all, options]);
}

/** Everything a record's form does: draft, saving, messages at fields, two people at once. */
export function useRecordForm(
  options: CrudOptions,
  all: readonly PageField[],
  loaded: Row | undefined,
  initial: Values,
) {
  const { entity } = options;
  const { t } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const session = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { fields, secrets } = useFormFields(options, all);
  const [base] = useState(() => (loaded ? toFormValues(loaded, fields) : initial));
  const draftKey = `draft.${session.region.code}.${session.user.id}.${entity.name}`;
  const draft = useDraft(`dudao.${draftKey}.${loaded?.id ?? "new"}`, secrets);
  const [restored, setRestored] = useState(draft.found);
  const [id] = useState(() => restored?.id ?? loaded?.id ?? newId(session.region.code));
  const [record, setRecord] = useState(loaded);
  const [dirty, setDirty] = useState(restored !== null);
  const [problems, setProblems] = useState<Problems>(NONE);
  const [conflict, setConflict] = useState<Row | null>(null);
  const [leaveTo, setLeaveTo] = useState<string | null>(null);
  const [start] = useState(() => withFields(base, restored?.changes ?? {}, fields));
  const { save, saving } = useSave(entity.name, fields);

  // The guard must have let go before the page is left.
  useEffect(() => {
    if (leaveTo) navigate(leaveTo, { replace: true });
  }, [leaveTo, navigate]);

  const send = async (values: Values) => {
    setProblems(NONE);
    try {
      await save(id, values, record);
      draft.drop();
      setDirty(false);
      message.success(t("form.saved"));
      await refresh();
      setLeaveTo(links.show(entity.name, id));
    } catch (thrown) {
      const error = toApiError(thrown);
      const current = error.current as Row | undefined;
      if (error.stale && current) {
        setConflict(current);
        return;
      }
      setProblems({ lead: t("form.refused"), form: showErrors(form, error, fields) });
      document.querySelector(".dd-page")?.scrollIntoView({ block: "start" });
    }
  };
  const changed = useCallback(
    (values: Values) => {
      setDirty(true);
      const changes = changedFields(values, base, fields);
      draft.keep({ id, version: record?.version ?? 0, changes });
    },
    [base, fields, draft, id, record],
  );
  const discard = () => {
    draft.drop();
    for (const field of fields) {
      form.setFieldValue(fieldPath(field), readField(base, field) ?? undefined);
    }
    setRestored(null);
    setDirty(false);
  };
  /** Goes on from the record as it stands: mine where I changed something, unless I give it up. */
  const resolve = (takeTheirs: readonly PageField[]) => {
    if (!conflict || !record) return;
    const mine = changedFields(form.getFieldsValue(true), toFormValues(record, fields), fields);
    for (const field of fields) {
      if (field.key in mine && !takeTheirs.includes(field)) continue;
      form.setFieldValue(fieldPath(field), readField(conflict, field) ?? undefined);
    }
    setRecord(conflict);
    setConflict(null);
  };
  return {
    form,
    fields,
    start,
    record,
    restored,
    dirty,
    guarded: dirty && leaveTo === null,
    saving,
    problems,
    incomplete: () => setProblems({ lead: t("form.incomplete"), form: [] }),
    conflict,
    send,
    changed,
    discard,
    resolve,
    dismiss: () => setConflict(null),
    cancel: () => navigate(loaded ? links.show(entity.name, loaded.id) : links.list(entity.name)),
  };
}
