import type { AnyEntity } from "@dudao/core/model";
import { Button, Modal, Radio } from "antd";
import { useState } from "react";
import { type PageField, readField } from "../fields/specs.ts";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import type { Row } from "./options.ts";

type Values = Readonly<Record<string, unknown>>;

/** A field that the two of them left with different values. */
export type Clash = { readonly field: PageField; readonly mine: unknown; readonly theirs: unknown };

const blank = (value: unknown): unknown =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
    ? null
    : value;

const differ = (a: unknown, b: unknown) => JSON.stringify(blank(a)) !== JSON.stringify(blank(b));

/**
 * Where both of us changed the same field, to different values. What only one
 * of us changed is no clash: mine stays mine, theirs is taken over.
 */
export function clashes(
  fields: readonly PageField[],
  before: Values,
  mine: Values,
  theirs: Values,
): Clash[] {
  return fields.flatMap((field) => {
    const was = readField(before, field);
    const clash = { field, mine: readField(mine, field), theirs: readField(theirs, field) };
    const both = differ(clash.mine, was) && differ(clash.theirs, was);
    return both && differ(clash.mine, clash.theirs) ? [clash] : [];
  });
}

/** The fields that only the other changed. */
export function takenOver(
  fields: readonly PageField[],
  before: Values,
  mine: Values,
  theirs: Values,
): PageField[] {
  return fields.filter((field) => {
    const was = readField(before, field);
    return differ(readField(theirs, field), was) && !differ(readField(mine, field), was);
  });
}

/** Shows both values where two people changed the same record; nothing typed is lost. */
export function StaleConflict({
  entity,
  current,
  list,
  others,
  onResolve,
  onClose,
}: {
  entity: AnyEntity;
  current: Row;
  list: readonly Clash[];
  /** Fields that only the other changed: taken over without a question. */
  others: readonly PageField[];
  /** Takes the fields for which the other's value is to stand. */
  onResolve: (takeTheirs: readonly PageField[]) => void;
  onClose: () => void;
}) {
  const { t, say, locale } = useT();
  const separator = locale === "en" ? ", " : "、";
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, take: boolean) => {
    const next = new Set(theirs);
    if (take) next.add(key);
    else next.delete(key);
    setTheirs(next);
  };
  const show = (field: PageField, value: unknown, record: Values) => (
    <FieldValue entity={entity.name} spec={field} value={blank(value)} record={record} />
  );
  return (
    <Modal
      open
      width={720}
      title={t("stale.title")}
      maskClosable={false}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t("stale.later")}
        </Button>,
        <Button
          key="resolve"
          type="primary"
          onClick={() => onResolve(list.filter((c) => theirs.has(c.field.key)).map((c) => c.field))}
        >
          {t("stale.resolve")}
        </Button>,
      ]}
    >
      <p className="dd-soft">{list.length ? t("stale.text") : t("stale.noClash")}</p>
      {others.length > 0 && (
        <p>{t("stale.others", { fields: others.map((f) => say(f.label)).join(separator) })}</p>
      )}
      {list.map(({ field, mine, theirs: other }) => (
        <fieldset key={field.key} className="dd-clash">
          <legend>{say(field.label)}</legend>
          <Radio.Group
            value={theirs.has(field.key)}
            onChange={(e) => choose(field.key, e.target.value)}
            className="dd-clash-pair"
          >
            <Radio value={false}>
              <span className="dd-kicker">{t("stale.mine")}</span>
              <div>{show(field, mine, {})}</div>
            </Radio>
            <Radio value={true}>
              <span className="dd-kicker">{t("stale.theirs")}</span>
              <div>{show(field, other, current)}</div>
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
    </Modal>
  );
}
