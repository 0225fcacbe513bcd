import { type OperationName, type OperationSource, operationLabels } from "@dudao/rubric";
import { Button } from "antd";
import { useT } from "../i18n/use-t.ts";
import { Empty } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { type Outcome, targetOf } from "./tailoring.ts";
import { words } from "./words.ts";

/** The operations of a draft in order, each with its reason and what is refused about it. */
export function OperationList({
  operations,
  outcome,
  onRemove,
}: {
  operations: readonly OperationSource[];
  outcome: Outcome;
  /** Absent where the list is only read. */
  onRemove?: (index: number) => void;
}) {
  const { say, locale } = useT();
  if (operations.length === 0) return <Empty title={say(m.noOperations)} />;
  return (
    <ol className="rb-ops">
      {operations.map((operation, index) => {
        const problems = outcome.at.get(index) ?? [];
        const label = words(operationLabels[operation.op as OperationName], locale);
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an operation is known by its place
            key={index}
            className={problems.length > 0 ? "rb-op rb-op-bad" : "rb-op"}
          >
            <span>
              <strong>{label}</strong>{" "}
              <span className="dd-num">{targetOf(operation) ?? say(m.wholeRubric)}</span>
              <span className="rb-more">{words(operation.reason, locale)}</span>
            </span>
            {onRemove && (
              <Button
                size="small"
                type="text"
                aria-label={`${say(m.remove)} ${label} ${targetOf(operation) ?? ""}`}
                onClick={() => onRemove(index)}
              >
                {say(m.remove)}
              </Button>
            )}
            {problems.map((problem) => (
              <span key={problem.code + problem.path} className="rb-problem" role="alert">
                {words(problem.message, locale)}
              </span>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
