import { MenuOutlined } from "@ant-design/icons";
import { Button, Drawer, Grid } from "antd";
import { useState } from "react";
import { Outlet } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { Styles } from "../ui/styles.tsx";
import { shellCss } from "./css.ts";
import { Nav, NavRail } from "./nav.tsx";
import { OfflineSign } from "./offline-sign.tsx";
import { Palette } from "./palette.tsx";
import { TopTools } from "./top-tools.tsx";

/** Navigation left, region and search on top, the page between. */
export function Shell() {
  const { t, say } = useT();
  const session = useSession();
  const screens = Grid.useBreakpoint();
  const [unfolded, setUnfolded] = useState(false);
  const office = session.settings ? say(session.settings.office) : session.region.name;
  const phone = screens.sm === false;
  const wide = screens.lg !== false;
  return (
    <div
      className={`dd-shell ${wide ? "dd-shell-wide" : phone ? "dd-shell-phone" : "dd-shell-tablet"}`}
    >
      <Styles id="shell" css={shellCss} />
      <a className="dd-skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="dd-top">
        {!wide && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t("shell.nav")}
            onClick={() => setUnfolded(true)}
          />
        )}
        <div className="dd-brand">
          <span className="dd-mark" aria-hidden="true">
            督
          </span>
          <span className="dd-office">{office}</span>
        </div>
        <Palette compact={phone} />
        <TopTools compact={phone} />
      </header>
      <OfflineSign />
      {wide && <Nav />}
      {!wide && !phone && <NavRail onOpen={() => setUnfolded(true)} />}
      <Drawer
        open={unfolded && !wide}
        onClose={() => setUnfolded(false)}
        placement="left"
        width={240}
        title={office}
        styles={{ body: { padding: "8px 0" } }}
      >
        <Nav onNavigate={() => setUnfolded(false)} />
      </Drawer>
      <main id="main" className="dd-main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
