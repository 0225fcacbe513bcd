import { days } from "../seeded/calendar.ts";

/** The day on which the demonstration stands: the date of the office's summary. */
export const WORKING_DAY = "2020-12-10";

/** Public holidays of 2020, as far as working days matter. */
export const holidays = days(
  ["2020-01-01", "2020-01-01"],
  ["2020-01-24", "2020-02-09"],
  ["2020-04-04", "2020-04-06"],
  ["2020-05-01", "2020-05-05"],
  ["2020-06-25", "2020-06-27"],
  ["2020-10-01", "2020-10-08"],
);
