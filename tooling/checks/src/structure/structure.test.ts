import { describe, expect, it } from "vitest";
import { found, house } from "../testing/house.ts";
import { sameFeatures, vocabulary } from "./features.ts";
import { sizes } from "./sizes.ts";

const feature = {
  "packages/core/src/planning/model.ts": "",
  "packages/core/src/planning/index.ts": "",
  "packages/core/src/planning/rules.test.ts": "",
  "packages/core/src/_kernel/anything.ts": "",
};
const everywhere = {
  ...feature,
  "packages/database/prisma/schema/schema.prisma": "",
  "packages/database/prisma/schema/planning.prisma": "",
  "packages/refine/src/planning/index.ts": "",
};

describe("file vocabulary", () => {
  it("takes the known names and tests", async () => {
    expect(await found(vocabulary, feature)).toEqual([]);
  });

  it("takes parts with the same names in them", async () => {
    const part = { "packages/core/src/planning/programme/service.ts": "" };
    expect(await found(vocabulary, { ...feature, ...part })).toEqual([]);
  });

  it.each([
    ["a name of its own", "packages/core/src/planning/helpers.ts"],
    ["a name of its own in a part", "packages/core/src/planning/programme/one.ts"],
    ["a part of a part", "packages/core/src/planning/programme/team/service.ts"],
  ])("refuses %s", async (_, file) => {
    expect(await found(vocabulary, { ...feature, [file]: "" })).toEqual([
      expect.stringContaining(`${file}: no file of a feature is called that`),
    ]);
  });

  it("misses the door", async () => {
    expect(await found(vocabulary, { "packages/core/src/planning/model.ts": "" })).toEqual([
      "packages/core/src/planning: lacks index.ts",
    ]);
  });
});

describe("same features everywhere", () => {
  it("is content when all three have them", async () => {
    expect(await found(sameFeatures, everywhere)).toEqual([]);
  });

  it("misses a feature in schema and plugin, and knows one too many", async () => {
    const files = {
      ...feature,
      "packages/database/prisma/schema/weather.prisma": "",
    };
    expect(await found(sameFeatures, files)).toEqual([
      "packages/database/prisma/schema/planning.prisma: missing: core has the feature planning",
      "packages/database/prisma/schema/weather.prisma: core has no feature weather",
      "packages/refine/src/planning: missing: core has the feature planning",
    ]);
  });
});

describe("file sizes", () => {
  const lines = (n: number) => "//\n".repeat(n);

  it("fails over 400 and asks over 250, outside tests and data", () => {
    const root = house({
      "packages/core/src/a.ts": lines(401),
      "packages/core/src/b.ts": lines(251),
      "packages/core/src/c.ts": lines(250),
      "packages/core/src/d.test.ts": lines(900),
      "packages/rubrics-x/src/data.ts": lines(900),
      "packages/database/src/generated/client.ts": lines(900),
    });
    expect(sizes.run(root)).toMatchObject({
      findings: [{ file: "packages/core/src/a.ts" }],
      notes: [{ file: "packages/core/src/b.ts" }],
    });
  });
});
