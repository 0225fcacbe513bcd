import type { Answer, Leaf, standardOf } from "@dudao/rubric";

/** What the control of every leaf kind takes. */
export type AnswerInputProps<L extends Leaf = Leaf> = {
  leaf: L;
  answer: Answer | null;
  onAnswer: (answer: Answer | null) => void;
  /** What a measure is held against. */
  standard?: ReturnType<typeof standardOf>;
  /** Small controls for the dense sheet; targets stay at 44 px. */
  dense?: boolean;
  disabled?: boolean;
};
