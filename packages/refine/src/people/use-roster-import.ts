import type { RosterResult } from "@dudao/core/model";
import { useState } from "react";
import { type ApiError, toApiError } from "../api/errors.ts";
import { useApi, useRefresh } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { rosterColumns } from "./roster-columns.ts";

/** One fault, where it is in the sheet and what to do about it. */
export type Fault = { readonly cell: string; readonly row: number | null; readonly text: string };

type Values = Readonly<Record<string, unknown>>;
/** A row of the sheet as it was read. */
export type Imported = { readonly row: number; readonly values: Values };

/** Where an import stands. */
export type ImportState =
  | { step: "file" }
  | { step: "checking" | "storing"; name: string }
  | { step: "faults"; name: string; faults: readonly Fault[] }
  | { step: "ready"; name: string; rows: readonly Imported[]; ignored: readonly string[] }
  | { step: "done"; result: RosterResult }
  | { step: "failed"; error: ApiError };

type Problem = {
  readonly row?: number;
  readonly cell?: string;
  readonly message: { "zh-CN": string; en: string };
};

async function readRows(file: File) {
  const [{ readWorkbook }, { importTable }] = await Promise.all([
    import("@dudao/documents/xlsx"),
    import("@dudao/documents/table"),
  ]);
  const read = await readWorkbook(await file.arrayBuffer());
  if ("problems" in read) return { problems: read.problems };
  return importTable(read.workbook, rosterColumns);
}

/** Reads, checks and takes in a register; nothing is kept before the last step. */
export function useRosterImport() {
  const api = useApi();
  const refresh = useRefresh();
  const { locale } = useT();
  const [state, setState] = useState<ImportState>({ step: "file" });

  const faultOf = ({ row, cell, message }: Problem): Fault => ({
    cell: cell ?? "",
    row: row ?? null,
    text: message[locale],
  });
  const send = (rows: readonly Imported[], dryRun: boolean) =>
    api.mutate<RosterResult>("inspector.import", { rows: rows.map((one) => one.values), dryRun });

  const check = async (file: File) => {
    setState({ step: "checking", name: file.name });
    try {
      const outcome = await readRows(file);
      if ("problems" in outcome) {
        setState({ step: "faults", name: file.name, faults: outcome.problems.map(faultOf) });
        return;
      }
      const rows = outcome.rows as readonly Imported[];
      try {
        await send(rows, true);
        setState({ step: "ready", name: file.name, rows, ignored: outcome.ignored });
      } catch (thrown) {
        const error = toApiError(thrown);
        const faults = Object.entries(error.fieldErrors).flatMap(([path, { message, key }]) => {
          const [, index = "", field = ""] = /^rows\.(\d+)\.?(\w*)/.exec(path) ?? [];
          const row = outcome.rows[Number(index)];
          if (!row || index === "") return [];
          return faultOf(outcome.problemAt(row, field || null, key, message, message));
        });
        if (faults.length === 0) throw error;
        setState({ step: "faults", name: file.name, faults });
      }
    } catch (thrown) {
      setState({ step: "failed", error: toApiError(thrown) });
    }
  };
  const store = async () => {
    if (state.step !== "ready") return;
    const { rows, name } = state;
    setState({ step: "storing", name });
    try {
      setState({ step: "done", result: await send(rows, false) });
      await refresh();
    } catch (thrown) {
      setState({ step: "failed", error: toApiError(thrown) });
    }
  };
  return { state, check, store, again: () => setState({ step: "file" }) };
}
