import type { AnyEntity, LocalText } from "@dudao/core/model";
import { isRefName, type PageField, readField } from "../fields/specs.ts";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import type { Row } from "./options.ts";

export type Section = { readonly title: LocalText | null; readonly fields: readonly PageField[] };

/** The fields in the entity's sections; what no section names comes last. */
export function sectionsOf(entity: AnyEntity, fields: readonly PageField[]): Section[] {
  const named = (entity.sections ?? []).map((section) => ({
    title: section.title,
    fields: section.fields.flatMap(
      (key) => fields.find((f) => f.key === key && !f.extension) ?? [],
    ),
  }));
  const used = new Set(named.flatMap((s) => s.fields));
  const rest = fields.filter((f) => !used.has(f));
  return [...named, { title: null, fields: rest }].filter((s) => s.fields.length > 0);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

// Shown elsewhere on the page: beside the title, as a note.
const ELSEWHERE = new Set(["state", "status", "stateReason", "overdue", "password"]);
const WIDE = new Set(["longText", "choices", "refs", "json"]);

/** What is known of a record, by its sections; what is empty stands at the end of no reader's way. */
export function Facts({
  entity,
  fields,
  record,
  without = [],
}: {
  entity: AnyEntity;
  fields: readonly PageField[];
  record: Row;
  without?: readonly string[];
}) {
  const { say, t } = useT();
  const shown = fields.filter(
    (f) => !ELSEWHERE.has(f.key) && !without.includes(f.key) && !isRefName(f.key, fields),
  );
  const sections = sectionsOf(entity, shown);
  return sections.map((section) => (
    <section
      key={section.title?.zh ?? "rest"}
      className={sections.length > 1 ? "dd-facts dd-facts-titled" : "dd-facts"}
    >
      {sections.length > 1 && (
        <h2 className="dd-section-title">
          {section.title ? say(section.title) : t("show.otherFacts")}
        </h2>
      )}
      <dl>
        {section.fields.map((field) => {
          const value = readField(record, field);
          const empty = value === null || value === undefined || isEmptyList(value);
          const wide = WIDE.has(field.widget) && !empty;
          return (
            <div key={field.key} className={wide ? "dd-fact dd-fact-wide" : "dd-fact"}>
              <dt>{say(field.label)}</dt>
              <dd>
                <FieldValue entity={entity.name} spec={field} value={value} record={record} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
