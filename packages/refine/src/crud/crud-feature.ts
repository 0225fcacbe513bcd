import { type ComponentType, createElement } from "react";
import { type AdminFeature, defineAdminFeature } from "../registry/types.ts";
import { type CrudOptions, slots } from "./options.ts";

type Generic = ComponentType<{ options: CrudOptions }>;

/** A generic page with the entity's options filled in. */
const bound = (page: Generic, options: CrudOptions) => ({
  default: () => createElement(page, { options }),
});

/** The feature of one entity: resource, routes, menu item and its four generic pages. */
export function crudFeature(options: CrudOptions): AdminFeature {
  const { entity, path, section, order, read, write, hidden } = options;
  const { name, title } = entity;
  const create = Boolean(write) && options.create !== false;
  const edit = Boolean(write) && options.edit !== false;
  const form = (mode: "create" | "edit") => ({
    id: `${name}.${mode}`,
    slots: slots.form,
    load: async () => {
      const { CreatePage, EditPage } = await import("./form-page.tsx");
      return bound(mode === "create" ? CreatePage : EditPage, options);
    },
  });
  return defineAdminFeature({
    id: name,
    resources: [{ name, title, noun: options.noun, path, entity, read, write, create, edit }],
    pages: [
      {
        id: `${name}.list`,
        slots: slots.list,
        load: async () => {
          const { ListPage } = await import("./list-page.tsx");
          return bound(ListPage, options);
        },
      },
      {
        id: `${name}.show`,
        slots: slots.show,
        load: async () => {
          const { ShowPage } = await import("./show-page.tsx");
          return bound(ShowPage, options);
        },
      },
      ...(create ? [form("create")] : []),
      ...(edit ? [form("edit")] : []),
    ],
    routes: [
      { path, page: `${name}.list`, permission: read },
      ...(create ? [{ path: `${path}/create`, page: `${name}.create`, permission: write }] : []),
      { path: `${path}/:id`, page: `${name}.show`, permission: read },
      ...(edit ? [{ path: `${path}/:id/edit`, page: `${name}.edit`, permission: write }] : []),
    ],
    menu: hidden ? [] : [{ id: name, section, title, to: path, permission: read, order }],
  });
}
