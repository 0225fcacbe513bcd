import type { FieldSpec } from "@dudao/core/model";
import { Select } from "antd";
import { useMemo, useState } from "react";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { ListFilter } from "../links.ts";
import { useAdmin } from "../registry/context.ts";
import { refText } from "./ref-text.ts";
import { useSettled } from "./use-settled.ts";

type Row = Record<string, unknown> & { id: string };
type Page = { rows: Row[]; total: number };

const OPTIONS_SHOWN = 30;
const TYPING_PAUSE = 200;

/** Rows that a search finds, and the rows already chosen, so that they have names. */
function useRefRows(
  resource: string,
  chosen: readonly string[],
  search: string,
  filters: readonly ListFilter[],
  open: boolean,
) {
  const { registry } = useAdmin();
  const whole = registry.resources.get(resource)?.whole ?? false;
  const input = whole
    ? undefined
    : { page: 1, pageSize: OPTIONS_SHOWN, filters, ...(search ? { search } : {}) };
  const found = useApiQuery<Page | Row[]>(`${resource}.list`, input, {
    enabled: open || (whole && chosen.length > 0),
    keepPrevious: true,
    staleTime: 10_000,
  });
  const rows = useMemo(
    () => (Array.isArray(found.data) ? found.data : (found.data?.rows ?? [])),
    [found.data],
  );
  const missing = whole ? [] : chosen.filter((id) => !rows.some((r) => r.id === id));
  const named = useApiQuery<Row[]>(
    `${resource}.many`,
    { ids: missing },
    { enabled: missing.length > 0, staleTime: 60_000, keepPrevious: true },
  );
  const total = Array.isArray(found.data) ? rows.length : (found.data?.total ?? 0);
  return { rows, total, extra: named.data ?? [], loading: found.isFetching };
}

/** Picks records of another resource by typing part of a name or pinyin initials. */
export function RefSelect({
  spec,
  value,
  onChange,
  id,
  disabled,
  filters = [],
  placeholder,
}: {
  spec: FieldSpec;
  value?: string | string[] | null;
  onChange?: (value: unknown) => void;
  id?: string;
  disabled?: boolean;
  filters?: readonly ListFilter[];
  placeholder?: string;
}) {
  const { t, say } = useT();
  const { registry } = useAdmin();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const search = useSettled(typed.trim(), TYPING_PAUSE);
  const resource = spec.ref ?? "";
  const entity = registry.resources.get(resource)?.entity;
  const multiple = spec.widget === "refs";
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  const { rows, total, extra, loading } = useRefRows(resource, chosen, search, filters, open);
  const all = [...rows, ...extra.filter((e) => !rows.some((r) => r.id === e.id))];
  const options = all.map((row) => ({
    value: row.id,
    label: refText(row, entity, say),
    hint: refHint(row),
  }));
  return (
    <Select
      id={id}
      // In a form its label stands beside it; elsewhere the field's name is its label.
      aria-label={id ? undefined : say(spec.label)}
      value={multiple ? chosen : (value ?? undefined)}
      mode={multiple ? "multiple" : undefined}
      disabled={disabled}
      allowClear
      showSearch
      filterOption={false}
      onSearch={setTyped}
      onOpenChange={setOpen}
      onChange={(next) => {
        setTyped("");
        onChange?.(next);
      }}
      loading={loading}
      options={options}
      optionRender={({ data }) => (
        <span className="dd-option">
          <span>{data.label}</span>
          {data.hint && <span className="dd-faint">{data.hint}</span>}
        </span>
      )}
      popupMatchSelectWidth={320}
      placeholder={placeholder ?? t("field.refPlaceholder")}
      notFoundContent={loading ? t("state.loading") : t("field.refNothing")}
      popupRender={(menu) => (
        <>
          {menu}
          {total > rows.length && (
            <div className="dd-option-more">
              {t("field.refMore", { shown: rows.length, total })}
            </div>
          )}
        </>
      )}
      style={{ width: "100%" }}
    />
  );
}

// What tells two of the same name apart.
function refHint(row: Row): string | undefined {
  for (const key of ["township", "employer", "programmeTitle", "plannedDate", "year"]) {
    const value = row[key];
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  return undefined;
}
