import type { Registry } from "../registry/compose.ts";
import { type MenuItem, type MenuSection, menuSections } from "../registry/types.ts";
import type { SessionView } from "../session/use-session.ts";

export type ShownSection = { readonly id: MenuSection; readonly items: readonly MenuItem[] };

const USUAL_ORDER = 50;

/** The navigation for one person: sections in their order, only what they may open. */
export function menuFor(registry: Registry, session: SessionView): ShownSection[] {
  const level = session.oversight ? "oversight" : "county";
  const open = registry.menu.filter(
    (item) => session.may(item.permission) && (item.level ?? level) === level,
  );
  return menuSections
    .map((id) => ({
      id,
      items: open
        .filter((item) => item.section === id)
        .sort((a, b) => (a.order ?? USUAL_ORDER) - (b.order ?? USUAL_ORDER)),
    }))
    .filter((section) => section.items.length > 0);
}

/** Whether an address lies under a menu item; the item with the longest path wins. */
export function activeItem(
  sections: readonly ShownSection[],
  pathname: string,
): MenuItem | undefined {
  return sections
    .flatMap((s) => s.items)
    .filter(({ to }) => pathname === to || (to !== "/" && pathname.startsWith(`${to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}
