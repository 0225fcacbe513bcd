import { describeBreak, type RuleCode } from "@dudao/assignment";
import type { ProposalView } from "@dudao/core/model";
import { Alert } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

/** Choices of the officer's that a hard rule forbids, each with the rule. */
export function RefusedPins({ view }: { view: ProposalView }) {
  const { say } = useT();
  const people = new Map(view.inspectors.map(({ id, name }) => [id, name]));
  const schools = new Map(view.schools.map(({ id, name }) => [id, name]));
  return view.refusedPins.map(({ institutionId, inspectorId, breaks }) => (
    <Alert
      key={institutionId}
      className="as-verdict"
      type="warning"
      showIcon
      message={say(m.refused, {
        name: people.get(inspectorId) ?? "",
        school: schools.get(institutionId) ?? "",
        rules: breaks
          .map(({ rule, fact }) => say(describeBreak({ rule: rule as RuleCode, fact })))
          .join("、"),
      })}
    />
  ));
}
