import { describeBreak, describeTerm, type RuleCode, type TermCode } from "@dudao/assignment";
import type { ProposalCandidate, ProposalExplanation, ProposalView } from "@dudao/core/model";
import { Button, Drawer } from "antd";
import { useEffect, useState } from "react";
import { useApi } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { choicesOf, type Decisions, withBan, withoutPin, withPin } from "./view.ts";

type Asked = { readonly day: string; readonly scope: "all" | "open" };

/** Asks why, for the proposal on screen. */
function useExplanation(
  view: ProposalView,
  asked: Asked,
  decisions: Decisions,
  institutionId: string | null,
) {
  const api = useApi();
  const [found, setFound] = useState<ProposalExplanation | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (!institutionId) return;
    let current = true;
    setError(null);
    api
      .mutate<ProposalExplanation>("proposal.explain", {
        ...asked,
        ...decisions,
        before: choicesOf(view),
        institutionId,
      })
      .then((one) => current && setFound(one))
      .catch((thrown) => current && setError(thrown));
    return () => {
      current = false;
    };
  }, [api, view, asked, decisions, institutionId]);
  return { found: found?.institutionId === institutionId ? found : null, error };
}

function Terms({ candidate }: { candidate: ProposalCandidate }) {
  const { say } = useT();
  const parts =
    candidate.breaks.length > 0
      ? candidate.breaks.map(({ rule, fact }) =>
          say(describeBreak({ rule: rule as RuleCode, fact })),
        )
      : candidate.terms.map(
          ({ term, cost, amount }) =>
            `${say(describeTerm({ term: term as TermCode, cost, amount }))} +${cost}`,
        );
  return <p className="as-terms">{parts.join(";")}</p>;
}

/** Why a school has whom it has, and why not each of the others; change it here. */
export function ExplainPanel({
  view,
  asked,
  decisions,
  institutionId,
  solving,
  onDecide,
  onClose,
}: {
  view: ProposalView;
  asked: Asked;
  decisions: Decisions;
  institutionId: string | null;
  solving: boolean;
  onDecide: (next: Decisions, institutionId: string) => void;
  onClose: () => void;
}) {
  const { say } = useT();
  const { found, error } = useExplanation(view, asked, decisions, institutionId);
  const school = view.schools.find(({ id }) => id === institutionId);
  const people = new Map(view.inspectors.map(({ id, name }) => [id, name]));
  const may = found?.others.filter(({ breaks }) => breaks.length === 0) ?? [];
  const mayNot = found?.others.filter(({ breaks }) => breaks.length > 0) ?? [];
  const pinned = decisions.pins.some((one) => one.institutionId === institutionId);
  const id = institutionId ?? "";
  return (
    <Drawer
      open={institutionId !== null}
      onClose={onClose}
      width={420}
      mask={false}
      title={school?.name}
      className="as-panel"
    >
      {error !== null ? (
        <Failed error={error} />
      ) : !found ? (
        <Loading rows={8} />
      ) : (
        <>
          <h4>{say(m.chosen)}</h4>
          {found.chosen ? (
            <>
              <div className="as-candidate">
                <b>{people.get(found.chosen.inspectorId)}</b>
                {!school?.fixed && (
                  <span>
                    {pinned ? (
                      <Button
                        size="small"
                        loading={solving}
                        onClick={() => onDecide(withoutPin(decisions, id), id)}
                      >
                        {say(m.unpin)}
                      </Button>
                    ) : (
                      <Button
                        size="small"
                        loading={solving}
                        onClick={() => {
                          const { inspectorId } = found.chosen as ProposalCandidate;
                          onDecide(withPin(decisions, { institutionId: id, inspectorId }), id);
                        }}
                      >
                        {say(m.keep)}
                      </Button>
                    )}{" "}
                    <Button
                      size="small"
                      loading={solving}
                      onClick={() => {
                        const { inspectorId } = found.chosen as ProposalCandidate;
                        onDecide(withBan(decisions, { institutionId: id, inspectorId }), id);
                      }}
                    >
                      {say(m.ban)}
                    </Button>
                  </span>
                )}
              </div>
              <Terms candidate={found.chosen} />
            </>
          ) : (
            <p>{say(m.uncovered)}</p>
          )}
          {pinned && !found.chosen && (
            <Button size="small" onClick={() => onDecide(withoutPin(decisions, id), id)}>
              {say(m.unpin)}
            </Button>
          )}
          <h4>{say(m.canBe, { count: may.length })}</h4>
          <ul className="as-reasons">
            {may.map((candidate) => (
              <li key={candidate.inspectorId}>
                <div className="as-candidate">
                  <b>{people.get(candidate.inspectorId)}</b>
                  {!school?.fixed && (
                    <Button
                      size="small"
                      loading={solving}
                      onClick={() => {
                        const { inspectorId } = candidate;
                        onDecide(withPin(decisions, { institutionId: id, inspectorId }), id);
                      }}
                    >
                      {say(m.pin)}
                    </Button>
                  )}
                </div>
                {candidate.dearerBy !== null && (
                  <p className="as-terms">
                    {candidate.dearerBy === 0
                      ? say(m.noDearer)
                      : say(m.dearer, { points: candidate.dearerBy })}
                  </p>
                )}
                <Terms candidate={candidate} />
              </li>
            ))}
          </ul>
          <h4>{say(m.cannotBe, { count: mayNot.length })}</h4>
          <ul className="as-reasons">
            {mayNot.map((candidate) => (
              <li key={candidate.inspectorId}>
                <b>{people.get(candidate.inspectorId)}</b>
                <Terms candidate={candidate} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  );
}
