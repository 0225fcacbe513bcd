import type { FieldValueProps } from "../registry/types.ts";
import { useFormat } from "../ui/format.ts";
import { OverdueTag } from "../ui/status-tag.tsx";

/** A deadline; one that has passed unanswered says so. */
export function DeadlineValue({ value, record }: FieldValueProps) {
  const format = useFormat();
  return (
    <span className="dd-deadline dd-num">
      {format.date(String(value))}
      {record.overdue === true && <OverdueTag />}
    </span>
  );
}
