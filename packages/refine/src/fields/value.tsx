import type { Choice, Widget } from "@dudao/core/model";
import type { ComponentType } from "react";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { fieldKey } from "../registry/compose.ts";
import { useAdmin } from "../registry/context.ts";
import type { FieldValueProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { OverdueTag, StatusTag } from "../ui/status-tag.tsx";
import { refText } from "./ref-text.ts";
import { refNameIn } from "./specs.ts";

function Nothing() {
  return <span className="dd-faint">—</span>;
}

function TextValue({ value }: FieldValueProps) {
  return <>{String(value)}</>;
}

function LongTextValue({ value }: FieldValueProps) {
  return <span className="dd-lines">{String(value)}</span>;
}

function ChoiceValue({ spec, value }: FieldValueProps) {
  const { say } = useT();
  const choices: readonly Choice[] = spec.choices ?? [];
  if (choices.some((c) => c.tone)) return <StatusTag choices={choices} value={String(value)} />;
  const choice = choices.find((c) => c.value === value);
  return <>{choice ? say(choice) : String(value)}</>;
}

function ChoicesValue({ spec, value }: FieldValueProps) {
  const { say, locale } = useT();
  const given = Array.isArray(value) ? value : [];
  const words = (spec.choices ?? []).filter((c) => given.includes(c.value)).map((c) => say(c));
  return words.length ? words.join(locale === "en" ? ", " : "、") : <Nothing />;
}

function DayValue({ value }: FieldValueProps) {
  const format = useFormat();
  return <span className="dd-num">{format.date(String(value))}</span>;
}

function MomentValue({ value }: FieldValueProps) {
  const format = useFormat();
  return <span className="dd-num">{format.dateTime(String(value))}</span>;
}

// A year is a name, not an amount: 2022, never 2,022.
const PLAIN = new Set(["year", "month", "position", "number"]);

function NumberValue({ spec, value }: FieldValueProps) {
  const format = useFormat();
  const plain = PLAIN.has(spec.key);
  return (
    <span className="dd-num">{plain ? String(value) : format.count(Number(value), spec.unit)}</span>
  );
}

function FlagValue({ spec, value }: FieldValueProps) {
  const { t } = useT();
  if (spec.key === "overdue") return value ? <OverdueTag /> : <Nothing />;
  return <>{value ? t("status.yes") : t("status.no")}</>;
}

/** Names of records of another resource by id, asked together with all others of the same moment. */
function useRefNames(resource: string, ids: readonly string[], enabled: boolean): string[] {
  const { registry } = useAdmin();
  const { say } = useT();
  const definition = registry.resources.get(resource);
  const whole = definition?.whole ?? false;
  const { data } = useApiQuery<Record<string, unknown>[]>(
    whole ? `${resource}.list` : `${resource}.many`,
    whole ? undefined : { ids },
    { enabled: enabled && ids.length > 0, staleTime: 60_000 },
  );
  return (data ?? [])
    .filter((row) => ids.includes(String(row.id)))
    .map((row) => refText(row, definition?.entity, say));
}

function RefValue({ spec, value, record }: FieldValueProps) {
  const { registry } = useAdmin();
  const { may } = useSession();
  const links = useLinks();
  const resource = spec.ref ?? "";
  const known = refNameIn(record, spec.key);
  const [asked] = useRefNames(resource, [String(value)], !known);
  const name = known ?? asked;
  const definition = registry.resources.get(resource);
  if (!name) return <Nothing />;
  if (!definition || definition.show === false || !may(definition.read)) return <>{name}</>;
  return <Link to={links.show(resource, String(value))}>{name}</Link>;
}

function RefsValue({ spec, value, record }: FieldValueProps) {
  const { locale } = useT();
  const ids = Array.isArray(value) ? value.map(String) : [];
  const known = refNameIn(record, spec.key);
  const names = useRefNames(spec.ref ?? "", ids, !known);
  const text = known ?? names.join(locale === "en" ? ", " : "、");
  return text || <Nothing />;
}

function SecretValue() {
  return <span aria-hidden="true">••••••</span>;
}

function JsonValue({ value }: FieldValueProps) {
  return <code className="dd-json">{JSON.stringify(value)}</code>;
}

/** One component for each widget. */
export const values: Readonly<Record<Widget, ComponentType<FieldValueProps>>> = {
  text: TextValue,
  longText: LongTextValue,
  choice: ChoiceValue,
  choices: ChoicesValue,
  date: DayValue,
  dateTime: MomentValue,
  integer: NumberValue,
  decimal: NumberValue,
  flag: FlagValue,
  ref: RefValue,
  refs: RefsValue,
  secret: SecretValue,
  json: JsonValue,
};

/** The value of a field in words; nothing given shows as a dash. */
export function FieldValue({ entity, ...props }: FieldValueProps & { entity: string }) {
  const { registry } = useAdmin();
  const { value, spec } = props;
  if (value === undefined || value === null || value === "") return <Nothing />;
  const Value = registry.fields.get(fieldKey(entity, spec.key))?.value ?? values[spec.widget];
  return <Value {...props} />;
}
