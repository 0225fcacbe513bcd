import type { BoardPerson, PrintedBoard } from "@dudao/core/model";
import { QRCode } from "antd";
import { onSheet, publicAddress, roleOf, termOf } from "./board-text.ts";
import { m } from "./messages.ts";

/** From so many matters on, they stand in two columns. */
const TWO_COLUMNS = 5;

const words = {
  name: { zh: "姓名", en: "Name" },
  noPhoto: { zh: "照片", en: "Photo" },
  scan: { zh: "扫码查看公示信息", en: "Scan for this board" },
} as const;

function Person({ person }: { person: BoardPerson }) {
  const few = person.matters.length < TWO_COLUMNS;
  return (
    <div className="nb-person">
      {person.photo ? (
        <img className="nb-photo" src={person.photo} alt={person.name} />
      ) : (
        <div className="nb-photo">{onSheet(words.noPhoto)}</div>
      )}
      <dl className="nb-facts">
        <dt>{onSheet(roleOf(person))}</dt>
        <dd className="nb-name">{person.name}</dd>
        <dt>{onSheet(m.contact)}</dt>
        <dd>{person.contact ?? onSheet(m.askOffice)}</dd>
        <dt>{onSheet(m.term)}</dt>
        <dd>{termOf(person, "zh-CN")}</dd>
        <dt>{onSheet(m.matters)}</dt>
        <dd>
          <ol className={few ? "nb-few" : undefined}>
            {person.matters.map((matter) => (
              <li key={matter}>{matter}</li>
            ))}
          </ol>
        </dd>
      </dl>
    </div>
  );
}

/** One school's board in the unified format, ready for the printer. */
export function BoardSheet({ board }: { board: PrintedBoard }) {
  const numbers = board.people.map((one) => one.boardNumber).filter(Boolean);
  return (
    <article className="nb-sheet" lang="zh-CN" data-board={board.institutionId}>
      <h1>{onSheet(m.boardTitle)}</h1>
      <div className="nb-school">
        {board.school}
        {board.district && <small>{board.district}</small>}
      </div>
      {board.people.length > 0 ? (
        <div className="nb-people">
          {board.people.map((person) => (
            <Person key={person.kind} person={person} />
          ))}
        </div>
      ) : (
        <p className="nb-nobody">{onSheet(m.publicNobody)}</p>
      )}
      <footer className="nb-foot">
        <div>
          <p>
            {onSheet(m.issuer)} {board.office}
          </p>
          {board.complaintPhone && (
            <p>
              {onSheet(m.complaint)} {board.complaintPhone}
            </p>
          )}
          {numbers.length > 0 && (
            <p>
              {onSheet(m.boardNumber)} {numbers.join(" ")}
            </p>
          )}
        </div>
        <div className="nb-qr">
          <span>{onSheet(words.scan)}</span>
          <span aria-hidden="true">
            <QRCode value={publicAddress(board.key)} type="svg" bordered={false} errorLevel="M" />
          </span>
        </div>
      </footer>
    </article>
  );
}
