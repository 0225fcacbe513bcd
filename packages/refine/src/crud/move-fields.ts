import type { AnyEntity, FieldSpec } from "@dudao/core/model";

/** What moves ask for that is no field of the record. */
const common: readonly FieldSpec[] = [
  {
    key: "reason",
    label: { zh: "原因", en: "Reason" },
    widget: "longText",
    required: true,
    maxLength: 200,
  },
  {
    key: "note",
    label: { zh: "处理情况", en: "What was done" },
    widget: "longText",
    required: true,
    maxLength: 1000,
  },
  {
    key: "newDeadline",
    label: { zh: "新的整改期限", en: "New deadline" },
    widget: "date",
    required: false,
    help: { zh: "不填则沿用原期限", en: "Left empty, the deadline stays" },
  },
  {
    key: "successorId",
    label: { zh: "接任督学", en: "Successor" },
    widget: "ref",
    ref: "inspector",
    required: true,
  },
  { key: "date", label: { zh: "接任日期", en: "From" }, widget: "date", required: true },
];

/** The fields a move asks for: the entity's own where it has them, now to be filled in. */
export function moveFields(entity: AnyEntity, asks: readonly string[]): FieldSpec[] {
  return asks.flatMap((key) => {
    const general = common.find((f) => f.key === key);
    if (general) return [general];
    const own = entity.specs.find((f) => f.key === key);
    return own ? [{ ...own, derived: false, required: true }] : [];
  });
}
