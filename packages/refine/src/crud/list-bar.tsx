import { CloseOutlined, SearchOutlined, SettingOutlined } from "@ant-design/icons";
import type { AnyEntity } from "@dudao/core/model";
import { Button, Checkbox, Grid, Input, type InputRef, Popover, Radio, Tooltip } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FilterControl, filterFields } from "../fields/filter.tsx";
import type { PageField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import type { ListFilter } from "../links.ts";
import type { ListState } from "./list-params.ts";

const TYPING_PAUSE = 250;
// More controls than this unfold on demand; one in use always shows.
const SHOWN_FILTERS = 5;

/** The search box of a list; `/` goes there, Escape empties it. */
export function SearchBox({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useT();
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  const input = useRef<InputRef>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== last) {
    // The address changed from outside: a view, a link, the way back.
    setLast(value);
    setTyped(value);
  }
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "/" || target.closest("input,textarea,[contenteditable=true]")) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setLast(next.trim());
      onChange(next.trim());
    }, TYPING_PAUSE);
  };
  return (
    <Tooltip title={t("list.searchHint")} mouseEnterDelay={0.8}>
      <Input
        ref={input}
        type="search"
        aria-label={t("list.search")}
        placeholder={t("list.search")}
        prefix={<SearchOutlined className="dd-faint" />}
        value={typed}
        onChange={(e) => change(e.target.value)}
        maxLength={60}
        allowClear
        className="dd-search"
      />
    </Tooltip>
  );
}

/** Conditions that came by a link and have no control in the bar, each removable. */
function FilterChips({
  filters,
  fields,
  onRemove,
}: {
  filters: readonly ListFilter[];
  fields: readonly PageField[];
  onRemove: (filter: ListFilter) => void;
}) {
  const { t, say } = useT();
  const words = (filter: ListFilter): string => {
    const field = fields.find((f) => f.key === filter.field);
    const label = field ? say(field.label) : t("filter.other");
    if (filter.op === "isNull") {
      return t(filter.value === false ? "filter.given" : "filter.empty", { label });
    }
    if (Array.isArray(filter.value) && !field?.choices) {
      return t("filter.oneOf", { label, count: filter.value.length });
    }
    const values = Array.isArray(filter.value) ? filter.value : [filter.value];
    const value = values
      .map((v) => {
        const choice = field?.choices?.find((c) => c.value === v);
        return choice ? say(choice) : String(v);
      })
      .join("、");
    if (filter.op === "gte") return t("filter.atLeast", { label, value });
    if (filter.op === "lte") return t("filter.atMost", { label, value });
    if (filter.op === "ne") return t("filter.not", { label, value });
    if (!field) return label;
    return t("filter.is", { label, value });
  };
  return filters.map((filter) => (
    <Button
      key={`${filter.field} ${filter.op}`}
      size="small"
      className="dd-chip"
      icon={<CloseOutlined />}
      iconPosition="end"
      onClick={() => onRemove(filter)}
    >
      {words(filter)}
    </Button>
  ));
}

type Props = {
  entity: AnyEntity;
  fields: readonly PageField[];
  state: ListState;
  change: (patch: Partial<ListState>) => void;
  setFilter: (field: string, next: readonly ListFilter[]) => void;
  tools: ReactNode;
};

/** Search and filters of a list, with what else one does with all of it at the right. */
export function ListBar({ entity, fields, state, change, setFilter, tools }: Props) {
  const { t } = useT();
  const [unfolded, setUnfolded] = useState(false);
  const all = filterFields(entity, fields);
  const isSet = (field: PageField) => state.filters.some((f) => f.field === field.key);
  const most = Grid.useBreakpoint().xs ? 0 : SHOWN_FILTERS;
  const offered = unfolded ? all : all.filter((f, index) => index < most || isSet(f));
  const shown = new Set(offered.map((f) => f.key));
  const others = state.filters.filter(
    (f) => !shown.has(f.field) || f.op === "ne" || f.op === "isNull",
  );
  const any = state.filters.length > 0 || state.search !== "";
  return (
    <div className="dd-bar">
      <div className="dd-bar-filters">
        {entity.list.search && (
          <SearchBox value={state.search} onChange={(search) => change({ search })} />
        )}
        {offered.map((field) => (
          <FilterControl
            key={field.key}
            field={field}
            ops={entity.list.filters[field.key] ?? []}
            filters={state.filters}
            onChange={setFilter}
          />
        ))}
        {all.length > offered.length && (
          <Button type="link" size="small" onClick={() => setUnfolded(true)}>
            {t("filter.more", { count: all.length - offered.length })}
          </Button>
        )}
        <FilterChips
          filters={others}
          fields={fields}
          onRemove={(gone) => change({ filters: state.filters.filter((f) => f !== gone) })}
        />
        {any && (
          <Button type="link" size="small" onClick={() => change({ filters: [], search: "" })}>
            {t("act.clear")}
          </Button>
        )}
      </div>
      <div className="dd-bar-tools">{tools}</div>
    </div>
  );
}

/** Which columns are shown, and how close the lines stand. */
export function ViewSettings({
  fields,
  shown,
  onShown,
  dense,
  onDense,
}: {
  fields: readonly PageField[];
  shown: readonly string[];
  onShown: (keys: string[] | null) => void;
  dense: boolean;
  onDense: (dense: boolean) => void;
}) {
  const { t, say } = useT();
  const content = (
    <div className="dd-view-settings">
      <div className="dd-kicker">{t("list.density")}</div>
      <Radio.Group
        value={dense}
        onChange={(e) => onDense(e.target.value)}
        options={[
          { value: true, label: t("list.dense") },
          { value: false, label: t("list.roomy") },
        ]}
      />
      <div className="dd-kicker">{t("list.columns")}</div>
      <Checkbox.Group
        value={[...shown]}
        onChange={(keys) => onShown(keys.length ? keys : null)}
        options={fields.map((f) => ({ value: f.key, label: say(f.label) }))}
        className="dd-view-columns"
      />
      <Button type="link" size="small" onClick={() => onShown(null)}>
        {t("list.columnsReset")}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button icon={<SettingOutlined />} aria-label={t("list.viewSettings")} />
    </Popover>
  );
}
