import type { Career, CareerEvent } from "@dudao/core/model";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useAdmin } from "../registry/context.ts";
import type { BlockProps } from "../registry/types.ts";
import { useFormat } from "../ui/format.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";

const BAD = new Set<CareerEvent["kind"]>(["dismissed", "suspended", "declined"]);

function Event({ event }: { event: CareerEvent }) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const { registry } = useAdmin();
  const page = event.resource !== null && registry.resources.has(event.resource);
  const tone = event.ahead ? "pe-ahead" : BAD.has(event.kind) ? "pe-bad" : undefined;
  return (
    <li className={tone}>
      <time dateTime={event.on} className="dd-num">
        {format.date(event.on)}
        {event.ahead && ` · ${say(m.ahead)}`}
      </time>
      {page && event.resource && event.id ? (
        <Link to={links.show(event.resource, event.id)}>{say(event.title)}</Link>
      ) : (
        <span>{say(event.title)}</span>
      )}
    </li>
  );
}

/** A person's terms, schools, inspections, papers and employers on one line of time. */
export function CareerBlock({ record }: BlockProps) {
  const { say } = useT();
  const id = record?.id as string | undefined;
  const career = useApiQuery<Career>("inspector.career", { id }, { enabled: id !== undefined });
  return (
    <section className="pe-career" aria-label={say(m.career)}>
      <Styles id="people" css={css} />
      <h2 className="dd-section-title">{say(m.career)}</h2>
      {career.isError ? (
        <Failed error={career.error} retry={() => void career.refetch()} />
      ) : !career.data ? (
        <Loading rows={4} />
      ) : career.data.events.length === 0 ? (
        <p className="dd-faint">{say(m.careerNone)}</p>
      ) : (
        <ol>
          {career.data.events.map((event) => (
            <Event key={`${event.on} ${event.kind} ${event.id} ${event.title.zh}`} event={event} />
          ))}
        </ol>
      )}
      {career.data?.more && <p className="dd-faint">{say(m.careerMore)}</p>}
    </section>
  );
}
