import type { LocalText, TraceNode } from "@dudao/rubric";
import { Drawer } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { GradeWords } from "./total-bar.tsx";
import type { Scoring } from "./use-scoring.ts";
import { rubricText } from "./words.ts";

type Row = { node: TraceNode; depth: number };

function rowsOf(node: TraceNode, depth = 0): Row[] {
  const below = node.children
    .filter((child) => child.counted !== "excluded")
    .flatMap((child) => rowsOf(child, depth + 1));
  return [{ node, depth }, ...below];
}

/** From the total down to each answer: a table that adds up at every level. */
export function TraceDrawer({
  scoring,
  open,
  onClose,
  onGo,
}: {
  scoring: Pick<Scoring, "result" | "branches">;
  open: boolean;
  onClose: () => void;
  onGo: (code: string) => void;
}) {
  const { say, locale } = useT();
  const texts = new Map<string, LocalText>(
    scoring.branches.map((branch) => [branch.code, branch.row.text]),
  );
  const bonuses = scoring.branches.some(({ row }) => row.criterion.kind === "bonus");
  const nought = (value: string) => (value === "0" ? "" : value);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={say(m.trace)}
      width="min(680px, 100vw)"
      destroyOnHidden
      extra={<GradeWords result={scoring.result} />}
    >
      <p className="dd-soft">{say(m.traceHint)}</p>
      {scoring.result.trace.why.map((why) => (
        <p key={why.rule + why.text["zh-CN"]}>{rubricText(why.text, locale)}</p>
      ))}
      <table className="sc-trace">
        <thead>
          <tr>
            <th scope="col">{say(m.criteria)}</th>
            <th scope="col">{say(m.colPossible)}</th>
            <th scope="col">{say(m.colGiven)}</th>
            <th scope="col">{say(m.colLost)}</th>
            <th scope="col">{say(m.colOpen)}</th>
            {bonuses && <th scope="col">{say(m.colBonus)}</th>}
          </tr>
        </thead>
        <tbody>
          {rowsOf(scoring.result.trace).map(({ node, depth }) => {
            const leaf = node.children.length === 0;
            const text = texts.get(node.code);
            return (
              <tr key={node.code} className={leaf ? undefined : "sc-trace-group"}>
                <th scope="row" style={{ paddingInlineStart: depth * 14 }}>
                  {depth === 0 ? (
                    say(m.whole)
                  ) : leaf ? (
                    <button type="button" className="sc-link" onClick={() => onGo(node.code)}>
                      {node.code} {text && rubricText(text, locale)}
                    </button>
                  ) : (
                    <>
                      {node.code} {text && rubricText(text, locale)}
                    </>
                  )}
                  {depth > 0 &&
                    node.why.map((why) => (
                      <span key={why.rule + why.text["zh-CN"]} className="sc-why">
                        {rubricText(why.text, locale)}
                      </span>
                    ))}
                </th>
                <td className="dd-num">{node.possible}</td>
                <td className="dd-num">{node.given}</td>
                <td className="dd-num sc-trace-lost">{nought(node.lost)}</td>
                <td className="dd-num dd-faint">{nought(node.open)}</td>
                {bonuses && <td className="dd-num sc-trace-bonus">{nought(node.bonus)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {scoring.result.ignored.length > 0 && (
        <section>
          <h3>{say(m.ignored)}</h3>
          <ul>
            {scoring.result.ignored.map((one) => (
              <li key={one.code}>
                {one.code}: {rubricText(one.text, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Drawer>
  );
}
