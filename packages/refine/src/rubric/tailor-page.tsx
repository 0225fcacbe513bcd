import { DownloadOutlined, UploadOutlined } from "@ant-design/icons";
import type { RubricProfile } from "@dudao/core/model";
import {
  type Criterion,
  checkProfile,
  compileRubric,
  flattenCriteria,
  type Rubric,
  summarise,
} from "@dudao/rubric";
import { App, Button, Collapse, Form, Input, Upload } from "antd";
import { useMemo, useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { toApiError } from "../api/errors.ts";
import { useApi, useApiQuery, useRefresh } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Status } from "../ui/status-tag.tsx";
import { Styles } from "../ui/styles.tsx";
import { Difference } from "./comparison.tsx";
import { m } from "./messages.ts";
import { OperationForm } from "./operation-form.tsx";
import { OperationList } from "./operation-list.tsx";
import { css } from "./styles.ts";
import { type Draft, type Outcome, outcomeOf, readDraft } from "./tailoring.ts";
import { Trial } from "./trial.tsx";
import { useDraft } from "./use-draft.ts";
import { useRubricVersion } from "./use-rubric.ts";
import { download, pointsOf, words } from "./words.ts";

function Picks({
  base,
  chosen,
  onChoose,
}: {
  base: Rubric;
  chosen: string | null;
  onChoose: (code: string | null) => void;
}) {
  const { say, locale } = useT();
  const rows = useMemo(() => flattenCriteria(base), [base]);
  return (
    <ul className="rb-picks">
      <li>
        <button
          type="button"
          className="rb-pick"
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          <strong>{say(m.wholeRubric)}</strong>
        </button>
      </li>
      {rows.map(({ code, depth, text, criterion }) => (
        <li key={code}>
          <button
            type="button"
            className="rb-pick"
            aria-pressed={chosen === code}
            style={{ paddingInlineStart: 8 + depth * 18 }}
            onClick={() => onChoose(code)}
          >
            <span className="rb-code dd-num">{code}</span>
            {words(text, locale)}{" "}
            <span className="dd-num dd-soft">{pointsOf(criterion) ?? ""}</span>
            {criterion.mandatory && <span className="rb-mark">{say(m.mandatory)}</span>}
            {criterion.locks?.length ? <span className="rb-mark">{say(m.locked)}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function IdentityForm({
  draft,
  change,
}: {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
}) {
  const { say } = useT();
  return (
    <Form layout="vertical" requiredMark={false} component="div">
      <Form.Item label={say(m.name)} htmlFor="rb-title">
        <Input
          id="rb-title"
          maxLength={100}
          value={draft.title["zh-CN"]}
          onChange={(event) => change({ title: { ...draft.title, "zh-CN": event.target.value } })}
        />
      </Form.Item>
      <div className="rb-bar">
        <Form.Item label={say(m.id)} htmlFor="rb-id">
          <Input
            id="rb-id"
            value={draft.id}
            onChange={(event) => change({ id: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={say(m.version)} htmlFor="rb-version">
          <Input
            id="rb-version"
            style={{ width: 96 }}
            value={draft.version}
            onChange={(event) => change({ version: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={say(m.prefix)} htmlFor="rb-prefix">
          <Input
            id="rb-prefix"
            style={{ width: 96 }}
            value={draft.prefix ?? ""}
            onChange={(event) => change({ prefix: event.target.value || undefined })}
          />
        </Form.Item>
      </div>
    </Form>
  );
}

function OutcomeBox({ base, outcome }: { base: Rubric; outcome: Outcome }) {
  const { say, locale } = useT();
  const problems = outcome.whole.length + outcome.at.size;
  if (!outcome.rubric) {
    return (
      <div className="rb-panel">
        <h2>{say(m.result)}</h2>
        <Status tone="warn">{say(m.problems, { count: problems })}</Status>
        {outcome.whole.map((problem) => (
          <p key={problem.code + problem.path} className="rb-problem" role="alert">
            {words(problem.message, locale)}
          </p>
        ))}
      </div>
    );
  }
  const { rubric } = outcome;
  const leaves = flattenCriteria(rubric).filter((one) => one.leaf).length;
  return (
    <div className="rb-panel">
      <h2>{say(m.result)}</h2>
      <Status tone="good">{say(m.ok)}</Status>
      <dl className="rb-facts">
        <div>
          <dt>{say(m.leaves)}</dt>
          <dd className="dd-num">{leaves}</dd>
        </div>
        {rubric.scoring === "points" && (
          <div>
            <dt>{say(m.full)}</dt>
            <dd className="dd-num">{summarise(compileRubric(rubric), {}).possible}</dd>
          </div>
        )}
      </dl>
      <Collapse
        ghost
        destroyOnHidden
        items={[
          {
            key: "compare",
            label: say(m.compare),
            children: <Difference from={base} to={rubric} />,
          },
        ]}
      />
    </div>
  );
}

function Workbench({ base, stored }: { base: Rubric; stored: RubricProfile | undefined }) {
  const { say, locale } = useT();
  const api = useApi();
  const links = useLinks();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { message, notification } = App.useApp();
  const { draft, change, settle } = useDraft(base, stored);
  const [chosen, setChosen] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const outcome = useMemo(() => outcomeOf(base, draft), [base, draft]);
  const criterion = useMemo((): Criterion | null => {
    return flattenCriteria(base).find((one) => one.code === chosen)?.criterion ?? null;
  }, [base, chosen]);
  const text = JSON.stringify(draft, null, 2);
  const legal = "profile" in checkProfile(draft);

  const save = async () => {
    setSaving(true);
    try {
      const content = JSON.stringify(draft);
      const again = stored?.state === "draft";
      const saved = again
        ? await api.mutate<RubricProfile>("rubricProfile.update", {
            id: stored.id,
            version: stored.version,
            content,
          })
        : await api.mutate<RubricProfile>("rubricProfile.create", { content });
      settle();
      await refresh();
      message.success(say(m.saved));
      navigate(links.show("rubricProfile", saved.id));
    } catch (thrown) {
      const error = toApiError(thrown);
      const [first] = Object.values(error.fieldErrors);
      notification.error({ message: error.message, description: first?.message });
    } finally {
      setSaving(false);
    }
  };
  const take = async (file: File) => {
    const read = readDraft(await file.text(), base);
    if (!read) message.error(say(m.notProfile));
    else if ("otherBase" in read) message.error(say(m.otherBase, { base: read.otherBase }));
    else change(read.draft);
  };

  return (
    <Page
      title={`${say(m.tailor)}：${words(base.title, locale)}`}
      back={{ to: `/rubrics/${base.id}`, label: words(base.title, locale) }}
      extra={
        <>
          <Upload
            accept=".json,application/json"
            showUploadList={false}
            beforeUpload={(file) => {
              void take(file);
              return false;
            }}
          >
            <Button icon={<UploadOutlined />}>{say(m.importProfile)}</Button>
          </Upload>
          <Button
            icon={<DownloadOutlined />}
            disabled={!legal}
            onClick={() => download(`${draft.id}-${draft.version}.profile.json`, text)}
          >
            {say(m.exportProfile)}
          </Button>
          <Button disabled={!outcome.rubric} onClick={() => setTried((now) => !now)}>
            {say(m.trial)}
          </Button>
          <Button type="primary" loading={saving} disabled={!legal} onClick={() => void save()}>
            {say(m.save)}
          </Button>
        </>
      }
    >
      {tried && outcome.rubric ? (
        <Trial key={outcome.rubric.hash} rubric={outcome.rubric} />
      ) : (
        <div className="rb-tailor">
          <div>
            <IdentityForm draft={draft} change={change} />
            <Picks base={base} chosen={chosen} onChoose={setChosen} />
          </div>
          <aside>
            <section className="rb-panel">
              <h2>
                {say(m.add)} <span className="dd-soft dd-num">{chosen ?? say(m.wholeRubric)}</span>
              </h2>
              <OperationForm
                key={chosen ?? ""}
                rubric={base}
                criterion={criterion}
                onAdd={(operation) => change({ operations: [...draft.operations, operation] })}
              />
            </section>
            <section className="rb-panel">
              <h2>{say(m.operations)}</h2>
              <OperationList
                operations={draft.operations}
                outcome={outcome}
                onRemove={(index) =>
                  change({ operations: draft.operations.filter((_, at) => at !== index) })
                }
              />
            </section>
            <OutcomeBox base={base} outcome={outcome} />
          </aside>
        </div>
      )}
    </Page>
  );
}

/** `/rubrics/:id/tailor`: an installed rubric made one's own, within what its authors allow. */
export default function TailorPage() {
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const { say } = useT();
  const profileId = params.get("profile");
  const { rubric, query } = useRubricVersion(id);
  const stored = useApiQuery<RubricProfile>(
    "rubricProfile.one",
    { id: profileId },
    { enabled: profileId !== null },
  );
  const error = query.error ?? stored.error;
  if (error) {
    return (
      <Page title={say(m.tailor)} back={{ to: "/rubrics", label: say(m.title) }}>
        <Failed error={error} />
      </Page>
    );
  }
  if (!rubric || (profileId && !stored.data)) return <Loading rows={10} />;
  return (
    <>
      <Styles id="rubric" css={css} />
      <Workbench base={rubric} stored={stored.data} />
    </>
  );
}
