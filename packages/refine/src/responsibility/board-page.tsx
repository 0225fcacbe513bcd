import type { BoardPerson, NoticeBoard } from "@dudao/core/model";
import { useEffect } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { publicCss } from "./board-css.ts";
import { dialled, roleOf, termOf } from "./board-text.ts";
import { m } from "./messages.ts";

function Contact({ contact }: { contact: string | null }) {
  const { say } = useT();
  if (!contact) return say(m.askOffice);
  const number = dialled(contact);
  if (!number) return contact;
  return (
    <a className="pb-call dd-num" href={`tel:${number}`}>
      {contact}
    </a>
  );
}

function Person({ person }: { person: BoardPerson }) {
  const { say, locale } = useT();
  return (
    <section className="pb-person">
      <div className="pb-top">
        {person.photo && <img src={person.photo} alt={person.name} />}
        <div>
          <span className="dd-soft">{say(roleOf(person))}</span>
          <h2>{person.name}</h2>
        </div>
      </div>
      <dl>
        <div>
          <dt>{say(m.contact)}</dt>
          <dd>
            <Contact contact={person.contact} />
          </dd>
        </div>
        <div>
          <dt>{say(m.matters)}</dt>
          <dd>
            <ol lang="zh-CN">
              {person.matters.map((matter) => (
                <li key={matter}>{matter}</li>
              ))}
            </ol>
          </dd>
        </div>
        <div>
          <dt>{say(m.term)}</dt>
          <dd className="dd-num">{termOf(person, locale)}</dd>
        </div>
        {person.boardNumber && (
          <div>
            <dt>{say(m.boardNumber)}</dt>
            <dd>{person.boardNumber}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** `/board/:key`: what the QR code on the board leads to; nobody signs in for it. */
export default function BoardPage() {
  const { key = "" } = useParams();
  const { say } = useT();
  const board = useApiQuery<NoticeBoard>("board.public", { key }, { staleTime: 60_000 });
  const school = board.data?.school;
  useEffect(() => {
    document.title = school ? `${school} · ${say(m.boardTitle)}` : say(m.boardTitle);
  }, [school, say]);
  const missing = board.error?.status === 404 || board.error?.status === 400;
  return (
    <div className="pb-page">
      <Styles id="public-board" css={publicCss} />
      {missing ? (
        <Empty title={say(m.publicFailed)} hint={say(m.publicNobody)} />
      ) : board.isError ? (
        <Failed error={board.error} retry={() => void board.refetch()} />
      ) : !board.data ? (
        <Loading rows={8} />
      ) : (
        <>
          <header className="pb-head">
            <p>{say(m.boardTitle)}</p>
            <h1>{board.data.school}</h1>
            <p>{[board.data.regionName, board.data.district].filter(Boolean).join(" · ")}</p>
          </header>
          <main className="pb-main">
            {board.data.people.length === 0 && <p>{say(m.publicNobody)}</p>}
            {board.data.people.map((person) => (
              <Person key={person.kind} person={person} />
            ))}
            <dl className="pb-foot">
              {board.data.complaintPhone && (
                <div>
                  <dt>{say(m.complaint)}</dt>
                  <dd>
                    <Contact contact={board.data.complaintPhone} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{say(m.issuer)}</dt>
                <dd>{board.data.office}</dd>
              </div>
            </dl>
            <p className="pb-note">{say(m.publicNote)}</p>
          </main>
        </>
      )}
    </div>
  );
}
