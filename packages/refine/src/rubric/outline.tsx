import { flattenCriteria, isGroup, type Rubric } from "@dudao/rubric";
import { ruleText } from "@dudao/rubric/interchange";
import { Input, Switch } from "antd";
import { useMemo, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Empty } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { pointsOf, words } from "./words.ts";

function Grades({ rubric }: { rubric: Rubric }) {
  const { say, locale } = useT();
  const format = useFormat();
  if (!rubric.grades?.length) return null;
  return (
    <ul className="rb-grades" aria-label={say(m.grades)}>
      {rubric.grades.map((grade) => (
        <li key={grade.code}>
          <strong>{words(grade.title, locale)}</strong>{" "}
          <span className="dd-soft">
            {"minShare" in grade
              ? say(m.fromShare, { share: format.share(Number(grade.minShare)) })
              : say(m.fromPoints, { points: grade.minPoints })}
            {grade.requires?.length
              ? ` ${say(m.conditions, { count: grade.requires.length })}`
              : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A rubric as its authors meant it: the tree, what each criterion gives, and by which rule. */
export function Outline({ rubric }: { rubric: Rubric }) {
  const { say, locale } = useT();
  const [search, setSearch] = useState("");
  const [more, setMore] = useState(false);
  const rows = useMemo(() => flattenCriteria(rubric), [rubric]);
  const wanted = search.trim().toLowerCase();
  const fits = (row: (typeof rows)[number]) =>
    `${row.code} ${words(row.text, locale)}`.toLowerCase().includes(wanted);
  const found = wanted ? rows.filter(fits) : rows;
  return (
    <>
      <Grades rubric={rubric} />
      <div className="rb-bar">
        <Input.Search
          allowClear
          style={{ width: 240 }}
          placeholder={say(m.find)}
          aria-label={say(m.find)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Switch size="small" id="rb-more" checked={more} onChange={setMore} />
        <label htmlFor="rb-more">{say(m.expand)}</label>
        <span className="rb-grow dd-num">{say(m.found, { count: found.length })}</span>
      </div>
      {found.length === 0 ? (
        <Empty title={say(m.foundNone)} />
      ) : (
        <table className="rb-tree">
          <thead>
            <tr>
              <th scope="col">{say(m.outline)}</th>
              <th scope="col" className="rb-points">
                {say(m.full)}
              </th>
              <th scope="col">{say(m.rule)}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ code, depth, text, criterion }) => (
              <tr key={code} className={isGroup(criterion) ? "rb-group" : undefined}>
                <th scope="row" style={{ paddingInlineStart: 12 + (wanted ? 0 : depth * 20) }}>
                  <span className="rb-code dd-num">{code}</span>
                  {words(text, locale)}
                  {criterion.core && <span className="rb-mark">{say(m.core)}</span>}
                  {criterion.mandatory && <span className="rb-mark">{say(m.mandatory)}</span>}
                  {criterion.locks?.length ? (
                    <span className="rb-mark">{say(m.locked)}</span>
                  ) : null}
                  {criterion.source?.certainty === "unsure" && (
                    <span className="rb-mark rb-mark-warn">{say(m.unsure)}</span>
                  )}
                  {more && criterion.guidance && (
                    <span className="rb-more">{words(criterion.guidance, locale)}</span>
                  )}
                  {more && criterion.evidence?.length ? (
                    <span className="rb-more">
                      {say(m.evidence)}:{" "}
                      {criterion.evidence.map((one) => words(one, locale)).join("; ")}
                    </span>
                  ) : null}
                </th>
                <td className="rb-points dd-num">{pointsOf(criterion) ?? ""}</td>
                <td className="rb-rule">
                  {isGroup(criterion) ? "" : words(ruleText(criterion, rubric), locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
