import type { TeamChoice, TeamProblem, TeamSeat } from "./model.ts";
import { type SeatBreak, seatsOf } from "./seats.ts";

/** A hard rule that a team breaks. */
export type TeamViolation = {
  readonly teamId: string;
  readonly inspectorId: string | null;
  readonly breaks: readonly (SeatBreak | { readonly rule: TeamRule })[];
};

type TeamRule = "clash" | "tooManyTeams" | "tooFew" | "tooMany" | "leader" | "unknown";

/** Every hard rule that teams break, whoever made them; an understaffed team breaks one unless it says so. */
export function checkTeams(problem: TeamProblem, choices: readonly TeamChoice[]): TeamViolation[] {
  const seats = seatsOf(problem);
  const { teamRules } = problem;
  const found: TeamViolation[] = [];
  const inTeams = new Map<string, TeamSeat[]>();
  for (const { teamId, leaderId, memberIds, lacks } of choices) {
    const team = problem.teams.find(({ id }) => id === teamId);
    if (!team) throw new RangeError(`not in the problem: ${teamId}`);
    const refuse = (inspectorId: string | null, breaks: TeamViolation["breaks"]) => {
      if (breaks.length > 0) found.push({ teamId, inspectorId, breaks });
    };
    for (const id of memberIds) {
      const i = seats.people.findIndex((person) => person.id === id);
      if (i === -1) {
        refuse(id, [{ rule: "unknown" }]);
        continue;
      }
      const others = inTeams.get(id) ?? [];
      refuse(id, seats.breaks(i, team));
      if (others.some((other) => seats.clash(other, team))) refuse(id, [{ rule: "clash" }]);
      if (others.length >= teamRules.teamsPerPerson) refuse(id, [{ rule: "tooManyTeams" }]);
      inTeams.set(id, [...others, team]);
      if (id === leaderId && !seats.mayLead(i)) refuse(id, [{ rule: "leader" }]);
    }
    const lacking = (what: string) => lacks.some((lack) => lack.what === what);
    if (memberIds.length < teamRules.least && !lacking("members")) {
      refuse(null, [{ rule: "tooFew" }]);
    }
    if (memberIds.length > Math.max(teamRules.most, teamRules.least)) {
      refuse(null, [{ rule: "tooMany" }]);
    }
    const led = leaderId !== null && memberIds.includes(leaderId);
    if (!led && !(leaderId === null && lacking("leader"))) refuse(leaderId, [{ rule: "leader" }]);
  }
  return found;
}
