/** One visit to be planned. */
export type PlannedVisit = {
  readonly institutionId: string;
  readonly plannedDate: string;
  readonly leadInspectorId: string;
  readonly memberIds?: readonly string[];
  readonly topic?: string;
};

const DAY_MS = 86_400_000;

function isWorkday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The working days from one day to another, both `YYYY-MM-DD` and included; Monday to Friday. */
export function workdays(from: string, to: string): string[] {
  const days: string[] = [];
  for (
    let at = Date.parse(`${from}T00:00:00Z`);
    at <= Date.parse(`${to}T00:00:00Z`);
    at += DAY_MS
  ) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (isWorkday(day)) days.push(day);
  }
  return days;
}

/**
 * Spreads visits over the working days of a period and over the inspectors in
 * turn: in order, as evenly as whole numbers allow. A period without a working
 * day puts all on its first day. With nobody to lead, nothing is planned.
 */
export function spreadVisits(
  institutionIds: readonly string[],
  leads: readonly string[],
  period: { from: string; to: string },
  common: { memberIds?: readonly string[]; topic?: string } = {},
): PlannedVisit[] {
  const days = workdays(period.from, period.to);
  const usable = days.length > 0 ? days : [period.from];
  return institutionIds.flatMap((institutionId, index) => {
    const plannedDate = usable[Math.floor((index * usable.length) / institutionIds.length)];
    const leadInspectorId = leads[index % leads.length];
    if (!plannedDate || !leadInspectorId) return [];
    const memberIds = common.memberIds?.filter((id) => id !== leadInspectorId);
    return [
      {
        institutionId,
        plannedDate,
        leadInspectorId,
        ...(memberIds?.length ? { memberIds } : {}),
        ...(common.topic ? { topic: common.topic } : {}),
      },
    ];
  });
}
