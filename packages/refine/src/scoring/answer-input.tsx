import type { AnswerInputProps } from "./answer-props.ts";
import { CheckInput, LevelInput, VetoInput } from "./choice-input.tsx";
import { DeductionInput } from "./deduction-input.tsx";
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
    case "veto":
      return <VetoInput leaf={leaf} {...rest} />;
  }
}
