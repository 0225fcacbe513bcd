import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "../theme/palette.ts";
import type { Rows } from "./sections.ts";

/** Colours and fonts a chart is drawn with: from the theme, so that it follows the dark too. */
export type Ink = Pick<
  Palette,
  "ink" | "inkSoft" | "line" | "lineSoft" | "primary" | "warn" | "good" | "sheet"
> & { readonly fontFamily: string };

function base(ink: Ink): EChartsCoreOption {
  return {
    animationDuration: 160,
    textStyle: { fontFamily: ink.fontFamily, color: ink.ink, fontSize: 12 },
    aria: { enabled: true },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow", shadowStyle: { color: ink.lineSoft, opacity: 0.5 } },
      backgroundColor: ink.sheet,
      borderColor: ink.line,
      textStyle: { color: ink.ink, fontSize: 13 },
    },
  };
}

const axis = (ink: Ink) => ({
  axisLine: { lineStyle: { color: ink.line } },
  axisTick: { show: false },
  axisLabel: { color: ink.inkSoft, fontSize: 12 },
  splitLine: { lineStyle: { color: ink.lineSoft } },
});

const column = (rows: Rows, at: number) => rows.rows.map((row) => Number(row[at] ?? 0));
const names = (rows: Rows) => rows.rows.map((row) => String(row[0]));

/** Visits as bars, findings and corrections as lines told apart by dash and mark. */
export function monthOption(rows: Rows, ink: Ink): EChartsCoreOption {
  const [, visits, findings, closed] = rows.head;
  return {
    ...base(ink),
    grid: { left: 4, right: 4, top: 36, bottom: 0, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 20, textStyle: { color: ink.inkSoft, fontSize: 12 } },
    xAxis: { type: "category", data: names(rows), ...axis(ink), splitLine: { show: false } },
    yAxis: { type: "value", minInterval: 1, ...axis(ink), axisLine: { show: false } },
    series: [
      {
        name: visits,
        type: "bar",
        data: column(rows, 1),
        itemStyle: { color: ink.primary },
        barMaxWidth: 22,
      },
      {
        name: findings,
        type: "line",
        data: column(rows, 2),
        symbol: "circle",
        symbolSize: 7,
        lineStyle: { color: ink.warn, width: 2 },
        itemStyle: { color: ink.warn },
      },
      {
        name: closed,
        type: "line",
        data: column(rows, 3),
        symbol: "triangle",
        symbolSize: 8,
        lineStyle: { color: ink.good, width: 2, type: "dashed" },
        itemStyle: { color: ink.good },
      },
    ],
  };
}

/** Lying bars with their numbers beside them, first row on top. */
export function stateOption(rows: Rows, ink: Ink): EChartsCoreOption {
  return {
    ...base(ink),
    grid: { left: 4, right: 44, top: 4, bottom: 0, containLabel: true },
    xAxis: { type: "value", minInterval: 1, ...axis(ink), axisLabel: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: names(rows),
      ...axis(ink),
      axisLabel: { color: ink.ink, fontSize: 13 },
    },
    series: [
      {
        name: rows.head[1],
        type: "bar",
        data: column(rows, 1),
        itemStyle: { color: ink.primary },
        barMaxWidth: 18,
        label: { show: true, position: "right", color: ink.ink, fontSize: 13 },
      },
    ],
  };
}

/** Units there are as a pale bar, units inspected as a dark one on it, "29/30" beside them. */
export function coverageOption(rows: Rows, ink: Ink): EChartsCoreOption {
  const units = column(rows, 1);
  const inspected = column(rows, 2);
  return {
    ...base(ink),
    grid: { left: 4, right: 64, top: 4, bottom: 0, containLabel: true },
    xAxis: { type: "value", minInterval: 1, ...axis(ink), axisLabel: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: names(rows),
      ...axis(ink),
      axisLabel: { color: ink.ink, fontSize: 13 },
    },
    series: [
      {
        name: rows.head[1],
        type: "bar",
        data: units,
        barGap: "-100%",
        barMaxWidth: 18,
        itemStyle: { color: ink.lineSoft, borderColor: ink.line, borderWidth: 1 },
        label: {
          show: true,
          position: "right",
          color: ink.ink,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            `${inspected[dataIndex] ?? 0}/${units[dataIndex] ?? 0}`,
        },
      },
      {
        name: rows.head[2],
        type: "bar",
        data: inspected,
        barMaxWidth: 18,
        itemStyle: { color: ink.primary },
      },
    ],
  };
}
