import type { FilterOperator } from "@dudao/core/model";
import { useMemo } from "react";
import { writeFilters } from "./crud/list-params.ts";
import { useAdmin } from "./registry/context.ts";
import type { ResourceDefinition } from "./registry/types.ts";

/** One condition of a list, as the API takes it and a report's figure carries it. */
export type ListFilter = { field: string; op: FilterOperator; value: unknown };

export type Links = {
  /** Address of a list, with its filters. */
  list(resource: string, filters?: readonly ListFilter[]): string;
  show(resource: string, id: string): string;
  edit(resource: string, id: string): string;
  /** Address of the form for a new record, with values already known. */
  create(resource: string, values?: Readonly<Record<string, string | number>>): string;
};

/** Addresses of records and lists, out of the registered resources. */
export function createLinks(resources: ReadonlyMap<string, ResourceDefinition>): Links {
  const path = (name: string) => resources.get(name)?.path ?? `/${name}`;
  const query = (params: URLSearchParams) => (params.size ? `?${params}` : "");
  return {
    list: (name, filters = []) => `${path(name)}${query(writeFilters(filters))}`,
    show: (name, id) => `${path(name)}/${id}`,
    edit: (name, id) => `${path(name)}/${id}/edit`,
    create: (name, values = {}) => {
      const params = new URLSearchParams();
      for (const [key, value] of Object.entries(values)) params.set(key, String(value));
      return `${path(name)}/create${query(params)}`;
    },
  };
}

/** Addresses for the composed admin: what a figure, a task or a related record links to. */
export function useLinks(): Links {
  const { registry } = useAdmin();
  return useMemo(() => createLinks(registry.resources), [registry]);
}
