import { z } from "zod";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";

const schema = z.strictObject({ kind: z.literal("noVeto") });

/** No veto happened at all, not even one that caps at a lower grade. */
export const noVeto = {
  schema,
  codes: () => [],
  holds: (_, facts) => !facts.vetoHappened(),
  text: () => localText("无一票否决情形", "no veto applies"),
} satisfies ConditionKind<z.output<typeof schema>>;
