import { describe, expect, it } from "vitest";
import { composeFeatures, RegistryError } from "./compose.ts";
import { placeBlocks } from "./slot.tsx";
import { type AdminFeature, type BlockDefinition, defineAdminFeature } from "./types.ts";

const Nothing = () => null;
const Other = () => null;

const base = defineAdminFeature({
  id: "base",
  pages: [{ id: "a.list", component: Nothing, slots: ["head"] }],
  routes: [{ path: "/a", page: "a.list" }],
});

const block = (id: string, at: string, order: BlockDefinition["order"]): BlockDefinition => ({
  id,
  page: "a.list",
  at,
  order,
  component: Nothing,
});

const withBlocks = (...blocks: BlockDefinition[]): AdminFeature[] => [
  base,
  defineAdminFeature({ id: "more", blocks }),
];

describe("composeFeatures", () => {
  it("puts a feature after those it depends on", () => {
    const later = defineAdminFeature({ id: "later", dependsOn: ["base"] });
    expect(composeFeatures([later, base]).features).toEqual(["base", "later"]);
  });

  it("refuses a feature that is not there and features in a circle", () => {
    const a = defineAdminFeature({ id: "a", dependsOn: ["b"] });
    const b = defineAdminFeature({ id: "b", dependsOn: ["a"] });
    expect(() => composeFeatures([a])).toThrow('a depends on "b", which is not there');
    expect(() => composeFeatures([a, b])).toThrow("a → b → a");
  });

  it.each([
    ["feature", [base, base]],
    ["route", [base, defineAdminFeature({ id: "x", routes: [{ path: "/a", page: "a.list" }] })]],
    ["block", withBlocks(block("one", "head", "after"), block("one", "head", "before"))],
  ] as [string, AdminFeature[]][])("refuses a doubled %s", (what, features) => {
    expect(() => composeFeatures(features)).toThrow(RegistryError);
    expect(() => composeFeatures(features)).toThrow(what);
  });

  it("replaces a page only where the later one says so, and keeps its places", () => {
    const page = { id: "a.list", component: Other };
    const quiet = defineAdminFeature({ id: "county", pages: [page] });
    expect(() => composeFeatures([base, quiet])).toThrow("say override to replace it");
    const loud = defineAdminFeature({ id: "county", pages: [{ ...page, override: true }] });
    const replaced = composeFeatures([base, loud]).pages.get("a.list");
    expect(replaced).toMatchObject({ component: Other, slots: ["head"] });
  });

  it("refuses an override of nothing, a route without a page and a block without a place", () => {
    const page = { id: "b.list", component: Nothing, override: true };
    expect(() => composeFeatures([defineAdminFeature({ id: "x", pages: [page] })])).toThrow(
      "overrides nothing",
    );
    const route = { path: "/b", page: "b.list" };
    expect(() => composeFeatures([defineAdminFeature({ id: "x", routes: [route] })])).toThrow(
      'no page "b.list"',
    );
    expect(() => composeFeatures(withBlocks(block("one", "nowhere", "after")))).toThrow(
      "is no place of a.list",
    );
  });

  it("refuses two blocks that replace the same thing", () => {
    const features = withBlocks(block("one", "head", "replace"), block("two", "head", "replace"));
    expect(() => composeFeatures(features)).toThrow("both replace");
  });
});

describe("placeBlocks", () => {
  const order = (...blocks: BlockDefinition[]) =>
    placeBlocks(blocks, "a.list", "head").map((p) => (p.own ? "own" : p.block.id));

  it("puts blocks around the page's own content and around each other", () => {
    expect(
      order(
        block("after", "head", "after"),
        block("before", "head", "before"),
        block("inner", "after", "before"),
      ),
    ).toEqual(["before", "own", "inner", "after"]);
  });

  it("shows what replaces the content instead of it", () => {
    expect(order(block("instead", "head", "replace"))).toEqual(["instead"]);
    const replaced = order(block("old", "head", "after"), block("new", "old", "replace"));
    expect(replaced).toEqual(["own", "new"]);
  });

  it("leaves other pages' blocks alone", () => {
    expect(placeBlocks([block("one", "head", "after")], "b.list", "head")).toEqual([{ own: true }]);
  });
});
