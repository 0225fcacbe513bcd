import type { z } from "zod";
import { defineMachine } from "../../_kernel/transitions.ts";
import { type Programme, programme, programmeStates } from "../model.ts";

/** What the moves of a programme look at. */
export type ProgrammeFacts = {
  /** Inspections neither accepted nor missed. */
  readonly openInspections: number;
  /** Inspections that were begun, whatever became of them. */
  readonly begunInspections: number;
  /** Findings neither closed nor resolved on the spot. */
  readonly openFindings: number;
};

/** A programme fixes its rubric when approved and ends when nothing of it is open. */
export const programmeMachine = defineMachine<Programme["state"], ProgrammeFacts>({
  entity: "programme",
  states: programmeStates.map((state) => state.value),
  moves: [
    {
      action: "approve",
      label: { zh: "批准", en: "Approve" },
      from: ["draft"],
      to: "approved",
      permission: "planning.approve",
      primary: true,
    },
    {
      action: "start",
      label: { zh: "开始实施", en: "Start" },
      from: ["approved"],
      to: "running",
      permission: "planning.write",
      primary: true,
    },
    {
      action: "close",
      label: { zh: "办结", en: "Close" },
      from: ["running"],
      to: "closed",
      permission: "planning.approve",
      guards: [
        {
          id: "allInspected",
          holds: (facts) => facts.openInspections === 0,
          text: {
            zh: "还有督导未审核:请先审核,或注明未实施",
            en: "Some inspections are open: accept them or mark them missed",
          },
        },
        {
          id: "allClosedOut",
          holds: (facts) => facts.openFindings === 0,
          text: {
            zh: "还有问题未销号:请先核查销号",
            en: "Some findings are open: verify and close them first",
          },
        },
      ],
    },
    {
      action: "cancel",
      label: { zh: "取消", en: "Cancel" },
      from: ["draft", "approved", "running"],
      to: "cancelled",
      permission: "planning.approve",
      asks: ["reason"],
      guards: [
        {
          id: "nothingBegun",
          holds: (facts) => facts.begunInspections === 0,
          text: {
            zh: "已有督导实施,不能取消:请办结",
            en: "Inspections have begun: close the programme instead",
          },
        },
      ],
    },
  ],
});

type ProgrammeUpdate = z.output<typeof programme.update>;
type ProgrammeField = keyof typeof programme.fields | "extensions";

/** What may change once a programme is approved: words and a later end, never what it means. */
const openAfterApproval: readonly ProgrammeField[] = [
  "title",
  "planItemId",
  "basis",
  "description",
  "endDate",
  "extensions",
];

/**
 * Fields of a change that the programme's state does not allow. Approved and running programmes
 * take corrections of words and a later end; closed and cancelled ones take nothing.
 */
export function frozenFields(current: Programme, change: ProgrammeUpdate): string[] {
  if (current.state === "draft") return [];
  const over = current.state === "closed" || current.state === "cancelled";
  const fields = [...Object.keys(programme.fields), "extensions"] as ProgrammeField[];
  return fields.filter((field) => {
    if (change[field] === undefined) return false;
    if (JSON.stringify(change[field]) === JSON.stringify(current[field])) return false;
    if (field === "endDate") return over || (change.endDate ?? "") < current.endDate;
    return over || !openAfterApproval.includes(field);
  });
}
