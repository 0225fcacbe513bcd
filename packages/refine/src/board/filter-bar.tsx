import { type FieldSpec, severities } from "@dudao/core/model";
import { Button, Checkbox, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { RefSelect } from "../fields/ref-select.tsx";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { type BoardFilters, filterCount, noFilters } from "./filters.ts";
import { m } from "./messages.ts";

const PAUSE = 250;
const YEARS_BACK = 6;

const ref = (key: string, resource: string, label: FieldSpec["label"]): FieldSpec => ({
  key,
  label,
  widget: "ref",
  ref: resource,
  required: false,
});

/** Narrows the board; every choice stands in the address. */
export function FilterBar({
  filters,
  onChange,
}: {
  filters: BoardFilters;
  onChange: (filters: BoardFilters) => void;
}) {
  const { say } = useT();
  const { today, oversight } = useSession();
  const [typed, setTyped] = useState(filters.search);
  useEffect(() => setTyped(filters.search), [filters.search]);
  useEffect(() => {
    if (typed.trim() === filters.search) return;
    const timer = setTimeout(() => onChange({ ...filters, search: typed.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, filters, onChange]);
  const set = (patch: Partial<BoardFilters>) => onChange({ ...filters, ...patch });
  const pick = (key: "programmeId" | "districtId" | "institutionId", resource: string) => {
    const label = { programmeId: m.programme, districtId: m.district, institutionId: m.unit }[key];
    return (
      <RefSelect
        spec={ref(key, resource, label)}
        value={filters[key]}
        placeholder={say(label)}
        onChange={(value) => set({ [key]: (value as string | undefined) ?? null })}
      />
    );
  };
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, index) => thisYear - index);
  const count = filterCount(filters);
  return (
    <search className="bd-bar" aria-label={say(m.filters)}>
      <Input.Search
        className="bd-search"
        allowClear
        value={typed}
        placeholder={say(m.search)}
        aria-label={say(m.search)}
        maxLength={60}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(value) => set({ search: value.trim() })}
      />
      {pick("programmeId", "programme")}
      {!oversight && pick("districtId", "district")}
      {pick("institutionId", "institution")}
      <Select
        className="bd-short"
        allowClear
        value={filters.severity}
        placeholder={say(m.severity)}
        aria-label={say(m.severity)}
        options={severities.map((one) => ({ value: one.value, label: say(one) }))}
        onChange={(severity) => set({ severity: severity ?? null })}
      />
      <Select
        className="bd-short"
        allowClear
        value={filters.year}
        placeholder={say(m.year)}
        aria-label={say(m.year)}
        options={years.map((year) => ({ value: year, label: say(m.yearOf, { year }) }))}
        onChange={(year) => set({ year: year ?? null })}
      />
      <Checkbox
        checked={filters.overdue}
        onChange={(event) => set({ overdue: event.target.checked })}
      >
        {say(m.overdueOnly)}
      </Checkbox>
      {count > 0 && (
        <Button type="link" onClick={() => onChange(noFilters)}>
          {say(m.clear, { count })}
        </Button>
      )}
    </search>
  );
}
