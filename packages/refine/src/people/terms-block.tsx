import type { Appointment } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { m } from "./messages.ts";

/** From a term to the one before and the one after. */
export function TermsBlock({ record }: BlockProps) {
  const { say } = useT();
  const links = useLinks();
  const row = record as Appointment | undefined;
  if (!row || (row.previousId === null && row.nextId === null)) return null;
  return (
    <p className="pe-links">
      {row.previousId && (
        <Link to={links.show("appointment", row.previousId)}>{say(m.previous)}</Link>
      )}
      {row.nextId && <Link to={links.show("appointment", row.nextId)}>{say(m.renewedTo)}</Link>}
    </p>
  );
}
