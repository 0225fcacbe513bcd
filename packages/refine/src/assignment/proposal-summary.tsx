import type { ProposalView } from "@dudao/core/model";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Status } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import { type Decisions, tally } from "./view.ts";

/** The proposal in a handful of numbers. */
export function ProposalFigures({ view, decisions }: { view: ProposalView; decisions: Decisions }) {
  const { say } = useT();
  const format = useFormat();
  const { covered, uncovered, changed, least, most } = tally(view);
  const figures = [
    { label: m.covered, value: format.number(covered), late: false },
    { label: m.uncovered, value: format.number(uncovered), late: uncovered > 0 },
    { label: m.changes, value: format.number(changed), late: false },
    { label: m.loads, value: least === most ? `${most}` : `${least}–${most}`, late: false },
    ...(decisions.pins.length > 0
      ? [{ label: m.pinnedCount, value: format.number(decisions.pins.length), late: false }]
      : []),
  ];
  return (
    <ul className="as-figures">
      {figures.map(({ label, value, late }) => (
        <li key={label.en} className={late ? "as-late" : ""}>
          <span>{say(label)}</span>
          <strong className="dd-num">{value}</strong>
        </li>
      ))}
    </ul>
  );
}

/** How good it is, and under which rules. */
export function ProofLine({ view }: { view: ProposalView }) {
  const { say } = useT();
  const format = useFormat();
  const { proof, cost, greedy, rules } = view;
  const optimal = proof.status === "optimal";
  // With other schools covered, costs say nothing about each other.
  const more = greedy.uncovered - view.schools.filter(({ chosenId }) => chosenId === null).length;
  return (
    <p className="as-proof">
      <Status tone={optimal ? "good" : "warn"}>
        {optimal ? say(m.proven) : say(m.gap, { gap: Math.ceil(proof.gap) })}
      </Status>
      <span>
        {say(optimal ? m.provenHint : m.gapHint, { ms: proof.milliseconds })}{" "}
        {more > 0
          ? say(m.greedyLacks, { count: more })
          : say(m.greedyCost, {
              cost: format.number(cost),
              greedy: format.number(greedy.cost),
            })}
      </span>
      <span>
        {say(m.rulesTitle)}: {say(m.rulesText, rules)}
      </span>
    </p>
  );
}
