import type { CoverageBoard, CoverageInspector } from "@dudao/core/model";
import { type KeyboardEvent, useMemo, useRef } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Status } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import {
  type Cell,
  type CoverageFilter,
  cellByKey,
  type MatrixRow,
  matrixOf,
  NONE,
} from "./view.ts";

const STANDINGS = {
  suspended: { zh: "聘任中止", en: "Suspended" },
  lapsed: { zh: "不在聘期", en: "Not in term" },
  left: { zh: "已离任", en: "Left" },
  unrecorded: { zh: "未登记聘任", en: "No term entered" },
} as const;

function Load({ of, limit }: { of: CoverageInspector; limit: number }) {
  const { say } = useT();
  const { load, kindergartens, overload } = of;
  const share = Math.min(100, (Math.max(load, kindergartens) / Math.max(limit, 1)) * 100);
  return (
    <span
      className={overload ? "cv-load cv-over dd-num" : "cv-load dd-num"}
      title={say(m.loadTitle, { load, kindergartens, limit })}
    >
      <span className="cv-load-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      {kindergartens > 0 ? `${load} + ${kindergartens}` : load}
      {overload ? " !" : ""}
    </span>
  );
}

function Who({ row }: { row: MatrixRow }) {
  const { say } = useT();
  const links = useLinks();
  const { inspector } = row;
  if (!inspector) return say(m.nobody);
  const { standing } = inspector;
  return (
    <span className="cv-who">
      <Link to={links.show("inspector", inspector.id)}>{inspector.name}</Link>
      {standing !== "appointed" && (
        <Status tone={standing === "unrecorded" ? "neutral" : "official"}>
          {say(STANDINGS[standing])}
        </Status>
      )}
    </span>
  );
}

/** Inspectors against districts: how many schools, and where something is wrong. */
export function CoverageMatrix({
  board,
  filter,
  onFilter,
}: {
  board: CoverageBoard;
  filter: CoverageFilter;
  onFilter: (patch: Partial<CoverageFilter>) => void;
}) {
  const { say } = useT();
  const matrix = useMemo(() => matrixOf(board), [board]);
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: matrix.rows.length, columns: matrix.columns.length };
  const move = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (!cell) return;
    const at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const to = cellByKey(at, event.key, size);
    if (!to) return;
    event.preventDefault();
    const there = `[data-row="${to.row}"][data-column="${to.column}"]`;
    table.current?.querySelector<HTMLElement>(there)?.focus();
  };
  const districtName = (name: string | null) => name ?? say(m.noDistrict);
  const button = (cell: Cell, row: MatrixRow, at: { row: number; column: number }) => {
    const column = matrix.columns[at.column];
    const inspector = row.inspector?.id ?? NONE;
    const district = column?.id ?? NONE;
    const chosen = filter.inspector === inspector && filter.district === district;
    const label = say(m.cell, {
      inspector: row.inspector?.name ?? say(m.nobody),
      district: districtName(column?.name ?? null),
      count: cell.count,
    });
    const marked = cell.problems > 0 && row.inspector !== null;
    const shown = cell.count === 0 ? "·" : `${cell.count}${marked ? `▲${cell.problems}` : ""}`;
    const problems = cell.problems > 0 ? ` ${say(m.problems, { count: cell.problems })}` : "";
    return (
      <button
        type="button"
        className={`cv-cell dd-num ${cell.count === 0 ? "cv-cell-none" : "cv-cell-some"}`}
        data-row={at.row}
        data-column={at.column}
        tabIndex={at.row === 0 && at.column === 0 ? 0 : -1}
        aria-pressed={chosen}
        aria-label={`${shown} ${label}${problems}`}
        title={label + problems}
        onClick={() =>
          cell.count > 0 &&
          onFilter(chosen ? { inspector: null, district: null } : { inspector, district })
        }
      >
        {cell.count === 0 ? "·" : cell.count}
        {marked && (
          <span className="dd-tone-warn" aria-hidden="true">
            ▲{cell.problems}
          </span>
        )}
      </button>
    );
  };
  return (
    <>
      <p className="dd-soft">{say(m.matrixNote)}</p>
      <div className="cv-scroll">
        <table ref={table} className="cv-matrix" onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col">{say(m.inspector)}</th>
              {matrix.columns.map(({ id, name }) => (
                <th key={id ?? NONE} scope="col">
                  {districtName(name)}
                </th>
              ))}
              <th scope="col">{say(m.loads)}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, index) => (
              <tr key={row.inspector?.id ?? NONE} className={row.inspector ? "" : "cv-gaps"}>
                <th scope="row">
                  <Who row={row} />
                </th>
                {row.cells.map((cell, column) => (
                  <td key={matrix.columns[column]?.id ?? NONE}>
                    {button(cell, row, { row: index, column })}
                  </td>
                ))}
                <td className="dd-num">
                  {row.inspector ? (
                    <Load of={row.inspector} limit={board.loadLimit} />
                  ) : (
                    row.total.count
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(m.total)}</th>
              {matrix.totals.map((cell, column) => (
                <td key={matrix.columns[column]?.id ?? NONE} className="dd-num">
                  {cell.count}
                </td>
              ))}
              <td className="dd-num">{board.totals.schools}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
