import { API_VERSION, type Plugin } from "./plugin.ts";

/** One thing wrong with a set of plugins, named by where it stands. */
export type Problem = { readonly where: string; readonly what: string };

/**
 * The order in which plugins apply: each after all it depends on, otherwise as given.
 * Missing, doubled, circular and wrongly versioned plugins are reported, not thrown.
 */
export function orderPlugins(plugins: readonly Plugin[]): { order: Plugin[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, Plugin>();
  for (const plugin of plugins) {
    if (byId.has(plugin.id)) {
      problems.push({ where: plugin.id, what: "plugin is listed twice" });
      continue;
    }
    if (plugin.apiVersion !== API_VERSION) {
      problems.push({
        where: plugin.id,
        what: `made for manifest version ${plugin.apiVersion}, this product has ${API_VERSION}`,
      });
    }
    byId.set(plugin.id, plugin);
  }
  const order: Plugin[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (plugin: Plugin, path: readonly string[]): void => {
    if (state.get(plugin.id) === "done") return;
    if (state.get(plugin.id) === "open") {
      problems.push({
        where: plugin.id,
        what: `depends on itself: ${[...path, plugin.id].join(" > ")}`,
      });
      return;
    }
    state.set(plugin.id, "open");
    for (const id of plugin.dependsOn ?? []) {
      const needed = byId.get(id);
      if (needed) visit(needed, [...path, plugin.id]);
      else problems.push({ where: plugin.id, what: `needs plugin ${id}, which is not there` });
    }
    state.set(plugin.id, "done");
    order.push(plugin);
  };
  for (const plugin of byId.values()) visit(plugin, []);
  return { order, problems };
}
