import { methods as methodNames } from "@dudao/core/model";
import type { Leaf } from "@dudao/rubric";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";
import { rubricText } from "./words.ts";

/** What the rubric says about a criterion: what to look at, ask for, how, and where it is written. */
export function AboutCriterion({ leaf }: { leaf: Leaf }) {
  const { say, locale } = useT();
  const { guidance, evidence, methods, source } = leaf;
  if (!guidance && !evidence?.length && !methods?.length && !source) return null;
  const method = (value: string) => {
    const known = methodNames.find((choice) => choice.value === value);
    return known ? say(known) : value;
  };
  return (
    <dl className="sc-about">
      {guidance && (
        <div>
          <dt>{say(m.guidance)}</dt>
          <dd>{rubricText(guidance, locale)}</dd>
        </div>
      )}
      {evidence && evidence.length > 0 && (
        <div>
          <dt>{say(m.evidence)}</dt>
          <dd>
            <ul>
              {evidence.map((one) => (
                <li key={one["zh-CN"]}>{rubricText(one, locale)}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {methods && methods.length > 0 && (
        <div>
          <dt>{say(m.methods)}</dt>
          <dd>{methods.map(method).join(" · ")}</dd>
        </div>
      )}
      {source && (
        <div>
          <dt>{say(m.source)}</dt>
          <dd>
            {source.document}
            {source.article ? ` ${source.article}` : ""}
            {source.certainty === "unsure" && <span className="sc-unsure"> {say(m.unsure)}</span>}
            {source.note && <span className="dd-faint"> {rubricText(source.note, locale)}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}
