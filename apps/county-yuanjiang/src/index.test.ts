import { compose, corePlugin, nationalDefaults } from "@dudao/plugin-kit";
import { expect, it } from "vitest";
import county from "./index.ts";

it("fits the product and sets what the county decided", () => {
  const { config } = compose([corePlugin, county], nationalDefaults);
  const settings = config.counties.get("430981");
  expect(settings?.visitRule.every).toBe("term");
  expect(settings?.fields.map((f) => f.key)).toEqual(["yuanjiang.centralSchool"]);
  for (const id of [
    "routine-school",
    "school-management-standard",
    "yuanjiang-school-alliance",
    "yuanjiang-monitoring-day",
    "principal-appraisal",
    "model-senior-school",
    "county-education-duties",
  ]) {
    expect(settings?.rubrics).toContain(id);
    expect(config.rubrics.get(id)?.length).toBe(1);
  }
});
