import { compose, corePlugin, nationalDefaults } from "@dudao/plugin-kit";
import { expect, it } from "vitest";
import county from "./index.ts";

it("fits the product and sets what the county decided", () => {
  const { config } = compose([corePlugin, county], nationalDefaults);
  const settings = config.counties.get("211282");
  expect(settings?.visitRule.every).toBe("month");
  expect(settings?.fields.map((f) => f.key)).toEqual(["kaiyuan.relocating"]);
  for (const id of [
    "routine-school",
    "double-reduction-school",
    "kindergarten-conduct-2017",
    "term-opening",
    "preschool-universal-2020",
    "township-education-duties",
    "balanced-quality-county-2017",
  ]) {
    expect(settings?.rubrics).toContain(id);
    expect(config.rubrics.get(id)?.length).toBe(1);
  }
});
