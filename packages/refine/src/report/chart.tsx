import { Button } from "antd";
import type { ECharts, EChartsCoreOption } from "echarts/core";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { fontFamily } from "../theme/palette.ts";
import { useTokens } from "../theme/use-tokens.ts";
import { Loading } from "../ui/states.tsx";
import type { Ink } from "./charts.ts";
import { m } from "./messages.ts";
import { type Rows, toCsv } from "./sections.ts";

/** Saves a data address or text as a file of the reader's. */
function save(name: string, href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  save(name, url);
  URL.revokeObjectURL(url);
}

/** The table behind a chart. */
export function DataTable({ rows, caption }: { rows: Rows; caption: string }) {
  return (
    <table className="rp-table dd-num" aria-label={caption}>
      <thead>
        <tr>
          {rows.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={rows.head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useDrawing(option: EChartsCoreOption, shown: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const latest = useRef(option);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    latest.current = option;
    chart.current?.setOption(option);
  }, [option]);
  useEffect(() => {
    if (!shown) return;
    let gone = false;
    let watch: ResizeObserver | undefined;
    void import("./echarts.ts").then(({ init }) => {
      if (gone || !box.current) return;
      const made = init(box.current);
      made.setOption(latest.current);
      chart.current = made;
      watch = new ResizeObserver(() => made.resize());
      watch.observe(box.current);
      setReady(true);
    });
    return () => {
      gone = true;
      watch?.disconnect();
      chart.current?.dispose();
      chart.current = null;
      setReady(false);
    };
  }, [shown]);
  return { box, chart, ready };
}

/** A chart with the table behind it; either can be saved. */
export function Chart({
  title,
  rows,
  option,
  height,
  file,
}: {
  title: string;
  rows: Rows;
  option: (rows: Rows, ink: Ink) => EChartsCoreOption;
  height: number;
  /** Name of the saved file, without its ending. */
  file: string;
}) {
  const { say } = useT();
  const { palette, mode } = useTokens();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const empty = rows.rows.length === 0;
  // The palette is made anew with each rendering; its colours change with these two only.
  const ink = useRef<Ink>({ ...palette, fontFamily });
  ink.current = { ...palette, fontFamily };
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const drawn = useMemo(() => option(rows, ink.current), [option, rows, mode, palette.primary]);
  const { box, chart, ready } = useDrawing(drawn, !asTable && !empty);
  const picture = () => {
    const url = chart.current?.getDataURL({
      type: "png",
      pixelRatio: 2,
      backgroundColor: palette.sheet,
    });
    if (url) save(`${file}.png`, url);
  };
  return (
    <section aria-labelledby={heading}>
      <header className="rp-chart-head">
        <h3 id={heading}>{title}</h3>
        {!empty && (
          <>
            <Button type="text" size="small" onClick={() => setAsTable(!asTable)}>
              {say(asTable ? m.chart : m.table)}
            </Button>
            {asTable ? (
              <Button type="text" size="small" onClick={() => saveText(`${file}.csv`, toCsv(rows))}>
                {say(m.csv)}
              </Button>
            ) : (
              <Button type="text" size="small" disabled={!ready} onClick={picture}>
                {say(m.picture)}
              </Button>
            )}
          </>
        )}
      </header>
      {empty ? (
        <p className="dd-faint">{say(m.noData)}</p>
      ) : asTable ? (
        <DataTable rows={rows} caption={title} />
      ) : (
        <div className="rp-chart" style={{ minHeight: height }}>
          {!ready && <Loading rows={Math.max(3, Math.floor(height / 36))} />}
          {/* echarts owns what is in here: nothing of React's may stand in it. */}
          <div ref={box} className="rp-canvas" style={{ height }} role="img" aria-label={title} />
        </div>
      )}
    </section>
  );
}
