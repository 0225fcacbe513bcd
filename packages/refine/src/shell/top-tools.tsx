import { BulbOutlined, GlobalOutlined, UserOutlined } from "@ant-design/icons";
import { useLogout } from "@refinedev/core";
import { Button, Dropdown, type MenuProps, Tooltip } from "antd";
import { useState } from "react";
import { useApiQuery, useRefresh } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useAdmin } from "../registry/context.ts";
import { useSession } from "../session/use-session.ts";
import { useMode } from "../theme/provider.tsx";
import { useFormat } from "../ui/format.ts";
import { PasswordDialog } from "./password-dialog.tsx";

type RoleTitle = { id: string; title: { zh: string; en: string } };

const HOUR = 3_600_000;

/** Language, light or dark, and who is signed in. */
export function TopTools({ compact }: { compact: boolean }) {
  const { t, say, locale } = useT();
  const { language } = useAdmin();
  const session = useSession();
  const format = useFormat();
  const refresh = useRefresh();
  const [mode, setMode] = useMode();
  const [changing, setChanging] = useState(false);
  const { mutate: logout } = useLogout();
  const roles = useApiQuery<RoleTitle[]>("role.list", undefined, { staleTime: HOUR });
  const titles = (roles.data ?? [])
    .filter((role) => session.user.roles.includes(role.id))
    .map((role) => say(role.title))
    .join(locale === "en" ? ", " : "、");

  const switchLanguage = async () => {
    await language.change(locale === "en" ? "zh-CN" : "en");
    // What the server said in the other language is asked again.
    await refresh();
  };
  const items: MenuProps["items"] = [
    {
      key: "who",
      disabled: true,
      label: (
        <div className="dd-who">
          <b>{session.user.name}</b>
          <div>{titles || session.user.userName}</div>
          <div>{session.region.name}</div>
          <div>{t("shell.today", { date: format.date(session.today) })}</div>
        </div>
      ),
    },
    { type: "divider" },
    { key: "password", label: t("shell.changePassword"), onClick: () => setChanging(true) },
    { key: "out", label: t("shell.signOut"), onClick: () => logout() },
  ];
  const next = mode === "dark" ? "light" : "dark";
  return (
    <div className="dd-top-tools">
      {!compact && (
        <Tooltip title={t(next === "dark" ? "shell.dark" : "shell.light")}>
          <Button
            type="text"
            icon={<BulbOutlined />}
            aria-label={t(next === "dark" ? "shell.dark" : "shell.light")}
            onClick={() => setMode(next)}
          />
        </Tooltip>
      )}
      <Button
        type="text"
        icon={<GlobalOutlined />}
        lang={locale === "en" ? "zh-CN" : "en"}
        onClick={switchLanguage}
      >
        {compact ? null : t("shell.otherLanguage")}
      </Button>
      <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
        <Button type="text" icon={<UserOutlined />} aria-label={session.user.name}>
          {compact ? null : session.user.name}
        </Button>
      </Dropdown>
      {changing && <PasswordDialog onClose={() => setChanging(false)} />}
    </div>
  );
}
