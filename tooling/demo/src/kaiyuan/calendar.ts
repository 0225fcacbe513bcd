import { days } from "../seeded/calendar.ts";

/** The day on which the demonstration stands: the date of the office's report. */
export const WORKING_DAY = "2022-11-24";

/** Public holidays and school vacations of 2022, as far as working days matter. */
export const holidays = days(
  ["2022-01-01", "2022-01-03"],
  ["2022-01-31", "2022-02-06"],
  ["2022-04-03", "2022-04-05"],
  ["2022-04-30", "2022-05-04"],
  ["2022-06-03", "2022-06-05"],
  ["2022-09-10", "2022-09-12"],
  ["2022-10-01", "2022-10-07"],
);
