import { programmeStates, type YearReport } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useFormat } from "../ui/format.ts";
import { Empty } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { dateRange } from "./dates.ts";
import { FigureWords } from "./figures.tsx";
import { m } from "./messages.ts";
import type { SummaryRow } from "./narrative.tsx";
import { headingNumber, inDocumentOrder, paragraphsOf } from "./sections.ts";

function Narrative({ text, show }: { text: string | null | undefined; show: boolean }) {
  const { say } = useT();
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return show ? <p className="rp-none">{say(m.notWritten)}</p> : null;
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move
    <p key={index}>{paragraph}</p>
  ));
}

/** The account of the year as the office prints it: opening, work by work, problems, next year. */
export function ReportDocument({
  report,
  summary,
  title,
  office,
  mayWrite,
}: {
  report: YearReport;
  summary: SummaryRow | undefined;
  title: string;
  office: string;
  /** Whether parts that are not written are pointed out. */
  mayWrite: boolean;
}) {
  const { say, locale } = useT();
  const format = useFormat();
  const links = useLinks();
  const programmes = inDocumentOrder(report.programmes);
  let number = 0;
  const heading = (text: string) => {
    number += 1;
    return `${headingNumber(number, locale)}${text}`;
  };
  const shownProblems = mayWrite || Boolean(summary?.problems);
  const shownPlan = mayWrite || Boolean(summary?.nextPlan);
  return (
    <article className="rp-doc">
      <h2 className="rp-doc-title">{summary?.title ?? title}</h2>
      <Narrative text={summary?.opening} show={mayWrite} />
      {programmes.length === 0 && (
        <Empty title={say(m.noProgrammes)} hint={say(m.noProgrammesHint)} />
      )}
      {programmes.map((programme) => (
        <section key={programme.programmeId}>
          <h3>{heading(programme.title)}</h3>
          <p>
            <span className="rp-when">
              {dateRange(programme.startDate, programme.endDate, locale)}
              {say(m.comma)}
            </span>
            <FigureWords figures={programme.figures} />{" "}
            <Link className="rp-acts" to={links.show("programme", programme.programmeId)}>
              <StatusTag choices={programmeStates} value={programme.state} />
            </Link>
          </p>
        </section>
      ))}
      <section className="rp-people">
        <h3>{heading(say(m.people))}</h3>
        <p>
          <FigureWords figures={report.people} />
        </p>
      </section>
      {shownProblems && (
        <section>
          <h3>{heading(say(m.problems))}</h3>
          <Narrative text={summary?.problems} show={mayWrite} />
        </section>
      )}
      {shownPlan && (
        <section>
          <h3>{heading(say(m.nextPlan, { year: report.year + 1 }))}</h3>
          <Narrative text={summary?.nextPlan} show={mayWrite} />
        </section>
      )}
      <footer className="rp-sign">
        <div>{office}</div>
        <div className="dd-num">{format.date(summary?.publishedOn ?? report.asOf)}</div>
      </footer>
    </article>
  );
}
