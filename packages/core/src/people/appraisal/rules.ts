import { defineMachine } from "../../_kernel/transitions.ts";
import { appraisalStates, type InspectorAppraisal } from "./model.ts";

/** What the moves of an appraisal look at. */
export type AppraisalFacts = { readonly complete: boolean };

/** Rated by the office, confirmed by who appoints; then it stands. */
export const appraisalMachine = defineMachine<InspectorAppraisal["state"], AppraisalFacts>({
  entity: "inspectorAppraisal",
  states: appraisalStates.map((state) => state.value),
  moves: [
    {
      action: "confirm",
      label: { zh: "审定", en: "Confirm" },
      from: ["draft"],
      to: "confirmed",
      permission: "people.appoint",
      primary: true,
      guards: [
        {
          id: "complete",
          holds: (facts) => facts.complete,
          text: { zh: "还有指标未评", en: "Some criteria are not rated yet" },
        },
      ],
    },
  ],
});
