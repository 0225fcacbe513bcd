import type { AnyEntity, FieldSpec, LocalText } from "@dudao/core/model";
import type { ComponentType } from "react";

/** A page as a component, or how to fetch it when it is first opened. */
export type PageComponent =
  | { readonly component: ComponentType }
  | { readonly load: () => Promise<{ default: ComponentType }> };

/** A page under its id, for example `institution.list`. */
export type PageDefinition = PageComponent & {
  readonly id: string;
  /** Says that this page takes the place of one that is already there. */
  readonly override?: boolean;
  /** Names of the places on the page where blocks may go. */
  readonly slots?: readonly string[];
};

export type RouteDefinition = {
  /** Path pattern of react-router, for example `/inspections/:id/scoring`. */
  readonly path: string;
  /** Id of the page it shows. */
  readonly page: string;
  /** Permission it asks for; none means everyone who is signed in. */
  readonly permission?: string;
  /**
   * `bare` pages stand without navigation: scoring in the field, print views;
   * `public` ones also without signing in.
   */
  readonly frame?: "shell" | "bare" | "public";
};

/** A resource as Refine and the link builders know it. */
export type ResourceDefinition = {
  /** The router key and entity name. */
  readonly name: string;
  readonly title: LocalText;
  /** What one of it is called, where the title names the whole: 问题 of 问题台账. */
  readonly noun?: LocalText;
  /** Path of its list; detail is `path/:id`, form `path/:id/edit` and `path/create`. */
  readonly path: string;
  readonly entity?: AnyEntity;
  readonly list?: boolean;
  readonly show?: boolean;
  readonly create?: boolean;
  readonly edit?: boolean;
  /** Permissions to read it and to write it. */
  readonly read?: string;
  readonly write?: string;
  /** Its `list` procedure takes no input and answers with all rows. */
  readonly whole?: boolean;
};

/** Sections of the navigation, in this order. */
export const menuSections = [
  "work",
  "plan",
  "inspect",
  "rectify",
  "report",
  "people",
  "base",
  "system",
] as const;
export type MenuSection = (typeof menuSections)[number];

export type MenuItem = {
  readonly id: string;
  readonly section: MenuSection;
  readonly title: LocalText;
  readonly to: string;
  readonly permission?: string;
  /** Place in its section; 50 unless told. */
  readonly order?: number;
  /** For whom else it is meant: only county offices, or only offices above. */
  readonly level?: "county" | "oversight";
};

/** What a block is given: the record where the page shows one. */
export type BlockProps = {
  readonly page: string;
  readonly record?: Readonly<Record<string, unknown>>;
};

export type BlockDefinition = {
  readonly id: string;
  readonly page: string;
  /** Name of a slot of the page, or id of another block there. */
  readonly at: string;
  readonly order: "before" | "after" | "replace";
  readonly component: ComponentType<BlockProps>;
  readonly permission?: string;
};

export type FieldInputProps = {
  readonly spec: FieldSpec;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
  readonly id?: string;
  readonly disabled?: boolean;
};
export type FieldValueProps = {
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly record: Readonly<Record<string, unknown>>;
};

/** An own input or own display for one field of one entity. */
export type FieldDefinition = {
  readonly entity: string;
  readonly key: string;
  readonly input?: ComponentType<FieldInputProps>;
  readonly value?: ComponentType<FieldValueProps>;
  readonly override?: boolean;
};

/** Everything one feature brings to the admin. Ours register through exactly this. */
export type AdminFeature = {
  readonly id: string;
  readonly dependsOn?: readonly string[];
  readonly resources?: readonly ResourceDefinition[];
  readonly routes?: readonly RouteDefinition[];
  readonly menu?: readonly MenuItem[];
  readonly pages?: readonly PageDefinition[];
  readonly blocks?: readonly BlockDefinition[];
  readonly fields?: readonly FieldDefinition[];
};

/** Says what a feature brings; a plain value, nothing happens until it is composed. */
export function defineAdminFeature(feature: AdminFeature): AdminFeature {
  return Object.freeze(feature);
}
