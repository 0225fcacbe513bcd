import { PushpinOutlined } from "@ant-design/icons";
import { describeBreak, type RuleCode } from "@dudao/assignment";
import type { ProposalView, ProposedInspector, ProposedSchool } from "@dudao/core/model";
import { useMemo } from "react";
import { useT } from "../i18n/use-t.ts";
import { Empty } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { changes } from "./view.ts";

type Choose = (institutionId: string) => void;

function SchoolButton({
  school,
  names,
  chosen,
  onChoose,
}: {
  school: ProposedSchool;
  names: ReadonlyMap<string, string>;
  chosen: boolean;
  onChoose: Choose;
}) {
  const { say } = useT();
  const before = names.get(school.currentId ?? "");
  return (
    <button
      type="button"
      className={`as-school ${school.fixed ? "as-fixed" : ""}`}
      aria-pressed={chosen}
      title={school.fixed ? say(m.isFixed) : school.township}
      onClick={() => onChoose(school.id)}
    >
      <span>
        {school.pinned && <PushpinOutlined aria-label={say(m.isPinned)} />} {school.name}
      </span>
      {changes(school) && (
        <small className="as-new">
          {before ? say(m.takesOver, { name: before }) : say(m.isNew)}
        </small>
      )}
    </button>
  );
}

function Person({
  person,
  district,
  schools,
  names,
  chosen,
  onChoose,
}: {
  person: ProposedInspector;
  district: string | undefined;
  schools: readonly ProposedSchool[];
  names: ReadonlyMap<string, string>;
  chosen: string | null;
  onChoose: Choose;
}) {
  const { say } = useT();
  const share = Math.min(100, (100 * person.schools) / Math.max(1, person.target));
  return (
    <section className={`as-person ${person.schools > person.target ? "as-over" : ""}`}>
      <header>
        <h3>
          {person.name}
          {district && <small>{district}</small>}
        </h3>
        <span className="as-count dd-num">
          {person.schools}/{person.target}
        </span>
      </header>
      <div
        className="as-load"
        role="img"
        aria-label={say(m.loadOf, { schools: person.schools, target: person.target })}
      >
        <span style={{ width: `${share}%` }} />
      </div>
      {schools.length === 0 ? (
        <span className="dd-faint">{say(m.noLoad)}</span>
      ) : (
        <ul>
          {schools.map((school) => (
            <li key={school.id}>
              <SchoolButton
                school={school}
                names={names}
                chosen={school.id === chosen}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A column for each inspector with load and schools; those without anybody stand first. */
export function InspectorColumns({
  view,
  schools,
  narrowed,
  chosen,
  onChoose,
}: {
  view: ProposalView;
  schools: readonly ProposedSchool[];
  /** Whether something was filtered away: people without a school then stay out. */
  narrowed: boolean;
  chosen: string | null;
  onChoose: Choose;
}) {
  const { say } = useT();
  const names = useMemo(() => new Map(view.inspectors.map(({ id, name }) => [id, name])), [view]);
  const districts = new Map(view.districts.map(({ id, name }) => [id, name]));
  const reasons = new Map(view.uncovered.map((one) => [one.institutionId, one.reasons]));
  const of = new Map<string | null, ProposedSchool[]>();
  for (const school of schools) {
    of.set(school.chosenId, [...(of.get(school.chosenId) ?? []), school]);
  }
  const open = of.get(null) ?? [];
  const people = view.inspectors.filter(({ id }) => !narrowed || of.has(id));
  if (schools.length === 0) return <Empty title={say(m.none)} />;
  return (
    <div className="as-columns">
      {open.length > 0 && (
        <section className="as-person as-open">
          <header>
            <h3>{say(m.uncovered)}</h3>
            <span className="dd-num">{open.length}</span>
          </header>
          <ul>
            {open.map((school) => (
              <li key={school.id}>
                <SchoolButton
                  school={school}
                  names={names}
                  chosen={school.id === chosen}
                  onChoose={onChoose}
                />
                <p className="as-terms">
                  {(reasons.get(school.id) ?? [])
                    .slice(0, 3)
                    .map(({ rule, people: count }) =>
                      say(m.gapReason, {
                        rule: say(describeBreak({ rule: rule as RuleCode })),
                        people: count,
                      }),
                    )
                    .join(";")}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.map((person) => (
        <Person
          key={person.id}
          person={person}
          district={districts.get(person.districtId ?? "")}
          schools={of.get(person.id) ?? []}
          names={names}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
