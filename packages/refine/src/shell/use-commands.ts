import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { apiKey } from "../api/hooks.ts";
import { refText } from "../fields/ref-text.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useAdmin } from "../registry/context.ts";
import { useSession } from "../session/use-session.ts";
import { menuFor } from "./menu.ts";

/** One thing the palette can do: go to an address. */
export type Command = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly to: string;
};

// What people look for by name. Each costs one query per pause in typing, all in one request.
const SEARCHED = ["institution", "inspector", "programme", "finding", "notice"];
const HITS = 5;

/** Pages one may open and forms one may start, by part of their names. */
function usePlaces(typed: string): Command[] {
  const { t, say } = useT();
  const { registry } = useAdmin();
  const session = useSession();
  const links = useLinks();
  return useMemo(() => {
    const pages = menuFor(registry, session).flatMap((section) =>
      section.items.map((item) => ({
        id: `page ${item.id}`,
        group: t("palette.pages"),
        label: say(item.title),
        hint: t(`menu.${section.id}`),
        to: item.to,
      })),
    );
    const forms = [...registry.resources.values()]
      .filter((r) => r.create && session.may(r.write) && !session.oversight)
      .map((r) => ({
        id: `create ${r.name}`,
        group: t("palette.create"),
        label: t("form.create", { title: say(r.noun ?? r.title) }),
        to: links.create(r.name),
      }));
    const wanted = typed.toLowerCase();
    const fits = (c: Command) => c.label.toLowerCase().includes(wanted);
    return wanted ? [...pages, ...forms].filter(fits) : pages;
  }, [registry, session, links, t, say, typed]);
}

type Found = { rows: (Record<string, unknown> & { id: string })[] };

// What tells two records of the same name apart.
function hintOf(row: Record<string, unknown>): string | undefined {
  const hints = [row.institutionName, row.township, row.employer];
  return hints.find((hint): hint is string => typeof hint === "string");
}

/** Records by part of their names or pinyin initials, of every resource one may read. */
function useRecords(search: string): Command[] {
  const { say } = useT();
  const { api, registry } = useAdmin();
  const { may } = useSession();
  const links = useLinks();
  const resources = SEARCHED.flatMap((name) => registry.resources.get(name) ?? []).filter((r) =>
    may(r.read),
  );
  const input = { page: 1, pageSize: HITS, search };
  return useQueries({
    queries: resources.map((resource) => ({
      queryKey: apiKey(`${resource.name}.list`, input),
      queryFn: () => api.query<Found>(`${resource.name}.list`, input),
      enabled: search.length > 0,
      staleTime: 10_000,
    })),
    combine: (answers) =>
      answers.flatMap(({ data }, index) => {
        const resource = resources[index];
        if (!resource || search.length === 0) return [];
        return (data?.rows ?? []).map((row) => ({
          id: row.id,
          group: say(resource.title),
          label: refText(row, resource.entity, say),
          hint: hintOf(row),
          to: links.show(resource.name, row.id),
        }));
      }),
  });
}

/** What the palette offers for what is typed; `settled` is the same once typing has paused. */
export function useCommands(typed: string, settled: string): Command[] {
  return [...usePlaces(typed), ...useRecords(settled)];
}
