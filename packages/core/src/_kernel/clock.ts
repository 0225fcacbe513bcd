/**
 * Two kinds of time. Real time rules sessions, lock-out and logs; business
 * time dates the office's work and may stand on a demonstration's day.
 */
export type Clock = {
  /** The real moment. */
  now(): Date;
  /** The moment that counts as now for a region whose demonstration day is `demoDate`, if any. */
  businessNow(demoDate: string | null): Date;
};

// China keeps one time zone and has had no summer time since 1991.
const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The calendar day of a moment in China, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment a China time of day falls on, for example `2022-11-15` and `08:30`. */
export function momentOf(day: string, time = "00:00"): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

function onDay(day: string, timeOf: Date): Date {
  const shifted = timeOf.getTime() + SHANGHAI_OFFSET_MS;
  const millisOfDay = ((shifted % 86_400_000) + 86_400_000) % 86_400_000;
  return new Date(momentOf(day).getTime() + millisOfDay);
}

/** The clock of the machine; a demonstration day keeps the machine's time of day. */
export function realClock(): Clock {
  return {
    now: () => new Date(),
    businessNow: (demoDate) => (demoDate ? onDay(demoDate, new Date()) : new Date()),
  };
}

export type SettableClock = Clock & {
  /** Sets business time for every region; null lets it follow again. */
  setBusiness(moment: Date | null): void;
  /** Moves real time on. */
  advance(milliseconds: number): void;
};

/** A clock for tests and for the demonstration's loader, which plays a year in minutes. */
export function settableClock(start: Date = new Date()): SettableClock {
  let business: Date | null = null;
  let now = start.getTime();
  return {
    now: () => new Date(now),
    businessNow: (demoDate) => {
      if (business) return business;
      return demoDate ? onDay(demoDate, new Date(now)) : new Date(now);
    },
    setBusiness: (moment) => {
      business = moment;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
