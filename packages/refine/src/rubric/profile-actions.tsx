import { Button } from "antd";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { m } from "./messages.ts";

/** From a stored profile back to the bench: a draft goes on, what stands begins its next version. */
export function EditProfile({ record }: BlockProps) {
  const { say } = useT();
  if (!record) return null;
  return (
    <Link to={`/rubrics/${String(record.baseId)}/tailor?profile=${String(record.id)}`}>
      <Button>{say(record.state === "draft" ? m.open : m.next)}</Button>
    </Link>
  );
}
