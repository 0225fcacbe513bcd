/** The states of an appointment that holds, or held until it was ended. */
const HELD = "('appointed', 'resigned', 'dismissed')";

/**
 * SQL of how an inspector stands on a day: `appointed`, `suspended`, `lapsed`, `left`, or
 * `unrecorded` where no term was ever entered; where none are kept, none are asked for.
 * @param p alias of the inspector; @param day SQL of the day
 */
export function standingOn(p: string, day: string): string {
  const terms = `select 1 from appointment t where t.region = ${p}.region and t.inspector_id = ${p}.id`;
  return `(case
    when ${p}.status <> 'active' then 'left'
    when exists (${terms} and t.state in ${HELD}
      and ${day} between t.start_date and least(t.end_date, t.ended_on)) then 'appointed'
    when exists (${terms} and t.state = 'suspended'
      and ${day} between t.start_date and t.end_date) then 'suspended'
    when exists (${terms} and (t.state in ${HELD} or t.state = 'suspended')) then 'lapsed'
    else 'unrecorded' end)`;
}

/**
 * SQL of the pairs of inspector and unit that keep apart on a day: what was declared or entered,
 * and the unit that employs the person.
 * @param day SQL of the day
 */
export function avoidedPairs(day: string): string {
  return `(
    select region, inspector_id, institution_id from avoidance
    where start_date <= ${day} and (end_date is null or end_date >= ${day})
    union
    select region, inspector_id, institution_id from employment
    where institution_id is not null and start_date <= ${day}
      and (end_date is null or end_date >= ${day}))`;
}
