import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { m } from "./messages.ts";

/** On a school's page: the way to its notice board. */
export function BoardButton({ record }: BlockProps) {
  const { say } = useT();
  const { oversight } = useSession();
  const navigate = useNavigate();
  const shows = record?.status === "open" && record.kind !== "townshipGovernment";
  if (oversight || !shows) return null;
  return (
    <Button onClick={() => navigate(`/boards/print?school=${record.id}`)}>{say(m.boardOf)}</Button>
  );
}
