import {
  planItem as entity,
  type OfferedMove,
  type PlanItem,
  planItemStates,
} from "@dudao/core/model";
import { App, Button, Drawer } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { Facts } from "../crud/facts.tsx";
import { Moves } from "../crud/moves.tsx";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { ItemForm } from "./item-form.tsx";
import { m } from "./messages.ts";

/** What the drawer shows: an item, or a form for a new one in a month. */
export type Shown = { item: string } | { month: number } | null;

function ItemView({
  item,
  moves,
  mayWrite,
  onEdit,
}: {
  item: PlanItem;
  moves: readonly OfferedMove[];
  mayWrite: boolean;
  onEdit: () => void;
}) {
  const { say, t } = useT();
  const links = useLinks();
  const fields = usePageFields(entity).filter((field) => !["title", "year"].includes(field.key));
  const programmes = links.list("programme", [{ field: "planItemId", op: "eq", value: item.id }]);
  return (
    <>
      <StatusTag choices={planItemStates} value={item.state} />
      {item.stateReason && <p className="dd-soft">{item.stateReason}</p>}
      <div className="cal-drawer-acts">
        {mayWrite && <Button onClick={onEdit}>{t("act.edit")}</Button>}
        <Moves entity={entity} record={item} moves={moves} />
      </div>
      <nav className="cal-drawer-links">
        <Link to={programmes}>{say(m.programmes, { count: item.programmeCount })}</Link>
        {mayWrite && (
          <Link to={links.create("programme", { planItemId: item.id, kind: item.kind })}>
            {say(m.makeProgramme)}
          </Link>
        )}
        <Link to={links.show("planItem", item.id)}>{say(m.openFull)}</Link>
      </nav>
      <Facts entity={entity} fields={fields} record={item} />
    </>
  );
}

/** A line of the plan beside the calendar: read, moved, changed or newly made. */
export function ItemDrawer({
  shown,
  planId,
  onShow,
}: {
  shown: Shown;
  /** The plan that new items belong to. */
  planId: string | null;
  onShow: (shown: Shown) => void;
}) {
  const { say, t } = useT();
  const session = useSession();
  const { modal } = App.useApp();
  const [editing, setEditing] = useState(false);
  const [dirty, setDirty] = useState(false);
  const id = shown && "item" in shown ? shown.item : null;
  const query = useApiQuery<PlanItem & { moves?: OfferedMove[] }>(
    "planItem.one",
    { id },
    { enabled: id !== null },
  );
  const item = query.data?.id === id ? query.data : undefined;
  const mayWrite = session.may("planning.write") && !session.oversight;
  const close = () => {
    setEditing(false);
    setDirty(false);
    onShow(null);
  };
  const ask = () => {
    if (!dirty) close();
    else modal.confirm({ title: say(m.leave), cancelText: t("act.cancel"), onOk: close });
  };
  const making = shown !== null && "month" in shown && planId !== null;
  return (
    <Drawer
      open={shown !== null}
      onClose={ask}
      width="min(560px, 100vw)"
      destroyOnHidden
      title={making ? say(m.newItem) : editing ? say(m.editItem) : (item?.title ?? say(m.title))}
    >
      {making ? (
        <ItemForm
          initial={{ planId, month: shown.month }}
          onDirty={setDirty}
          onCancel={ask}
          onDone={(made) => onShow({ item: made })}
        />
      ) : query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !item ? (
        <Loading rows={6} />
      ) : editing ? (
        <ItemForm
          item={item}
          initial={{}}
          onDirty={setDirty}
          onCancel={() => setEditing(false)}
          onDone={() => setEditing(false)}
        />
      ) : (
        <ItemView
          item={item}
          moves={item.moves ?? []}
          mayWrite={mayWrite}
          onEdit={() => setEditing(true)}
        />
      )}
    </Drawer>
  );
}
