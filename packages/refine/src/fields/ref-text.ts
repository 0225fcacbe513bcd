import type { AnyEntity, LocalText } from "@dudao/core/model";

/** The one text that names a record: its entity's label, or a title in both languages. */
export function refText(
  row: Readonly<Record<string, unknown>>,
  entity: AnyEntity | undefined,
  say: (text: LocalText) => string,
): string {
  const label = entity ? row[entity.label] : (row.title ?? row.name);
  if (isLocalText(label)) return say(label);
  return typeof label === "string" || typeof label === "number" ? String(label) : String(row.id);
}

function isLocalText(value: unknown): value is LocalText {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}
