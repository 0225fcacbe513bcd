import type { Figure, LocalText, YearReport } from "@dudao/core/model";
import { daysUntil } from "../ui/format.ts";

/** Something a person has to do, as `home.tasks` sends it. */
export type Task = {
  readonly kind: string;
  readonly title: LocalText;
  readonly resource: string;
  readonly id: string;
  readonly deadline: string | null;
  readonly overdue: boolean;
};

export type TaskGroup = { readonly id: "late" | "soon" | "next"; readonly tasks: readonly Task[] };

const SOON = 7;

/** Late things first, then what falls due within a week, then the rest; each by its deadline. */
export function groupTasks(tasks: readonly Task[], today: string): TaskGroup[] {
  const byDeadline = [...tasks].sort((a, b) =>
    (a.deadline ?? "9999").localeCompare(b.deadline ?? "9999"),
  );
  const isSoon = (task: Task) =>
    !task.overdue && task.deadline !== null && daysUntil(task.deadline, today) <= SOON;
  const groups: TaskGroup[] = [
    { id: "late", tasks: byDeadline.filter((task) => task.overdue) },
    { id: "soon", tasks: byDeadline.filter(isSoon) },
    { id: "next", tasks: byDeadline.filter((task) => !task.overdue && !isSoon(task)) },
  ];
  return groups.filter((group) => group.tasks.length > 0);
}

/** Points of a small line: one per month up to the month of `today`. */
export type Trend = readonly number[];

const SERIES: Readonly<Record<string, "visits" | "findings" | "closed" | "reports">> = {
  visits: "visits",
  findings: "findings",
  closed: "closed",
  closedFindings: "closed",
  monthlyReports: "reports",
  reports: "reports",
};

/** The months behind a figure, where the year's report counts the same thing by month. */
export function trendOf(
  figure: Pick<Figure, "key">,
  months: YearReport["months"],
  today: string,
): Trend | null {
  const series = SERIES[figure.key];
  if (!series || months.length === 0) return null;
  const until = Number(today.slice(5, 7));
  const points = months.filter(({ month }) => month <= until).map((month) => month[series]);
  return points.some((point) => point > 0) ? points : null;
}

/** The trend as an SVG path in a box; a single month is a flat line. */
export function trendPath(points: Trend, width: number, height: number): string {
  const top = Math.max(...points, 1);
  const step = points.length > 1 ? width / (points.length - 1) : 0;
  const at = (point: number, index: number) =>
    `${(index * step).toFixed(1)} ${(height - (point / top) * height).toFixed(1)}`;
  if (points.length === 1) return `M0 ${height / 2}H${width}`;
  return points.map((point, index) => `${index === 0 ? "M" : "L"}${at(point, index)}`).join("");
}
