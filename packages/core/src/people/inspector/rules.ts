import { defineMachine, type Guard } from "../../_kernel/transitions.ts";

/** What leaving the register and coming back look at. */
export type PresenceFacts = {
  /** Whether a term runs, suspended or not. */
  readonly inTerm: boolean;
  /** Schools the person looks after today. */
  readonly schoolCount: number;
};

const termEnded: Guard<PresenceFacts> = {
  id: "termEnded",
  holds: (facts) => !facts.inTerm,
  text: { zh: "仍在聘期内:请先办理辞聘或解聘", en: "Still in term: end the appointment first" },
};

const handedOver: Guard<PresenceFacts> = {
  id: "handedOver",
  holds: (facts) => facts.schoolCount === 0,
  text: { zh: "仍有挂牌学校:请先交接", en: "Still has schools: hand them over first" },
};

/** Being on the register: who leaves keeps the whole history and may come back to it. */
export const presenceMachine = defineMachine<"active" | "left", PresenceFacts>({
  entity: "inspector",
  states: ["active", "left"],
  moves: [
    {
      action: "leave",
      label: { zh: "离任", en: "Leave" },
      from: ["active"],
      to: "left",
      permission: "people.write",
      asks: ["leftOn", "reason"],
      guards: [termEnded, handedOver],
    },
    {
      action: "comeBack",
      label: { zh: "回任", en: "Come back" },
      from: ["left"],
      to: "active",
      permission: "people.write",
      asks: ["joinedOn"],
      primary: true,
    },
  ],
});
