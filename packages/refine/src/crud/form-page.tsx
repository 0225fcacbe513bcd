import { useOne } from "@refinedev/core";
import { useParams, useSearchParams } from "react-router";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import type { CrudOptions, Row } from "./options.ts";
import { RecordForm } from "./record-form.tsx";

/** Values that a link hands to a new record, as far as the form has such fields. */
function fromLink(params: URLSearchParams, fields: ReturnType<typeof usePageFields>) {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const text = params.get(field.key);
    if (text === null || field.derived) continue;
    values[field.key] = field.widget === "integer" ? Number(text) : text;
  }
  return values;
}

/** The form for a new record. */
export function CreatePage({ options }: { options: CrudOptions }) {
  const { entity } = options;
  const { t, say } = useT();
  const session = useSession();
  const links = useLinks();
  const [params] = useSearchParams();
  const fields = usePageFields(entity);
  const title = t("form.create", { title: say(options.noun ?? entity.title) });
  const initial = { ...options.defaults?.(session), ...fromLink(params, fields) };
  return (
    <Page
      title={title}
      width="narrow"
      back={{ to: links.list(entity.name), label: say(entity.title) }}
    >
      <RecordForm key={params.toString()} options={options} fields={fields} initial={initial} />
    </Page>
  );
}

/** The form for a stored record. */
export function EditPage({ options }: { options: CrudOptions }) {
  const { entity } = options;
  const { id = "" } = useParams();
  const { t, say } = useT();
  const links = useLinks();
  const fields = usePageFields(entity);
  // What is typed must not be overwritten by a fetch in the background, nor start from another record.
  const { query, result: record } = useOne<Row>({
    resource: entity.name,
    id,
    queryOptions: {
      enabled: id !== "",
      retry: false,
      placeholderData: undefined,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      gcTime: 0,
    },
    errorNotification: false,
  });
  const name = record ? String(record[entity.label] ?? "") : "";
  const back = { to: links.show(entity.name, id), label: name || say(entity.title) };
  return (
    <Page
      title={t("form.edit", { title: say(options.noun ?? entity.title) })}
      width="narrow"
      back={back}
    >
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : record ? (
        <RecordForm key={id} options={options} fields={fields} record={record} />
      ) : (
        <Loading rows={10} />
      )}
    </Page>
  );
}
