import { type AuditEntry, auditListRules, entities, type LocalText } from "@dudao/core/model";
import { Button, DatePicker, Drawer, Select, Table } from "antd";
import dayjs from "dayjs";
import { useMemo, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import {
  type ListState,
  readListParams,
  toListInput,
  writeListParams,
} from "../crud/list-params.ts";
import { dateFormats } from "../fields/date-input.tsx";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import { useAdmin } from "../registry/context.ts";
import { Slot } from "../registry/slot.tsx";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { actionText } from "./action-text.ts";
import { AuditDetail } from "./audit-detail.tsx";
import { VerifyButton } from "./verify-button.tsx";

const valueIn = (filters: readonly ListFilter[], field: string, op: string) =>
  filters.find((f) => f.field === field && f.op === op)?.value as string | undefined;

/** All changes of the region, newest first. */
export default function AuditPage() {
  const { t, say, locale } = useT();
  const format = useFormat();
  const links = useLinks();
  const { oversight } = useSession();
  const { registry } = useAdmin();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<AuditEntry | null>(null);
  const state = useMemo(() => readListParams(params, auditListRules, []), [params]);
  const change = (patch: Partial<ListState>) =>
    setParams(writeListParams({ ...state, page: 1, ...patch }));
  const setFilter = (field: string, next: readonly ListFilter[]) =>
    change({ filters: [...state.filters.filter((f) => f.field !== field), ...next] });
  const audit = useApiQuery<{ rows: AuditEntry[]; total: number }>(
    "audit.list",
    toListInput(state),
    { keepPrevious: true },
  );
  const titleOf = (name: string) => {
    const entity = entities.find((e) => e.name === name);
    return say(entity?.title ?? otherRecords[name] ?? { zh: name, en: name });
  };
  const day = (op: string) => {
    const value = valueIn(state.filters, "at", op);
    return value ? dayjs(value) : null;
  };
  return (
    <Page
      title={t("audit.title")}
      subtitle={t("audit.lead")}
      extra={oversight ? undefined : <VerifyButton />}
    >
      <Slot page="audit.list" name="head" />
      <div className="dd-bar">
        <div className="dd-bar-filters">
          <Select
            allowClear
            showSearch
            optionFilterProp="label"
            className="dd-filter"
            placeholder={t("audit.entity")}
            aria-label={t("audit.entity")}
            value={valueIn(state.filters, "entity", "eq")}
            options={entities.map((e) => ({ value: e.name, label: say(e.title) }))}
            onChange={(value) =>
              setFilter("entity", value ? [{ field: "entity", op: "eq", value }] : [])
            }
          />
          <DatePicker.RangePicker
            className="dd-filter-range"
            allowEmpty={[true, true]}
            format={dateFormats(locale)}
            value={[day("gte"), day("lte")]}
            onChange={(range) => {
              const [from, until] = range ?? [];
              const at = (op: "gte" | "lte", value: string): ListFilter => ({
                field: "at",
                op,
                value,
              });
              setFilter("at", [
                ...(from ? [at("gte", from.startOf("day").toISOString())] : []),
                ...(until ? [at("lte", until.endOf("day").toISOString())] : []),
              ]);
            }}
          />
          {valueIn(state.filters, "entityId", "eq") && (
            <Button size="small" className="dd-chip" onClick={() => setFilter("entityId", [])}>
              {t("audit.oneRecord")} ×
            </Button>
          )}
        </div>
      </div>
      {audit.isError ? (
        <Failed error={audit.error} retry={() => void audit.refetch()} />
      ) : !audit.data ? (
        <Loading rows={12} />
      ) : (
        <Table<AuditEntry>
          className="dd-table"
          rowKey="id"
          size="middle"
          dataSource={audit.data.rows}
          loading={{ spinning: audit.isPlaceholderData, delay: 200 }}
          scroll={{ x: "max-content" }}
          locale={{ emptyText: <Empty title={t("list.nothingFound")} /> }}
          onRow={(entry) => ({ onClick: () => setOpen(entry) })}
          pagination={{
            current: state.page,
            pageSize: state.pageSize,
            total: audit.data.total,
            showSizeChanger: false,
            size: "small",
            showTotal: (count) => t("list.total", { count }),
            onChange: (page) => change({ page }),
          }}
          columns={[
            { key: "seq", title: t("audit.seq"), dataIndex: "seq", align: "right", width: 88 },
            { key: "at", title: t("audit.at"), render: (_, e) => format.dateTime(e.at) },
            { key: "actor", title: t("audit.actor"), dataIndex: "actorName" },
            {
              key: "action",
              title: t("audit.action"),
              render: (_, e) => say(actionText(e.action)),
            },
            { key: "entity", title: t("audit.entity"), render: (_, e) => titleOf(e.entity) },
            {
              key: "record",
              title: t("audit.record"),
              render: (_, e) => {
                const name = nameIn(e);
                const known = registry.resources.has(e.entity) && e.after !== null;
                if (!known) return name ?? "—";
                return <Link to={links.show(e.entity, e.entityId)}>{name ?? t("audit.open")}</Link>;
              },
            },
          ]}
        />
      )}
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        width={520}
        title={open && say(actionText(open.action))}
      >
        {open && <AuditDetail entry={open} />}
      </Drawer>
    </Page>
  );
}

/** Records that are no entities of their own. */
const otherRecords: Readonly<Record<string, LocalText>> = {
  draw: { zh: "双随机抽取", en: "Draw by lot" },
  rating: { zh: "指标评分", en: "Ratings" },
  region: { zh: "地区", en: "Regions" },
};

/** What the record is called, out of what was written down of it. */
function nameIn(entry: AuditEntry): string | undefined {
  const row = entry.after ?? entry.before ?? {};
  for (const key of [
    "name",
    "title",
    "printed_number",
    "printedNumber",
    "number",
    "description",
    "criterion",
  ]) {
    const value = row[key];
    if (typeof value === "string" && value)
      return value.length > 30 ? `${value.slice(0, 30)}…` : value;
  }
  return undefined;
}
