import { PrinterOutlined } from "@ant-design/icons";
import { type CoverageBoard, coverageMarks } from "@dudao/core/model";
import { Button, Input, Segmented, Select } from "antd";
import { useMemo } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { CountiesTable } from "./counties-table.tsx";
import { CoverageMatrix } from "./matrix.tsx";
import { m } from "./messages.ts";
import { SchoolTable } from "./school-table.tsx";
import { css } from "./styles.ts";
import { TileMap } from "./tile-map.tsx";
import { type CoverageFilter, NONE, narrowed, noFilter, readFilter, writeFilter } from "./view.ts";

const VIEWS = ["matrix", "map", "list"] as const;
type View = (typeof VIEWS)[number];

function Figures({
  board,
  filter,
  onFilter,
}: {
  board: CoverageBoard;
  filter: CoverageFilter;
  onFilter: (patch: Partial<CoverageFilter>) => void;
}) {
  const { say } = useT();
  const format = useFormat();
  const { totals } = board;
  const figures = [
    { key: "schools", mark: null, late: "" },
    { key: "covered", mark: null, late: "" },
    { key: "gaps", mark: "gap", late: "cv-late" },
    { key: "conflicts", mark: "conflicts", late: "cv-late" },
    { key: "rotation", mark: "rotationDue", late: "cv-warn" },
    { key: "overloaded", mark: "overload", late: "cv-warn" },
  ] as const;
  return (
    <ul className="cv-figures">
      {figures.map(({ key, mark, late }) => (
        <li key={key}>
          <button
            type="button"
            className={`cv-figure ${totals[key] > 0 ? late : ""}`}
            aria-pressed={mark !== null && filter.mark === mark}
            title={key === "conflicts" ? say(m.conflictsHint) : undefined}
            onClick={() => onFilter({ mark: filter.mark === mark ? null : mark })}
          >
            <span className="cv-figure-label">{say(m[key])}</span>
            <span className="cv-figure-value dd-num">{format.number(totals[key])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Filters({
  board,
  filter,
  count,
  onFilter,
}: {
  board: CoverageBoard;
  filter: CoverageFilter;
  count: number;
  onFilter: (patch: Partial<CoverageFilter>) => void;
}) {
  const { say } = useT();
  const districts = [
    ...board.districts.map((one) => ({ value: one.id, label: one.name })),
    { value: NONE, label: say(m.noDistrict) },
  ];
  const people = [
    { value: NONE, label: say(m.nobody) },
    ...board.inspectors.map((one) => ({ value: one.id, label: one.name })),
  ];
  const marks = [
    { value: "fine", label: say(m.fine) },
    { value: "conflicts", label: say(m.conflicts) },
    ...coverageMarks.map((one) => ({ value: one.value, label: say(one) })),
  ];
  const select = (
    key: "district" | "inspector" | "mark",
    options: { value: string; label: string }[],
    label: string,
  ) => (
    <Select
      allowClear
      showSearch
      optionFilterProp="label"
      value={filter[key]}
      placeholder={label}
      aria-label={label}
      options={options}
      onChange={(value) => onFilter({ [key]: value ?? null })}
    />
  );
  return (
    <search className="cv-bar">
      <Input.Search
        key={filter.search}
        className="cv-search"
        allowClear
        defaultValue={filter.search}
        placeholder={say(m.search)}
        aria-label={say(m.search)}
        maxLength={60}
        onSearch={(value) => onFilter({ search: value.trim() })}
      />
      {select("district", districts, say(m.district))}
      {select("inspector", people, say(m.inspector))}
      {select("mark", marks, say(m.state))}
      {JSON.stringify(filter) !== JSON.stringify(noFilter) && (
        <Button type="link" onClick={() => onFilter(noFilter)}>
          {say(m.clear)}
        </Button>
      )}
      <span className="cv-grow dd-num">{say(m.shown, { count })}</span>
    </search>
  );
}

function Board({ board }: { board: CoverageBoard }) {
  const { say } = useT();
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  const view = VIEWS.find((one) => one === params.get("view")) ?? "matrix";
  const schools = useMemo(() => narrowed(board.schools, filter), [board, filter]);
  const onFilter = (patch: Partial<CoverageFilter>) =>
    setParams((old) => writeFilter({ ...readFilter(old), ...patch }, old), { replace: true });
  const show = (next: View) =>
    setParams(
      (old) => {
        const to = new URLSearchParams(old);
        to.set("view", next);
        return to;
      },
      { replace: true },
    );
  if (board.schools.length === 0) {
    return <Empty title={say(m.noSchools)} hint={say(m.noSchoolsHint)} />;
  }
  const part = { board, filter, onFilter };
  return (
    <>
      <Figures {...part} />
      <div className="cv-bar">
        <Segmented<View>
          value={view}
          aria-label={say(m.view)}
          options={VIEWS.map((one) => ({ value: one, label: say(m[one]) }))}
          onChange={show}
        />
      </div>
      {view === "matrix" && <CoverageMatrix {...part} />}
      {view === "map" && <TileMap {...part} />}
      <Filters {...part} count={schools.length} />
      <SchoolTable board={board} schools={schools} />
    </>
  );
}

/** `/coverage`: who looks after which school; an office above chooses the county first. */
export default function CoveragePage() {
  const { say } = useT();
  const navigate = useNavigate();
  const { oversight, may } = useSession();
  const [params] = useSearchParams();
  const region = params.get("region") ?? undefined;
  const choosing = oversight && region === undefined;
  const query = useApiQuery<CoverageBoard>("coverage.board", region ? { region } : {}, {
    enabled: !choosing,
    keepPrevious: true,
  });
  const board = query.data;
  return (
    <Page
      title={board && !choosing ? say(m.titleOf, { region: board.regionName }) : say(m.title)}
      documentTitle={say(m.title)}
      subtitle={
        choosing
          ? say(m.subtitleCounties)
          : board
            ? say(m.subtitle, {
                schools: board.totals.schools,
                inspectors: board.inspectors.length,
                limit: board.loadLimit,
                years: board.rotationYears,
              })
            : " "
      }
      {...(oversight && !choosing ? { back: { to: "/coverage", label: say(m.back) } } : {})}
      extra={
        may("people.write") &&
        !oversight && (
          <Button icon={<PrinterOutlined />} onClick={() => navigate("/boards/print")}>
            {say(m.boards)}
          </Button>
        )
      }
    >
      <Styles id="coverage" css={css} />
      {choosing ? (
        <CountiesTable />
      ) : query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : board ? (
        <Board board={board} />
      ) : (
        <Loading rows={12} />
      )}
    </Page>
  );
}
