import { type AuditEntry, entities } from "@dudao/core/model";
import { usePageFields } from "../fields/specs.ts";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { changesOf } from "./changes.ts";

const NO_ENTITY = entities[0];

/** One change in full: each field before and after, and the hashes that chain it. */
export function AuditDetail({ entry }: { entry: AuditEntry }) {
  const { t, say } = useT();
  const format = useFormat();
  const entity = entities.find((e) => e.name === entry.entity);
  const known = usePageFields((entity ?? NO_ENTITY) as NonNullable<typeof entity>);
  const fields = entity ? known : [];
  const shown = (key: string, value: unknown) => {
    if (value === null || value === undefined) return "—";
    const field = fields.find((f) => f.key === key);
    if (!field) return typeof value === "object" ? JSON.stringify(value) : String(value);
    return <FieldValue entity={entry.entity} spec={field} value={value} record={{}} />;
  };
  return (
    <>
      <p className="dd-soft">
        {entry.actorName} · {format.dateTime(entry.at)}
      </p>
      <table className="dd-changes">
        <thead>
          <tr>
            <th>{t("audit.field")}</th>
            <th>{t("audit.before")}</th>
            <th>{t("audit.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changesOf(entry).map(({ key, before, after }) => {
            const field = fields.find((f) => f.key === key);
            return (
              <tr key={key}>
                <td>{field ? say(field.label) : key}</td>
                <td>{shown(key, before)}</td>
                <td>{shown(key, after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <dl className="dd-hashes dd-faint">
        <dt>{t("audit.hash")}</dt>
        <dd>{entry.hash}</dd>
        <dt>{t("audit.previousHash")}</dt>
        <dd>{entry.previousHash}</dd>
        {entry.requestId && (
          <>
            <dt>{t("audit.request")}</dt>
            <dd>{entry.requestId}</dd>
          </>
        )}
      </dl>
    </>
  );
}
