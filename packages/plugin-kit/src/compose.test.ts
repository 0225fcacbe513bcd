import type { Role } from "@dudao/core/model";
import { defineRubric, defineRubricPackage } from "@dudao/rubric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ComposeError,
  type CountyManifest,
  compose,
  corePlugin,
  defineCounty,
  definePlugin,
  explain,
  nationalDefaults,
  type Plugin,
} from "./index.ts";
import { orderPlugins } from "./order.ts";

const rubric = (id: string, version = "1.0.0") =>
  defineRubric({
    id,
    version,
    title: { "zh-CN": id },
    subjectTypes: ["primary"],
    scoring: "compliance",
    notApplicable: "exclude",
    criteria: [{ kind: "check", code: "A1", text: { "zh-CN": "检查" } }],
  });
const pack = (id: string, ...versions: string[]) =>
  defineRubricPackage({
    id: `@x/${id}`,
    version: versions[0] ?? "1.0.0",
    rubrics: (versions.length ? versions : ["1.0.0"]).map((v) => rubric(id, v)),
    templates: [],
  });

const manifest = (over: Partial<CountyManifest> = {}): CountyManifest => {
  const { rubrics: _, fields: __, ...rest } = nationalDefaults;
  return { ...rest, id: "test", region: "110101", rubricPackages: [pack("base")], ...over };
};

const problemsOf = (plugins: readonly Plugin[]): string => {
  try {
    compose(plugins, nationalDefaults);
  } catch (error) {
    if (error instanceof ComposeError) return error.message;
    throw error;
  }
  return "";
};

describe("compose", () => {
  it("gives one frozen configuration with every part in it", () => {
    const { config } = compose([corePlugin, defineCounty(manifest())], nationalDefaults);
    expect(Object.isFrozen(config)).toBe(true);
    expect(config.counties.get("110101")?.rubrics).toEqual(["base"]);
    expect(config.roles.size).toBeGreaterThan(4);
    expect(config.rubrics.get("base")?.[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("puts the newest version of a rubric first", () => {
    const county = defineCounty(
      manifest({ rubricPackages: [pack("base", "1.2.0", "1.10.0", "1.9.0")] }),
    );
    const { config } = compose([corePlugin, county], nationalDefaults);
    expect(config.rubrics.get("base")?.map((r) => r.version)).toEqual(["1.10.0", "1.9.0", "1.2.0"]);
  });

  it("counts a package that two counties use once", () => {
    const shared = pack("base");
    const a = defineCounty(manifest({ id: "a", rubricPackages: [shared] }));
    const b = defineCounty(manifest({ id: "b", region: "110102", rubricPackages: [shared] }));
    expect(problemsOf([corePlugin, a, b])).toBe("");
  });

  it("puts a county's id before its field keys", () => {
    const field = {
      entity: "institution",
      key: "bus",
      label: { zh: "校车", en: "Bus" },
      widget: "flag",
      required: false,
    } as const;
    const { config } = compose(
      [corePlugin, defineCounty(manifest({ fields: [field] }))],
      nationalDefaults,
    );
    expect(config.counties.get("110101")?.fields[0]?.key).toBe("test.bus");
  });

  it.each<[string, readonly Plugin[], string]>([
    ["a plugin listed twice", [corePlugin, corePlugin], "listed twice"],
    ["a missing dependency", [defineCounty(manifest())], "needs plugin core"],
    [
      "a manifest of another version",
      [definePlugin({ id: "old", apiVersion: 0 })],
      "made for manifest version 0",
    ],
    [
      "a circle",
      [
        definePlugin({ id: "a", apiVersion: 1, dependsOn: ["b"] }),
        definePlugin({ id: "b", apiVersion: 1, dependsOn: ["a"] }),
      ],
      "depends on itself: a > b > a",
    ],
    [
      "a grant nobody declares",
      [corePlugin, defineCounty(manifest({ roles: [role("ombudsman", "nothing.read")] }))],
      "grants nothing.read",
    ],
    [
      "a role taken over without saying so",
      [corePlugin, defineCounty(manifest({ roles: [role("officer", "people.read")] }))],
      "role:officer is already set by core",
    ],
    [
      "an override of what is not there",
      [
        corePlugin,
        defineCounty(manifest({ overrides: ["role:x"], roles: [role("x", "people.read")] })),
      ],
      "overrides role:x, which nobody has set",
    ],
    [
      "two counties of one region",
      [corePlugin, defineCounty(manifest({ id: "a" })), defineCounty(manifest({ id: "b" }))],
      "county:110101 is already set",
    ],
    [
      "a region that is no code",
      [corePlugin, defineCounty(manifest({ region: "x1" }))],
      "not an administrative code",
    ],
    [
      "a field on what is no entity",
      [corePlugin, defineCounty(manifest({ fields: [countyField("spaceship")] }))],
      "which is no entity",
    ],
    [
      "a field where none are taken",
      [corePlugin, defineCounty(manifest({ fields: [countyField("notice")] }))],
      "takes no fields",
    ],
    [
      "a field twice",
      [
        corePlugin,
        defineCounty(
          manifest({ fields: [countyField("institution"), countyField("institution")] }),
        ),
      ],
      "stands twice",
    ],
  ])("refuses %s", (_, plugins, text) => {
    expect(problemsOf(plugins)).toContain(text);
  });

  it("lets an override replace a role, and says so", () => {
    const county = defineCounty(
      manifest({ overrides: ["role:officer"], roles: [role("officer", "people.read")] }),
    );
    const composition = compose([corePlugin, county], nationalDefaults);
    expect(composition.config.roles.get("officer")?.grants).toEqual({ "people.read": "region" });
    expect(explain(composition).join("\n")).toMatch(/role:officer\s+county-test \(replaces core\)/);
  });

  it("names every problem at once", () => {
    const text = problemsOf([
      corePlugin,
      defineCounty(manifest({ region: "x1", fields: [countyField("spaceship")] })),
    ]);
    expect(text).toContain("administrative code");
    expect(text).toContain("no entity");
  });
});

describe("orderPlugins", () => {
  it("puts each plugin after all it depends on, whatever the order given", () => {
    const graph = fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.tuple(
          fc.array(fc.array(fc.nat(Math.max(0, n - 1))), { minLength: n, maxLength: n }),
          fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
        ),
      );
    fc.assert(
      fc.property(graph, ([edges, given]) => {
        // A plugin depends only on lower numbers, so there is no circle.
        const plugins = given.map((i) =>
          definePlugin({
            id: `p${i}`,
            apiVersion: 1,
            dependsOn: (edges[i] ?? []).filter((j) => j < i).map((j) => `p${j}`),
          }),
        );
        const { order, problems } = orderPlugins(plugins);
        expect(problems).toEqual([]);
        expect(order).toHaveLength(plugins.length);
        const place = new Map(order.map((p, i) => [p.id, i]));
        for (const p of order) {
          for (const d of p.dependsOn ?? [])
            expect(place.get(d)).toBeLessThan(place.get(p.id) ?? -1);
        }
      }),
    );
  });
});

function role(id: string, grant: string): Role {
  return { id, title: { zh: id, en: id }, grants: { [grant]: "region" } };
}

function countyField(entity: string): NonNullable<CountyManifest["fields"]>[number] {
  return {
    entity,
    key: "extra",
    label: { zh: "附加", en: "Extra" },
    widget: "text",
    required: false,
  };
}
