import type { AnyEntity, LocalText } from "@dudao/core/model";
import type { ListFilter } from "../links.ts";
import type { MenuSection } from "../registry/types.ts";
import type { SessionView } from "../session/use-session.ts";

/** A stored record as generic pages see it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
};

/** Records of another resource that belong to the one shown, as a tab with its count. */
export type RelatedTab = {
  readonly id: string;
  readonly resource: string;
  readonly title?: LocalText;
  readonly filters: (record: Row) => readonly ListFilter[];
  /** Columns left out because they say the same in every row. */
  readonly without?: readonly string[];
  /** Values of a new record made from here; without it none can be made. */
  readonly create?: (record: Row) => Readonly<Record<string, string | number>>;
};

/** A saved view above a list: a name for a set of filters. */
export type ListView = {
  readonly id: string;
  readonly title: LocalText;
  readonly filters: (session: SessionView) => readonly ListFilter[];
};

/** How one entity's generic pages are. Only what differs from the usual is said. */
export type CrudOptions = {
  readonly entity: AnyEntity;
  /** What one record is called, where the entity's title names the whole. */
  readonly noun?: LocalText;
  readonly path: string;
  readonly section: MenuSection;
  readonly order?: number;
  /** Left out of the navigation: reached from other records. */
  readonly hidden?: boolean;
  readonly read: string;
  readonly write?: string;
  /** Which of the forms and the removal there are; all, unless told. */
  readonly create?: boolean;
  readonly edit?: boolean;
  readonly remove?: boolean;
  /** Whether a record can be changed in its state. */
  readonly editable?: (record: Row) => boolean;
  readonly removable?: (record: Row) => boolean;
  /** Values a new record starts with. */
  readonly defaults?: (session: SessionView) => Readonly<Record<string, unknown>>;
  readonly tabs?: readonly RelatedTab[];
  readonly views?: readonly ListView[];
  /** Text under a record's title. */
  readonly subtitle?: (record: Row) => LocalText | string;
  /** Moves that another page makes, and so are no buttons here. */
  readonly withoutMoves?: readonly string[];
  /** Whether a move is the page's first action; else a block of the page is. */
  readonly movesFirst?: (record: Row) => boolean;
  /** What a move brings about, said before it is made. */
  readonly consequences?: Readonly<Record<string, LocalText>>;
  /** Fields the form leaves out: set elsewhere. */
  readonly withoutFields?: readonly string[];
  /** Fields the detail page leaves out: shown by a block. */
  readonly withoutFacts?: readonly string[];
};

/** Places on the generic pages where blocks may go. */
export const slots = {
  list: ["head", "actions", "table"],
  show: ["actions", "head", "facts", "tabs", "timeline"],
  form: ["form"],
} as const;
