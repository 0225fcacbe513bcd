import {
  type AnyEntity,
  type Choice,
  type ExtensionField,
  type FieldSpec,
  institutionKinds,
  programmeKinds,
} from "@dudao/core/model";
import { useMemo } from "react";
import { useSession } from "../session/use-session.ts";

/** A field of a page: the entity's own, or one of the county's. */
export type PageField = FieldSpec & {
  readonly extension?: boolean;
  /** Whether a list shows it unless the user chose otherwise. */
  readonly column?: boolean;
};

type Row = Readonly<Record<string, unknown>>;

/** Names that travel as codes of another entity's list: shown in words like any choice. */
const BORROWED: Readonly<Record<string, readonly Choice[]>> = {
  institutionKind: institutionKinds,
  programmeKind: programmeKinds,
};

/** The fields of an entity with the county's at the end. */
export function pageFields(
  entity: AnyEntity,
  extensions: readonly ExtensionField[] = [],
): PageField[] {
  const own = entity.specs.map((spec): PageField => {
    const choices = spec.choices ? undefined : BORROWED[spec.key];
    return {
      ...spec,
      ...(choices ? { widget: "choice" as const, choices } : {}),
      column: entity.list.columns.includes(spec.key),
    };
  });
  const added = extensions
    .filter((field) => field.entity === entity.name)
    .map((field): PageField => ({ ...field, extension: true }));
  return [...own, ...added];
}

/** The fields of an entity as the county of who is signed in has them. */
export function usePageFields(entity: AnyEntity): PageField[] {
  const { settings } = useSession();
  return useMemo(() => pageFields(entity, settings?.fields), [entity, settings]);
}

/** Path of a field in a record and in a form. */
export function fieldPath(field: PageField): string | [string, string] {
  return field.extension ? ["extensions", field.key] : field.key;
}

/** The value of a field in a record. */
export function readField(record: Row, field: PageField): unknown {
  if (!field.extension) return record[field.key];
  return (record.extensions as Row | null | undefined)?.[field.key];
}

/** Name of what a reference points at, where the record carries it. */
export function refNameIn(record: Row, key: string): string | undefined {
  const base = key.replace(/Ids?$/, "");
  const candidates = key.endsWith("Ids")
    ? [`${base}Names`]
    : [`${base}Name`, `${base}Title`, `${base}Number`];
  for (const candidate of candidates) {
    const value = record[candidate];
    if (typeof value === "string" && value) return value;
  }
  return undefined;
}

/** Derived names that only repeat what a reference beside them already shows. */
export function isRefName(key: string, fields: readonly FieldSpec[]): boolean {
  const match = /^(.*)(Name|Title|Number|Names)$/.exec(key);
  if (!match) return false;
  const base = match[1];
  return fields.some(
    (f) => (f.key === `${base}Id` && f.ref) || (f.key === `${base}Ids` && match[2] === "Names"),
  );
}
