import { PlusOutlined } from "@ant-design/icons";
import { Button, Segmented, Tooltip } from "antd";
import { useEffect, useMemo } from "react";
import { useNavigate } from "react-router";
import { isRefName, usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import { Slot } from "../registry/slot.tsx";
import { useSession } from "../session/use-session.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { ExportButton } from "./export-button.tsx";
import { ListBar, ViewSettings } from "./list-bar.tsx";
import { PAGE_SIZES, writeFilters } from "./list-params.ts";
import type { CrudOptions, ListView } from "./options.ts";
import { usePreference } from "./preferences.ts";
import { RecordTable } from "./record-table.tsx";
import { useListState, useRows } from "./use-list.ts";

const sameFilters = (a: readonly ListFilter[], b: readonly ListFilter[]) => {
  const sorted = (filters: readonly ListFilter[]) => [...writeFilters(filters)].sort().join("&");
  return sorted(a) === sorted(b);
};

/** Names for sets of filters, above the list. */
function Views({
  views,
  filters,
  onPick,
}: {
  views: readonly ListView[];
  filters: readonly ListFilter[];
  onPick: (filters: readonly ListFilter[]) => void;
}) {
  const { say, t } = useT();
  const session = useSession();
  const all = [{ id: "all", title: null, filters: () => [] }, ...views];
  const current = all.find((v) => sameFilters(v.filters(session), filters));
  return (
    <Segmented
      className="dd-views"
      value={current?.id ?? ""}
      options={all.map((v) => ({ value: v.id, label: v.title ? say(v.title) : t("list.all") }))}
      onChange={(id) => onPick(all.find((v) => v.id === id)?.filters(session) ?? [])}
    />
  );
}

function useCreateKey(to: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!to) return;
    const open = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest("input,textarea,[contenteditable=true],.ant-modal")) return;
      navigate(to);
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, [to, navigate]);
}

/** The list of an entity: everything it shows and takes is read from the entity. */
export function ListPage({ options }: { options: CrudOptions }) {
  const { entity, views } = options;
  const { columns } = entity.list;
  const page = `${entity.name}.list`;
  const { t, say } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const fields = usePageFields(entity);
  const { state, change, setFilter } = useListState(entity, fields);
  const [dense, setDense] = usePreference("dense", true);
  const [chosen, setChosen] = usePreference<string[] | null>(`columns.${entity.name}`, null);
  const { query, rows, total } = useRows(entity.name, state);

  const choosable = useMemo(
    () => fields.filter((f) => f.widget !== "secret" && !hiddenRef(f.key, fields)),
    [fields],
  );
  const shown = useMemo(() => {
    if (chosen) return choosable.filter((f) => chosen.includes(f.key));
    const usual = columns.flatMap((key) => choosable.find((f) => f.key === key) ?? []);
    return [...usual, ...choosable.filter((f) => f.extension && f.column)];
  }, [chosen, choosable, columns]);

  const title = say(entity.title);
  const mayCreate =
    Boolean(options.write) &&
    options.create !== false &&
    session.may(options.write) &&
    !session.oversight;
  const createTo = mayCreate ? links.create(entity.name) : null;
  useCreateKey(createTo);
  const filtered = state.filters.length > 0 || state.search !== "";
  const create = createTo && (
    <Tooltip title={t("list.createHint")} mouseEnterDelay={0.8}>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => navigate(createTo)}>
        {t("act.create")}
      </Button>
    </Tooltip>
  );
  const empty = filtered ? (
    <Empty
      title={t("list.nothingFound")}
      hint={t("list.nothingFoundHint")}
      action={
        <Button onClick={() => change({ filters: [], search: "" })}>{t("list.clearAll")}</Button>
      }
    />
  ) : (
    <Empty
      title={t("list.nothingYet", { title })}
      hint={createTo ? t("list.nothingYetHint") : t("list.nothingYetReader")}
    />
  );

  return (
    <Page
      title={title}
      extra={
        <>
          <Slot page={page} name="actions" />
          {create}
        </>
      }
    >
      <Slot page={page} name="head" />
      {views && (
        <Views
          views={views}
          filters={state.filters}
          onPick={(filters) => change({ filters: [...filters] })}
        />
      )}
      <ListBar
        entity={entity}
        fields={fields}
        state={state}
        change={change}
        setFilter={setFilter}
        tools={
          <>
            <ExportButton
              resource={entity.name}
              title={title}
              fields={shown}
              state={state}
              total={total}
            />
            <ViewSettings
              fields={choosable}
              shown={shown.map((f) => f.key)}
              onShown={setChosen}
              dense={dense}
              onDense={setDense}
            />
          </>
        }
      />
      <Slot page={page} name="table">
        {query.isError ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : query.isLoading ? (
          <Loading rows={12} />
        ) : (
          <RecordTable
            entity={entity}
            fields={shown}
            rows={rows}
            total={total}
            loading={query.isPlaceholderData}
            dense={dense}
            state={state}
            onChange={change}
            pageSizes={PAGE_SIZES}
            sticky
            empty={empty}
          />
        )}
      </Slot>
    </Page>
  );
}

// A reference with its name beside it is one column, not two.
function hiddenRef(key: string, fields: Parameters<typeof isRefName>[1]): boolean {
  const field = fields.find((f) => f.key === key);
  if (field?.widget !== "ref") return false;
  return fields.some((f) => isRefName(f.key, [field]));
}
