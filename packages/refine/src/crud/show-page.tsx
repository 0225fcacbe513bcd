import { EditOutlined, MoreOutlined } from "@ant-design/icons";
import type { OfferedMove } from "@dudao/core/model";
import { useDelete, useOne } from "@refinedev/core";
import { Alert, App, Button, Dropdown } from "antd";
import { useNavigate, useParams } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useRefresh } from "../api/hooks.ts";
import { plainValue } from "../fields/plain.ts";
import { usePageFields } from "../fields/specs.ts";
import { type Texts, useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Slot } from "../registry/slot.tsx";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { OverdueTag, StatusTag } from "../ui/status-tag.tsx";
import { Facts } from "./facts.tsx";
import { Moves } from "./moves.tsx";
import type { CrudOptions, Row } from "./options.ts";
import { RelatedTabs } from "./related.tsx";
import { Timeline } from "./timeline.tsx";

type Shown = Row & { moves?: OfferedMove[] };

/** Deletes after saying what goes; a record that others need is refused by the server in words. */
function useRemove(options: CrudOptions, record: Row | undefined, name: string) {
  const { t, say } = useT();
  const { modal, message, notification } = App.useApp();
  const navigate = useNavigate();
  const links = useLinks();
  const refresh = useRefresh();
  const { mutateAsync } = useDelete();
  return () => {
    if (!record) return;
    modal.confirm({
      title: t("remove.title", { name }),
      content: t("remove.consequence", { title: say(options.entity.title) }),
      okText: t("act.remove"),
      cancelText: t("act.cancel"),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await mutateAsync({
            resource: options.entity.name,
            id: record.id,
            values: { version: record.version },
            // What is gone is not asked for again.
            invalidates: ["list", "many"],
            successNotification: false,
            errorNotification: false,
          });
          message.success(t("remove.done", { name }));
          navigate(links.list(options.entity.name), { replace: true });
        } catch (thrown) {
          const error = toApiError(thrown);
          if (error.stale) await refresh();
          notification.error({ message: t("remove.refused"), description: error.message });
        }
      },
    });
  };
}

/** The page of one record: state and moves on top, facts left, what happened at the right. */
export function ShowPage({ options }: { options: CrudOptions }) {
  const { entity } = options;
  const page = `${entity.name}.show`;
  const { id = "" } = useParams();
  const { t, say } = useT();
  const format = useFormat();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const fields = usePageFields(entity);
  const { query, result: record } = useOne<Shown>({
    resource: entity.name,
    id,
    queryOptions: { enabled: id !== "", retry: false, placeholderData: undefined },
    errorNotification: false,
  });
  const labelField = fields.find((f) => f.key === entity.label);
  const words = { say, format, yes: t("status.yes"), no: t("status.no") };
  const name = record && labelField ? String(plainValue(record, labelField, words)) : "";
  const remove = useRemove(options, record, name);
  const back = { to: links.list(entity.name), label: say(entity.title) };

  if (query.isError) {
    return (
      <Page title={say(entity.title)} back={back}>
        <Failed error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  }
  if (!record) return <Loading rows={10} />;

  const writes = Boolean(options.write) && session.may(options.write) && !session.oversight;
  const mayEdit = writes && options.edit !== false && (options.editable?.(record) ?? true);
  const mayRemove = writes && options.remove !== false && (options.removable?.(record) ?? true);
  const moves = (record.moves ?? []).filter((m) => !options.withoutMoves?.includes(m.action));
  const state = fields.find((f) => f.key === "state") ?? fields.find((f) => f.key === "status");
  const reason = record.stateReason;

  return (
    <Page
      title={name}
      documentTitle={name}
      back={back}
      state={
        <>
          {state?.choices && (
            <StatusTag choices={state.choices} value={String(record[state.key] ?? "")} />
          )}
          {record.overdue === true && <OverdueTag />}
        </>
      }
      subtitle={subtitleOf(options, record, say)}
      extra={
        <>
          {mayRemove && (
            <Dropdown
              trigger={["click"]}
              menu={{
                items: [{ key: "remove", label: t("act.remove"), danger: true, onClick: remove }],
              }}
            >
              <Button icon={<MoreOutlined />} aria-label={t("act.more")} />
            </Dropdown>
          )}
          {mayEdit && (
            <Button icon={<EditOutlined />} onClick={() => navigate(links.edit(entity.name, id))}>
              {t("act.edit")}
            </Button>
          )}
          <Slot page={page} name="actions" record={record}>
            <Moves
              entity={entity}
              record={record}
              moves={moves}
              consequences={options.consequences}
            />
          </Slot>
        </>
      }
    >
      {typeof reason === "string" && reason && (
        <Alert type="warning" showIcon message={reason} className="dd-form-alert" />
      )}
      <Slot page={page} name="head" record={record} />
      <div className="dd-show">
        <div className="dd-show-main">
          <Slot page={page} name="facts" record={record}>
            <Facts
              entity={entity}
              fields={fields}
              record={record}
              without={[entity.label, ...(options.withoutFacts ?? [])]}
            />
          </Slot>
          <Slot page={page} name="tabs" record={record}>
            {options.tabs && <RelatedTabs tabs={options.tabs} record={record} />}
          </Slot>
        </div>
        <aside className="dd-show-side">
          <Slot page={page} name="timeline" record={record}>
            <Timeline entity={entity} record={record} />
          </Slot>
        </aside>
      </div>
    </Page>
  );
}

function subtitleOf(options: CrudOptions, record: Row, say: Texts["say"]): string | undefined {
  const text = options.subtitle?.(record);
  return typeof text === "object" ? say(text) : text;
}
