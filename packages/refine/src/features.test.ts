import { corePermissions, coreRoles, entities } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { dudaoFeatures } from "./features.ts";
import { composeFeatures } from "./registry/compose.ts";
import type { SessionView } from "./session/use-session.ts";
import { menuFor } from "./shell/menu.ts";

const registry = composeFeatures(dudaoFeatures);
const permissions = new Set<string>(corePermissions.map((p) => p.id));

function sessionOf(role: string, oversight = false): SessionView {
  const grants = coreRoles.find((r) => r.id === role)?.grants ?? {};
  return { oversight, may: (p: string | undefined) => !p || p in grants } as SessionView;
}

describe("our own features", () => {
  it("fit together and bring every entity", () => {
    for (const entity of entities) {
      expect(registry.resources.get(entity.name)?.entity, entity.name).toBe(entity);
      expect(registry.pages.has(`${entity.name}.list`), entity.name).toBe(true);
      expect(registry.pages.has(`${entity.name}.show`), entity.name).toBe(true);
    }
  });

  it("ask only for permissions that core declares", () => {
    const asked = [
      ...registry.routes.map((r) => r.permission),
      ...registry.menu.map((m) => m.permission),
      ...[...registry.blocks.values()].map((b) => b.permission),
      ...[...registry.resources.values()].flatMap((r) => [r.read, r.write]),
    ].filter((p) => p !== undefined);
    expect([...new Set(asked)].filter((p) => !permissions.has(p))).toEqual([]);
  });

  it("lead every menu item to a route", () => {
    const paths = new Set(registry.routes.map((r) => r.path));
    expect(registry.menu.filter((m) => !paths.has(m.to)).map((m) => m.to)).toEqual([]);
  });

  it("point tabs and references only at resources that are there", () => {
    const refs = entities.flatMap((e) => e.specs.flatMap((s) => s.ref ?? []));
    expect([...new Set(refs)].filter((r) => !registry.resources.has(r))).toEqual([]);
  });

  it.each([
    ["director", ["work", "plan", "inspect", "rectify", "report", "people", "base", "system"]],
    ["inspector", ["work", "plan", "inspect", "rectify", "report", "people", "base"]],
    ["head", ["work", "inspect", "rectify", "base"]],
  ])("show a %s the sections of the work", (role, sections) => {
    expect(menuFor(registry, sessionOf(role)).map((s) => s.id)).toEqual(sections);
  });
});
