import type { ProposalView } from "@dudao/core/model";
import { Alert, App, Button, DatePicker, Input, Segmented, Spin, Switch } from "antd";
import dayjs from "dayjs";
import { useCallback, useEffect, useMemo, useState } from "react";
import { toApiError } from "../api/errors.ts";
import { useApi } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { AcceptDialog } from "./accept-dialog.tsx";
import { ExplainPanel } from "./explain-panel.tsx";
import { InspectorColumns } from "./inspector-columns.tsx";
import { m } from "./messages.ts";
import { ProposalSchools } from "./proposal-schools.tsx";
import { ProofLine, ProposalFigures } from "./proposal-summary.tsx";
import { RefusedPins } from "./refused-pins.tsx";
import { css } from "./styles.ts";
import { changes, choicesOf, type Decisions, movedBetween, noDecisions, tally } from "./view.ts";

type Asked = { readonly day: string; readonly scope: "all" | "open" };

/** Asks for proposals, one after the other, and keeps the last. */
function useProposal(first: Asked) {
  const api = useApi();
  const [asked, setAsked] = useState<Asked>(first);
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const [view, setView] = useState<ProposalView | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [solving, setSolving] = useState(false);
  const solve = useCallback(
    async (next: Asked, decided: Decisions, before: ProposalView | null) => {
      setSolving(true);
      try {
        const found = await api.mutate<ProposalView>("proposal.propose", {
          ...next,
          ...decided,
          before: before ? choicesOf(before) : [],
        });
        setAsked(next);
        setDecisions(decided);
        setView(found);
        setError(null);
        return found;
      } catch (thrown) {
        setError(thrown);
        return null;
      } finally {
        setSolving(false);
      }
    },
    [api],
  );
  return { asked, decisions, view, error, solving, solve };
}

type View = "byInspector" | "bySchool";

/** `/assignments/proposal`: who should look after which school, and why. */
export default function ProposalPage() {
  const { say } = useT();
  const { today } = useSession();
  const { message } = App.useApp();
  const { asked, decisions, view, error, solving, solve } = useProposal({
    day: today,
    scope: "all",
  });
  const [shown, setShown] = useState<View>("byInspector");
  const [only, setOnly] = useState(false);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [accepting, setAccepting] = useState(false);
  useEffect(() => {
    void solve({ day: today, scope: "all" }, noDecisions, null);
  }, [solve, today]);

  const ask = (next: Partial<Asked>) => void solve({ ...asked, ...next }, decisions, null);
  const decide = async (next: Decisions, institutionId: string) => {
    const before = view;
    const after = await solve(asked, next, before);
    if (!before || !after) return;
    const points = Math.round(after.cost - before.cost);
    const delta =
      points === 0 ? say(m.same) : say(points > 0 ? m.more : m.less, { points: Math.abs(points) });
    const moved = movedBetween(before, after, institutionId);
    void message.info(say(m.resolved, { moved, delta }));
  };
  const schools = useMemo(() => {
    const names = new Map(view?.inspectors.map(({ id, name }) => [id, name]));
    return (view?.schools ?? []).filter(
      (one) =>
        (!only || changes(one) || one.chosenId === null) &&
        (search === "" ||
          one.name.includes(search) ||
          (names.get(one.chosenId ?? "") ?? "").includes(search)),
    );
  }, [view, only, search]);
  const figures = view && tally(view);
  const decided = decisions.pins.length + decisions.bans.length > 0;
  return (
    <Page
      title={say(m.title)}
      subtitle={say(m.subtitle)}
      extra={
        <Button
          type="primary"
          disabled={!view || solving || figures?.changed === 0}
          title={figures?.changed === 0 ? say(m.nothingToDo) : undefined}
          onClick={() => setAccepting(true)}
        >
          {say(m.accept)}
        </Button>
      }
    >
      <Styles id="assignment" css={css} />
      <div className="as-bar">
        <label htmlFor="proposal-day">
          {say(m.day)}
          <DatePicker
            id="proposal-day"
            value={dayjs(asked.day)}
            allowClear={false}
            minDate={dayjs(today)}
            onChange={(day) => ask({ day: day.format("YYYY-MM-DD") })}
          />
        </label>
        <Segmented<Asked["scope"]>
          value={asked.scope}
          aria-label={say(m.scope)}
          options={(["all", "open"] as const).map((one) => ({ value: one, label: say(m[one]) }))}
          onChange={(scope) => ask({ scope })}
        />
        <Button onClick={() => ask({})} loading={solving}>
          {solving ? say(m.solving) : say(m.again)}
        </Button>
        {decided && (
          <Button type="link" onClick={() => void solve(asked, noDecisions, view)}>
            {say(m.clearDecisions)}
          </Button>
        )}
      </div>
      {error !== null && view && (
        <Alert type="error" showIcon message={toApiError(error).message} className="as-verdict" />
      )}
      {view === null ? (
        error !== null ? (
          <Failed error={error} retry={() => ask({})} />
        ) : (
          <Loading rows={12} />
        )
      ) : view.schools.length === 0 ? (
        <Empty title={say(m.noSchools)} hint={say(m.noSchoolsHint)} />
      ) : (
        <Spin spinning={solving} delay={200}>
          <ProposalFigures view={view} decisions={decisions} />
          <ProofLine view={view} />
          <RefusedPins view={view} />
          <div className="as-bar">
            <Segmented<View>
              value={shown}
              options={(["byInspector", "bySchool"] as const).map((one) => ({
                value: one,
                label: say(m[one]),
              }))}
              onChange={setShown}
            />
            <Input.Search
              allowClear
              style={{ width: 200 }}
              placeholder={say(m.search)}
              aria-label={say(m.search)}
              maxLength={40}
              onSearch={(text) => setSearch(text.trim())}
            />
            <label htmlFor="proposal-changes">
              <Switch id="proposal-changes" size="small" checked={only} onChange={setOnly} />
              {say(m.onlyChanges)}
            </label>
          </div>
          {shown === "byInspector" ? (
            <InspectorColumns
              view={view}
              schools={schools}
              narrowed={only || search !== ""}
              chosen={chosen}
              onChoose={setChosen}
            />
          ) : (
            <ProposalSchools view={view} schools={schools} onChoose={setChosen} />
          )}
        </Spin>
      )}
      {view && (
        <ExplainPanel
          view={view}
          asked={asked}
          decisions={decisions}
          institutionId={chosen}
          solving={solving}
          onDecide={decide}
          onClose={() => setChosen(null)}
        />
      )}
      {view && accepting && (
        <AcceptDialog
          view={view}
          onClose={() => setAccepting(false)}
          onAccepted={() => void solve(asked, noDecisions, null)}
        />
      )}
    </Page>
  );
}
