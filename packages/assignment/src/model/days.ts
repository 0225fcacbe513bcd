/** Days are `YYYY-MM-DD` throughout, so that text order is time order and no clock is asked. */
import { z } from "zod";

export const daySchema = z.iso.date();

/** From a day to a day, both included; without an end it goes on. */
export type Span = { readonly from: string; readonly until?: string | undefined };

export const spanSchema = z
  .strictObject({ from: daySchema, until: daySchema.optional() })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ["until"],
    error: "ends before it begins",
  });

/** Whether a day lies in a span. */
export function holds(span: Span, day: string): boolean {
  return span.from <= day && (span.until === undefined || day <= span.until);
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return (
    (b.until === undefined || a.from <= b.until) && (a.until === undefined || b.from <= a.until)
  );
}

/** The same day some years earlier; 29 February becomes 28 February where there is none. */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === "-02-29" && !leap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}
