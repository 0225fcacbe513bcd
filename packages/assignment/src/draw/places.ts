import type { DrawInputs, DrawInspector, DrawResult, DrawSchool } from "./model.ts";
import { LotStream } from "./stream.ts";

/** Whole lots drawn before it is given up; at one lawful in a thousand, the odds of that are e^-20. */
const MOST_ATTEMPTS = 20_000;

export type Allotment = Pick<DrawResult, "teams" | "method" | "attempts" | "urns">;

/** Whether a person may inspect a school. */
export function mayInspect(inspector: DrawInspector, school: DrawSchool): boolean {
  return (
    !inspector.avoids.includes(school.id) &&
    (inspector.kinds.length === 0 || inspector.kinds.includes(school.kind))
  );
}

/** The drawn schools of one stratum. */
export type DrawnStratum = { readonly id: string; readonly schools: readonly DrawSchool[] };

/** Draws the inspectors of each drawn school; undefined if its places cannot all be filled. */
export function drawPeople(
  key: string,
  inputs: DrawInputs,
  strata: readonly DrawnStratum[],
): Allotment | undefined {
  const each = inputs.inspectorsPerSchool;
  if (each === 0) return { teams: [], method: "none", attempts: 0, urns: [] };
  const people = [...inputs.inspectors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const seats = (schools: readonly DrawSchool[]) =>
    schools.flatMap((school) => Array.from({ length: each }, () => school));
  const places = seats(strata.flatMap(({ schools }) => schools));
  const tickets = inputs.schoolsPerInspector;
  if (!fillable(places, people, tickets, [])) return undefined;
  const stages = strata.map(({ id, schools }) => ({ id, places: seats(schools) }));
  return (
    wholeLots(key, stages, places, people, tickets, each) ??
    urnByUrn(key, places, people, tickets, each)
  );
}

function teamsOf(places: readonly DrawSchool[], drawn: readonly DrawInspector[], each: number) {
  return places.flatMap((school, at) =>
    at % each === 0
      ? [
          {
            institutionId: school.id,
            inspectorIds: drawn.slice(at, at + each).map(({ id }) => id),
          },
        ]
      : [],
  );
}

type Stage = { readonly id: string; readonly places: readonly DrawSchool[] };

/**
 * Stratum by stratum, all of a stratum's places at once. Each person who may inspect any of its
 * schools puts in as many tickets as schools they may still draw. If anybody stands where they may
 * not, or twice at one school, or a later stratum could no longer be filled, the whole lot is void
 * and another is drawn. What remains is uniform over the stratum's lawful lots: nothing is mended
 * by hand.
 */
function wholeLots(
  key: string,
  stages: readonly Stage[],
  places: readonly DrawSchool[],
  people: readonly DrawInspector[],
  tickets: number,
  each: number,
): Allotment | undefined {
  const drawn: DrawInspector[] = [];
  let attempts = 0;
  for (const { id, places: own } of stages) {
    const stream = new LotStream(key, `inspectors/${id}`);
    const urn = people
      .filter((person) => own.some((school) => mayInspect(person, school)))
      .flatMap((person) => {
        const left = tickets - drawn.filter((one) => one === person).length;
        return Array.from({ length: left }, () => person);
      });
    if (urn.length < own.length) return undefined;
    for (;;) {
      if (++attempts > MOST_ATTEMPTS) return undefined;
      const lot = oneLot(stream, own, [...urn], each);
      if (!lot || !fillable(places, people, tickets, [...drawn, ...lot])) continue;
      drawn.push(...lot);
      break;
    }
  }
  return { teams: teamsOf(places, drawn, each), method: "whole", attempts, urns: [] };
}

/** One lot; undefined as soon as it is void. */
function oneLot(
  stream: LotStream,
  places: readonly DrawSchool[],
  urn: DrawInspector[],
  each: number,
): DrawInspector[] | undefined {
  const lot: DrawInspector[] = [];
  for (const [at, school] of places.entries()) {
    const other = at + stream.below(urn.length - at);
    const person = urn[other] as DrawInspector;
    if (!mayInspect(person, school) || lot.slice(at - (at % each)).includes(person))
      return undefined;
    urn[other] = urn[at] as DrawInspector;
    urn[at] = person;
    lot.push(person);
  }
  return lot;
}

/** Place by place from an urn that holds whoever may take it without leaving another one empty. */
function urnByUrn(
  key: string,
  places: readonly DrawSchool[],
  people: readonly DrawInspector[],
  tickets: number,
  each: number,
): Allotment {
  const stream = new LotStream(key, "inspectors/urns");
  const drawn: DrawInspector[] = [];
  const urns: Allotment["urns"] = [];
  for (const [at, school] of places.entries()) {
    const together = drawn.slice(at - (at % each));
    const open = people.filter(
      (one) => !together.includes(one) && drawn.filter((d) => d === one).length < tickets,
    );
    const lawful = open.filter((one) => mayInspect(one, school));
    const urn = lawful.filter((one) => fillable(places, people, tickets, [...drawn, one]));
    const one = urn[stream.below(urn.length)] as DrawInspector;
    drawn.push(one);
    urns.push({
      institutionId: school.id,
      drawn: one.id,
      size: urn.length,
      barred: open.filter((p) => !lawful.includes(p)).map(({ id }) => id),
      needed: lawful.filter((p) => !urn.includes(p)).map(({ id }) => id),
    });
  }
  return { teams: teamsOf(places, drawn, each), method: "urns", attempts: MOST_ATTEMPTS, urns };
}

/**
 * Whether the places that follow can all be filled when the first ones are: a matching of places
 * to people by augmenting paths, a person counting once at each school.
 */
function fillable(
  places: readonly DrawSchool[],
  people: readonly DrawInspector[],
  tickets: number,
  drawn: readonly DrawInspector[],
): boolean {
  const at = new Map(people.map((person, i) => [person, i]));
  const holder = drawn.map((person) => at.get(person) as number);
  const load = people.map((_, i) => holder.filter((h) => h === i).length);
  const held = (i: number, school: DrawSchool) =>
    holder.some((h, place) => h === i && places[place] === school);
  const seat = (place: number, tried: Set<number>): boolean => {
    const school = places[place] as DrawSchool;
    for (const [i, person] of people.entries()) {
      if (tried.has(i) || !mayInspect(person, school) || held(i, school)) continue;
      tried.add(i);
      if ((load[i] as number) < tickets) {
        load[i] = (load[i] as number) + 1;
        holder[place] = i;
        return true;
      }
      for (let other = drawn.length; other < holder.length; other++) {
        if (holder[other] !== i || other === place) continue;
        holder[other] = -1;
        if (seat(other, tried)) {
          holder[place] = i;
          return true;
        }
        holder[other] = i;
      }
    }
    return false;
  };
  for (let place = drawn.length; place < places.length; place++) {
    holder[place] = -1;
    if (!seat(place, new Set())) return false;
  }
  return true;
}
