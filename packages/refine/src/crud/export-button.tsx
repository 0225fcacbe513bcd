import { DownloadOutlined } from "@ant-design/icons";
import { App, Button, Tooltip } from "antd";
import { useRef, useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { plainValue } from "../fields/plain.ts";
import type { PageField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { saveFile, toCsv } from "./csv.ts";
import { type ListState, toListInput } from "./list-params.ts";
import type { Row } from "./options.ts";

const BATCH = 200;
// More rows than this are a matter for a report, not for a sheet to look through.
const LIMIT = 20_000;

/** Saves what the list shows, all its pages, with the columns now on screen. */
export function ExportButton({
  resource,
  title,
  fields,
  state,
  total,
}: {
  resource: string;
  title: string;
  fields: readonly PageField[];
  state: ListState;
  total: number;
}) {
  const api = useApi();
  const { t, say } = useT();
  const format = useFormat();
  const { message } = App.useApp();
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);

  const run = async () => {
    stopped.current = false;
    setDone(0);
    try {
      const rows: Row[] = [];
      for (let page = 1; rows.length < Math.min(total, LIMIT) && !stopped.current; page++) {
        const input = { ...toListInput(state), page, pageSize: BATCH };
        const answer = await api.query<{ rows: Row[] }>(`${resource}.list`, input);
        if (answer.rows.length === 0) break;
        rows.push(...answer.rows);
        setDone(rows.length);
      }
      if (stopped.current) return;
      const words = { say, format, yes: t("status.yes"), no: t("status.no") };
      const lines = rows.map((row) => fields.map((field) => plainValue(row, field, words)));
      saveFile(
        `${title}.csv`,
        toCsv(
          fields.map((f) => say(f.label)),
          lines,
        ),
      );
      message.success(t("export.done", { count: rows.length }));
    } catch (error) {
      message.error(toApiError(error).message);
    } finally {
      setDone(null);
    }
  };

  if (done !== null) {
    return (
      <Button
        onClick={() => {
          stopped.current = true;
        }}
      >
        {t("export.running", { done, total: Math.min(total, LIMIT) })}
      </Button>
    );
  }
  return (
    <Tooltip title={t("export.hint")}>
      <Button icon={<DownloadOutlined />} onClick={run} disabled={total === 0}>
        {t("act.export")}
      </Button>
    </Tooltip>
  );
}
