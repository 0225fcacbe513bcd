import type { Region } from "@dudao/core/model";
import type { TableColumnType } from "antd";
import { useMemo } from "react";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { Row } from "./options.ts";

const HOUR = 3_600_000;

/** Names of the regions in reach by code. */
export function useRegionNames(enabled: boolean): ReadonlyMap<string, string> {
  const { data } = useApiQuery<Region[] | { rows: Region[] }>("region.list", undefined, {
    enabled,
    staleTime: HOUR,
  });
  return useMemo(() => {
    const rows = Array.isArray(data) ? data : (data?.rows ?? []);
    return new Map(rows.map((region) => [region.code, region.name]));
  }, [data]);
}

/** Which county a row is of: only offices above counties need to be told. */
export function useRegionColumn(enabled: boolean): TableColumnType<Row> | undefined {
  const { t } = useT();
  const names = useRegionNames(enabled);
  return useMemo(() => {
    if (!enabled) return undefined;
    return {
      key: "region",
      title: t("field.region"),
      className: "dd-col-short",
      render: (_, row) => names.get(String(row.region)) ?? String(row.region),
    };
  }, [enabled, names, t]);
}
