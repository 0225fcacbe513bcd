import { inspection as entity, type Inspection } from "@dudao/core/model";
import { Button, Checkbox, Input, InputNumber } from "antd";
import type { ReactNode } from "react";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import type { FactKey, Facts } from "./facts.ts";
import type { FactsSaver, FactsView } from "./facts-saver.ts";
import { m } from "./messages.ts";

function specOf(key: FactKey) {
  const spec = entity.specs.find((one) => one.key === key);
  if (!spec) throw new Error(`inspection has no field ${key}`);
  return spec;
}

function Field({ name, view, children }: { name: FactKey; view: FactsView; children: ReactNode }) {
  const { say } = useT();
  const problem = view.fields[name];
  return (
    <div className="sc-field" id={`sc-fact-${name}`}>
      <label htmlFor={`sc-input-${name}`} className="sc-label">
        {say(specOf(name).label)}
      </label>
      {children}
      {problem && (
        <span className="sc-field-error" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

/** Two values of the same facts: which one stays is the person's choice. */
function FactConflict({ saver, view }: { saver: FactsSaver; view: FactsView }) {
  const { say, locale } = useT();
  if (view.phase !== "conflict") return null;
  const fields = view.conflicts
    .map((key) => say(specOf(key).label))
    .join(locale === "en" ? ", " : "、");
  return (
    <div className="sc-conflict" role="alert">
      <span>{say(m.factConflict, { fields })}</span>
      <span>
        <Button onClick={() => saver.resolve("mine")}>{say(m.keepMine)}</Button>{" "}
        <Button onClick={() => saver.resolve("theirs")}>{say(m.keepTheirs)}</Button>
      </span>
    </div>
  );
}

/** What happened on the visit: times, topic, methods, counts, and what was good and advised. */
export function FactsPanel({
  inspection,
  saver,
  view,
  readOnly,
}: {
  inspection: Inspection;
  saver: FactsSaver;
  view: FactsView;
  readOnly: boolean;
}) {
  const { say } = useT();
  const format = useFormat();
  const { mine } = view;
  const edit = (change: Partial<Facts>) => saver.edit(change);
  const methods = specOf("methods").choices ?? [];
  const long = (key: "strengths" | "advice") => (
    <Field name={key} view={view}>
      <Input.TextArea
        id={`sc-input-${key}`}
        value={mine[key] ?? ""}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={specOf(key).maxLength}
        disabled={readOnly}
        onChange={(event) => edit({ [key]: event.target.value || null })}
      />
    </Field>
  );
  const count = (key: "questionnaireCount" | "lessonCount") => {
    const spec = specOf(key);
    return (
      <Field name={key} view={view}>
        <InputNumber
          id={`sc-input-${key}`}
          size="large"
          value={mine[key]}
          min={spec.min}
          max={spec.max}
          precision={0}
          disabled={readOnly}
          suffix={spec.unit ? say(spec.unit) : undefined}
          onChange={(value) => edit({ [key]: value })}
        />
      </Field>
    );
  };
  return (
    <div className="sc-panel">
      <p className="dd-soft">{say(m.visitHint)}</p>
      <FactConflict saver={saver} view={view} />
      {view.problem && (
        <p className="sc-field-error" role="alert">
          {view.problem}
        </p>
      )}
      <dl className="sc-times">
        <div>
          <dt>{say(m.arrived)}</dt>
          <dd className="dd-num">
            {inspection.startedAt ? format.dateTime(inspection.startedAt) : say(m.notYet)}
          </dd>
        </div>
        <div>
          <dt>{say(m.left)}</dt>
          <dd className="dd-num">
            {inspection.endedAt ? format.dateTime(inspection.endedAt) : say(m.notYet)}
          </dd>
        </div>
      </dl>
      <Field name="topic" view={view}>
        <Input
          id="sc-input-topic"
          size="large"
          value={mine.topic ?? ""}
          maxLength={specOf("topic").maxLength}
          disabled={readOnly}
          onChange={(event) => edit({ topic: event.target.value || null })}
        />
      </Field>
      <Field name="methods" view={view}>
        <Checkbox.Group
          className="sc-methods"
          value={[...mine.methods]}
          disabled={readOnly}
          onChange={(values) => edit({ methods: values as Facts["methods"] })}
        >
          {methods.map((choice, index) => (
            <Checkbox
              key={choice.value}
              value={choice.value}
              id={index === 0 ? "sc-input-methods" : undefined}
            >
              {say(choice)}
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Field>
      <div className="sc-counts">
        {count("questionnaireCount")}
        {count("lessonCount")}
      </div>
      {long("strengths")}
      {long("advice")}
    </div>
  );
}
