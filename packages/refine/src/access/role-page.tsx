import { corePermissions, type Permission, type Role } from "@dudao/core/model";
import { Table } from "antd";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Status } from "../ui/status-tag.tsx";

type Line = { readonly id: string; readonly permission: Permission | undefined };

/** Acts in the order they are declared; those a county added come last under their own names. */
function lines(roles: readonly Role[]): Line[] {
  const known = corePermissions.map((permission) => ({ id: permission.id, permission }));
  const ids = new Set<string>(known.map((line) => line.id));
  const others = roles.flatMap((role) => Object.keys(role.grants)).filter((id) => !ids.has(id));
  return [...known, ...[...new Set(others)].map((id) => ({ id, permission: undefined }))];
}

/** Who may do what: roles are configuration, so this is to be read, not changed. */
export default function RolePage() {
  const { t, say } = useT();
  const roles = useApiQuery<Role[]>("role.list");
  if (roles.isError) return <Failed error={roles.error} retry={() => void roles.refetch()} />;
  if (!roles.data) return <Loading />;
  return (
    <Page title={t("roles.title")} subtitle={t("roles.lead")}>
      <Table<Line>
        className="dd-table dd-roles"
        rowKey="id"
        size="small"
        pagination={false}
        scroll={{ x: "max-content" }}
        dataSource={lines(roles.data)}
        columns={[
          {
            key: "permission",
            title: t("roles.act"),
            fixed: "left",
            render: (_, line) => (line.permission ? say(line.permission.title) : line.id),
          },
          ...roles.data.map((role) => ({
            key: role.id,
            title: say(role.title),
            render: (_: unknown, line: Line) => {
              const reach = role.grants[line.id];
              if (!reach) return <span className="dd-faint">—</span>;
              return (
                <Status tone={reach === "region" ? "good" : "active"}>
                  {t(reach === "region" ? "roles.region" : "roles.own")}
                </Status>
              );
            },
          })),
        ]}
      />
    </Page>
  );
}
