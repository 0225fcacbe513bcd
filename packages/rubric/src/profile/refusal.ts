/** Why a tailoring is refused: which operation, on what, held by which lock, and what to do. */
import { type Problem, problem } from "../problems.ts";
import { english, type LocalText, localText } from "../text.ts";
import { type OperationName, operationLabels } from "./operations.ts";

export type Refusal = Problem & {
  /** Position in the profile's list, from 0; null where no single operation is at fault. */
  operation: number | null;
  /** Code of the criterion (or grade) it is about; null for the rubric itself. */
  criterion: string | null;
  /** Name of the lock that holds; null where no lock but another rule of the format speaks. */
  lock: string | null;
  fix: LocalText;
};

export type Place = {
  readonly operation: number | null;
  readonly name?: OperationName | undefined;
  readonly criterion?: string | undefined;
  readonly lock?: string | undefined;
};

function placeInWords({ operation, name, criterion, lock }: Place): LocalText {
  const label = name && operationLabels[name];
  const number = operation === null ? "" : String(operation + 1);
  const zh = [label?.["zh-CN"], criterion].filter(Boolean).join(" ");
  const en = [label && english(label).toLowerCase(), criterion].filter(Boolean).join(" ");
  const held = lock === undefined ? ["", ""] : [`【锁：${lock}】`, `[lock: ${lock}] `];
  if (operation === null)
    return localText(`${zh && `${zh}：`}${held[0]}`, `${en && `${en}: `}${held[1]}`);
  return localText(
    `第 ${number} 项操作（${zh}）：${held[0]}`,
    `operation ${number} (${en}): ${held[1]}`,
  );
}

/** A refusal whose message alone already says everything; `code` is the rule that spoke. */
export function refusal(place: Place, code: string, why: LocalText, fix: LocalText): Refusal {
  const at = placeInWords(place);
  const path = place.operation === null ? [] : ["operations", place.operation];
  return {
    ...problem(
      path,
      code,
      `${at["zh-CN"]}${why["zh-CN"]}；办法：${fix["zh-CN"]}`,
      `${english(at)}${english(why)}; to fix: ${english(fix)}`,
    ),
    operation: place.operation,
    criterion: place.criterion ?? null,
    lock: place.lock ?? null,
    fix,
  };
}
