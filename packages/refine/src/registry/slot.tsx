import { Fragment, type ReactNode } from "react";
import { useSession } from "../session/use-session.ts";
import { useAdmin } from "./context.ts";
import type { BlockDefinition, BlockProps } from "./types.ts";

/** One thing in a slot: the page's own content or a block. */
export type Placed =
  | { readonly own: true }
  | { readonly own: false; readonly block: BlockDefinition };

/**
 * What stands in a slot and in which order: blocks before, then the page's own
 * content or what replaces it, then blocks after; each block may carry others
 * around it in the same way.
 */
export function placeBlocks(
  blocks: Iterable<BlockDefinition>,
  page: string,
  slot: string,
): Placed[] {
  const here = [...blocks].filter((b) => b.page === page);
  const around = (at: string, self: Placed): Placed[] => {
    const placed = (order: BlockDefinition["order"]) =>
      here
        .filter((b) => b.at === at && b.order === order)
        .flatMap((b) => around(b.id, { own: false, block: b }));
    const instead = placed("replace");
    return [...placed("before"), ...(instead.length ? instead : [self]), ...placed("after")];
  };
  return around(slot, { own: true });
}

/** A named place on a page where features and counties put blocks. */
export function Slot({
  page,
  name,
  record,
  children,
}: {
  page: string;
  name: string;
  record?: BlockProps["record"];
  children?: ReactNode;
}) {
  const { registry } = useAdmin();
  const { may } = useSession();
  return placeBlocks(registry.blocks.values(), page, name).map((placed) => {
    if (placed.own) return <Fragment key="own">{children}</Fragment>;
    if (!may(placed.block.permission)) return null;
    const Block = placed.block.component;
    return <Block key={placed.block.id} page={page} record={record} />;
  });
}
