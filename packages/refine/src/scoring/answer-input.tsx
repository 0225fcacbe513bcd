import type { AnswerInputProps } from "./answer-props.ts";
import { BonusInput } from "./bonus-input.tsx";
import { ChecklistInput } from "./checklist-input.tsx";
import { CheckInput, LevelInput, VetoInput } from "./choice-input.tsx";
import { DeductionInput } from "./deduction-input.tsx";
import { MeasureInput } from "./measure-input.tsx";
import { PointsInput } from "./points-input.tsx";

/** The control that answers a criterion of any kind. */
export function AnswerInput({ leaf, ...rest }: AnswerInputProps) {
  switch (leaf.kind) {
    case "level":
      return <LevelInput leaf={leaf} {...rest} />;
    case "points":
      return <PointsInput leaf={leaf} {...rest} />;
    case "deduction":
      return <DeductionInput leaf={leaf} {...rest} />;
    case "check":
      return <CheckInput leaf={leaf} {...rest} />;
    case "bonus":
      return <BonusInput leaf={leaf} {...rest} />;
    case "checklist":
      return <ChecklistInput leaf={leaf} {...rest} />;
    case "measure":
      return <MeasureInput leaf={leaf} {...rest} />;
    case "veto":
      return <VetoInput leaf={leaf} {...rest} />;
  }
}
