import type { AnyEntity, AuditEntry } from "@dudao/core/model";
import { Button } from "antd";
import { useState } from "react";
import { useApiQuery } from "../api/hooks.ts";
import { actionText } from "../audit/action-text.ts";
import { type Change, changesOf } from "../audit/changes.ts";
import { type PageField, usePageFields } from "../fields/specs.ts";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Failed, Loading } from "../ui/states.tsx";
import type { Row } from "./options.ts";

// A change of more fields than this unfolds on demand.
const OPEN_CHANGES = 3;
// Codes and sums that the page shows in words elsewhere.
const UNSAID = new Set(["grade", "share", "possible", "rubricHash"]);

/** One changed field: what it was and what it is. */
export function ChangeLine({
  entity,
  field,
  change,
}: {
  entity: string;
  field: PageField | undefined;
  change: Change;
}) {
  const { say } = useT();
  if (!field) return null;
  const show = (value: unknown) => (
    <FieldValue entity={entity} spec={field} value={value} record={{}} />
  );
  return (
    <div className="dd-change">
      <span className="dd-soft">{say(field.label)}</span> <del>{show(change.before)}</del>
      <span aria-hidden> → </span>
      <ins>{show(change.after)}</ins>
    </div>
  );
}

function Entry({
  entry,
  entity,
  fields,
}: {
  entry: AuditEntry;
  entity: AnyEntity;
  fields: readonly PageField[];
}) {
  const { t, say, locale } = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const changes = changesOf(entry).filter(
    (c) => !UNSAID.has(c.key) && fields.some((f) => f.key === c.key),
  );
  const shown = open ? changes : changes.slice(0, OPEN_CHANGES);
  const created = entry.before === null;
  return (
    <li className="dd-timeline-entry">
      <div>
        <b>{say(actionText(entry.action))}</b> <span className="dd-soft">{entry.actorName}</span>
      </div>
      <time className="dd-faint dd-num" dateTime={entry.at} lang={locale}>
        {format.dateTime(entry.at)}
      </time>
      {!created &&
        shown.map((change) => (
          <ChangeLine
            key={change.key}
            entity={entity.name}
            field={fields.find((f) => f.key === change.key)}
            change={change}
          />
        ))}
      {!created && !open && changes.length > OPEN_CHANGES && (
        <Button type="link" size="small" onClick={() => setOpen(true)}>
          {t("timeline.more", { count: changes.length - OPEN_CHANGES })}
        </Button>
      )}
    </li>
  );
}

/** Everything that happened to a record, newest first, as the server wrote it down. */
export function Timeline({ entity, record }: { entity: AnyEntity; record: Row }) {
  const { t } = useT();
  const fields = usePageFields(entity);
  const audit = useApiQuery<{ rows: AuditEntry[]; total: number }>(`${entity.name}.history`, {
    id: record.id,
  });
  return (
    <section className="dd-timeline" aria-label={t("timeline.title")}>
      <h2 className="dd-section-title">{t("timeline.title")}</h2>
      {audit.isError ? (
        <Failed error={audit.error} retry={() => void audit.refetch()} />
      ) : audit.isLoading ? (
        <Loading rows={4} />
      ) : (
        <ol>
          {audit.data?.rows.map((entry) => (
            <Entry key={entry.id} entry={entry} entity={entity} fields={fields} />
          ))}
        </ol>
      )}
    </section>
  );
}
