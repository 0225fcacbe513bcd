import type { Figure, Task, YearReport } from "@dudao/core/model";
import type { Links } from "../links.ts";
import { daysUntil } from "../ui/format.ts";

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

/** Tasks of one kind: shown one by one while they are few, else as one line that unfolds. */
export type TaskFold = { readonly kind: string; readonly tasks: readonly Task[] };

const FEW = 3;

/** Folds what is many of one kind; the order of the first of each kind stays. */
export function foldTasks(tasks: readonly Task[]): TaskFold[] {
  const byKind = new Map<string, Task[]>();
  for (const task of tasks) byKind.set(task.kind, [...(byKind.get(task.kind) ?? []), task]);
  return [...byKind].flatMap(([kind, own]) =>
    own.length <= FEW ? own.map((task) => ({ kind, tasks: [task] })) : [{ kind, tasks: own }],
  );
}

const IN_THE_FIELD = new Set(["carryOut", "finishRecord", "returnedInspection"]);

/** Where a task is done. A task without a record yet leads to the form that makes it. */
export function taskLink(task: Task, links: Links): string {
  if (IN_THE_FIELD.has(task.kind)) return `${links.show(task.resource, task.id)}/scoring`;
  if (task.resource === "region") return `/reports/year?region=${task.id}`;
  if (task.id !== "") return links.show(task.resource, task.id);
  const due = task.deadline ?? "";
  if (!due) return links.create(task.resource);
  const values = { year: Number(due.slice(0, 4)), month: Number(due.slice(5, 7)) };
  return links.create(task.resource, values);
}

/** Points of a small line: one per month up to the month of `today`. */
export type Trend = readonly number[];

const SERIES: Readonly<Record<string, "visits" | "findings" | "closed" | "reports">> = {
  visits: "visits",
  findings: "findings",
  closed: "closed",
  monthlyReports: "reports",
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
