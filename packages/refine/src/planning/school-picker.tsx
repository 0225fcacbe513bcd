import { institution as entity, type Institution } from "@dudao/core/model";
import { Button, Select, Table } from "antd";
import { useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi, useApiQuery } from "../api/hooks.ts";
import { SearchBox } from "../crud/list-bar.tsx";
import { RefSelect } from "../fields/ref-select.tsx";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import type { ListFilter } from "../links.ts";
import { Failed } from "../ui/states.tsx";

type Page = { rows: Institution[]; total: number };
type Chosen = ReadonlyMap<string, Institution>;

const PAGE = 50;
const BATCH = 200;
// What one call may plan.
const MOST = 500;

const specOf = (key: string) => entity.specs.find((s) => s.key === key);

/** Picks units by search and filter, also all that meet the filter at once. */
export function SchoolPicker({
  kinds,
  chosen,
  onChange,
}: {
  kinds: readonly string[];
  chosen: Chosen;
  onChange: (next: Chosen) => void;
}) {
  const { t, say } = useT();
  const api = useApi();
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<string[]>([]);
  const [district, setDistrict] = useState<string>();
  const [page, setPage] = useState(1);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const filters: ListFilter[] = [
    { field: "status", op: "eq", value: "open" },
    { field: "kind", op: "in", value: kind.length ? kind : kinds },
    ...(district ? [{ field: "districtId", op: "eq" as const, value: district }] : []),
  ];
  const input = { filters, ...(search ? { search } : {}) };
  const units = useApiQuery<Page>(
    "institution.list",
    { ...input, page, pageSize: PAGE },
    { keepPrevious: true, enabled: kinds.length > 0 },
  );
  const rows = units.data?.rows ?? [];
  const total = units.data?.total ?? 0;

  const chooseAll = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const next = new Map(chosen);
      for (let at = 1; next.size < MOST; at++) {
        const answer = await api.query<Page>("institution.list", {
          ...input,
          page: at,
          pageSize: BATCH,
        });
        for (const row of answer.rows) if (next.size < MOST) next.set(row.id, row);
        if (answer.rows.length < BATCH) break;
      }
      onChange(next);
    } catch (error) {
      setProblem(toApiError(error));
    } finally {
      setBusy(false);
    }
  };
  const choose = (keys: readonly React.Key[]) => {
    const here = new Set(rows.map((r) => r.id));
    const next = new Map([...chosen].filter(([id]) => !here.has(id)));
    for (const row of rows) if (keys.includes(row.id)) next.set(row.id, row);
    onChange(next);
  };
  const restart = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      setPage(1);
      set(value);
    };
  };
  const kindSpec = specOf("kind");
  const districtSpec = specOf("districtId");
  return (
    <div>
      <div className="dd-bar-filters dd-picker-bar">
        <SearchBox value={search} onChange={restart(setSearch)} />
        <Select
          mode="multiple"
          maxTagCount="responsive"
          className="dd-filter"
          placeholder={kindSpec && say(kindSpec.label)}
          aria-label={kindSpec && say(kindSpec.label)}
          value={kind}
          onChange={restart(setKind)}
          options={(kindSpec?.choices ?? [])
            .filter((c) => kinds.includes(c.value))
            .map((c) => ({ value: c.value, label: say(c) }))}
        />
        {districtSpec && (
          <div className="dd-filter">
            <RefSelect
              spec={districtSpec}
              value={district}
              placeholder={say(districtSpec.label)}
              onChange={restart((value: unknown) => setDistrict(value as string | undefined))}
            />
          </div>
        )}
      </div>
      <div className="dd-picker-sum">
        <span>{t("picker.chosen", { count: chosen.size })}</span>
        <Button type="link" size="small" loading={busy} onClick={chooseAll} disabled={total === 0}>
          {t("picker.all", { count: Math.min(total, MOST) })}
        </Button>
        {chosen.size > 0 && (
          <Button type="link" size="small" onClick={() => onChange(new Map())}>
            {t("act.clear")}
          </Button>
        )}
      </div>
      {(units.error ?? problem) ? (
        <Failed error={units.error ?? problem} retry={() => void units.refetch()} />
      ) : (
        <Table<Institution>
          size="small"
          rowKey="id"
          loading={{ spinning: units.isFetching, delay: 200 }}
          dataSource={rows}
          scroll={{ y: 320 }}
          rowSelection={{ selectedRowKeys: [...chosen.keys()], onChange: choose }}
          pagination={{
            current: page,
            pageSize: PAGE,
            total,
            onChange: setPage,
            size: "small",
            showSizeChanger: false,
            hideOnSinglePage: true,
          }}
          columns={["name", "kind", "township", "districtName"].map((key) => {
            const spec = specOf(key);
            return {
              key,
              title: spec && say(spec.label),
              render: (_, row) =>
                spec && (
                  <FieldValue
                    entity="institution"
                    spec={spec}
                    value={row[key as keyof Institution]}
                    record={row}
                  />
                ),
            };
          })}
        />
      )}
    </div>
  );
}
