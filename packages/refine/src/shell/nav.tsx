import {
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  FileDoneOutlined,
  HomeOutlined,
  SettingOutlined,
  SolutionOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { type ComponentType, useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useAdmin } from "../registry/context.ts";
import type { MenuSection } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { activeItem, menuFor } from "./menu.ts";

const icons: Readonly<Record<MenuSection, ComponentType>> = {
  work: HomeOutlined,
  plan: CalendarOutlined,
  inspect: SolutionOutlined,
  rectify: FileDoneOutlined,
  report: BarChartOutlined,
  people: TeamOutlined,
  base: AuditOutlined,
  system: SettingOutlined,
};

/** The navigation, written out. */
export function Nav({ onNavigate }: { onNavigate?: () => void }) {
  const { t, say } = useT();
  const { registry } = useAdmin();
  const session = useSession();
  const { pathname } = useLocation();
  const sections = menuFor(registry, session);
  const active = activeItem(sections, pathname);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <nav ref={nav} className="dd-nav" aria-label={t("shell.nav")}>
      {sections.map(({ id, items }) => {
        const Icon = icons[id];
        return (
          <div key={id} className="dd-nav-section">
            <div className="dd-nav-title">
              <Icon />
              {t(`menu.${id}`)}
            </div>
            {items.map((item) => (
              <Link
                key={item.id}
                to={item.to}
                onClick={onNavigate}
                className="dd-nav-item"
                aria-current={item === active ? "page" : undefined}
              >
                {say(item.title)}
              </Link>
            ))}
          </div>
        );
      })}
    </nav>
  );
}

/** The navigation folded to one sign a section, for tablets; a touch unfolds all of it. */
export function NavRail({ onOpen }: { onOpen: () => void }) {
  const { t } = useT();
  const { registry } = useAdmin();
  const session = useSession();
  const { pathname } = useLocation();
  const sections = menuFor(registry, session);
  const active = activeItem(sections, pathname)?.section;
  return (
    <nav className="dd-rail" aria-label={t("shell.nav")}>
      {sections.map(({ id, items }) => {
        const Icon = icons[id];
        const content = (
          <>
            <Icon />
            <span>{t(`menu.${id}`)}</span>
          </>
        );
        const only = items.length === 1 ? items[0] : undefined;
        const current = id === active ? ("true" as const) : undefined;
        return only ? (
          <Link key={id} to={only.to} className="dd-rail-item" aria-current={current}>
            {content}
          </Link>
        ) : (
          <button
            key={id}
            type="button"
            className="dd-rail-item"
            aria-current={current}
            onClick={onOpen}
          >
            {content}
          </button>
        );
      })}
    </nav>
  );
}
