import type { InspectorRules } from "../../_kernel/inspector-rules.ts";
import type { BoardPerson, NoticeBoard } from "./model.ts";

/** A school with who looks after it today, as it is stored. */
export type StoredBoard = Pick<NoticeBoard, "school" | "kind" | "district"> & {
  readonly institutionId: string;
  readonly key: string;
  readonly people: readonly (Omit<BoardPerson, "matters"> & { readonly matters: string | null })[];
};

type Facts = Pick<InspectorRules, "matters" | "contactPhone" | "complaintPhone">;

/** What an inspector of a kind of unit looks at, where the assignment says nothing else. */
export function usualMatters(kind: string, matters: InspectorRules["matters"]): readonly string[] {
  if (kind === "kindergarten") return matters.kindergarten;
  return kind === "trainingInstitution" ? matters.training : matters.school;
}

/** A board as it hangs on the gate: what is not said for the school is the county's usual. */
export function boardOf(
  stored: StoredBoard,
  place: { readonly regionName: string; readonly office: string },
  facts: Facts,
): NoticeBoard {
  const usual = usualMatters(stored.kind, facts.matters);
  return {
    school: stored.school,
    kind: stored.kind,
    district: stored.district,
    ...place,
    complaintPhone: facts.complaintPhone,
    people: stored.people.map((person) => ({
      ...person,
      contact: person.contact ?? facts.contactPhone,
      matters: person.matters
        ?.split("\n")
        .map((line) => line.trim())
        .filter(Boolean) ?? [...usual],
    })),
  };
}
