import type { FieldError } from "../../_kernel/errors.ts";

/** What is wrong with a course's days and hours. */
export function courseErrors(course: {
  readonly startDate: string;
  readonly endDate: string;
  readonly hours: string;
}): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  if (course.endDate < course.startDate) errors.endDate = { key: "endBeforeStart" };
  if (Number(course.hours) <= 0) errors.hours = { key: "hoursPositive" };
  // Nobody learns round the clock: a slip of the pen, such as 400 for 40, is caught here.
  const days = (Date.parse(course.endDate) - Date.parse(course.startDate)) / 86_400_000 + 1;
  if (days >= 1 && Number(course.hours) > days * 24) errors.hours = { key: "hoursBeyondDays" };
  return errors;
}

/** What is wrong with what somebody took of a course. */
export function recordErrors(
  record: { readonly hours: string },
  courseHours: string,
): Record<string, FieldError> {
  const hours = Number(record.hours);
  if (hours < 0) return { hours: { key: "hoursPositive" } };
  return hours > Number(courseHours)
    ? { hours: { key: "hoursBeyondCourse", params: { hours: Number(courseHours) } } }
    : {};
}

/** Whether the hours of a year reach what is asked; sums of decimals are compared in hundredths. */
export function enoughHours(hours: number, required: number): boolean {
  return Math.round(hours * 100) >= Math.round(required * 100);
}
