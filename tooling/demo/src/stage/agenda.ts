type Event = { readonly at: string; readonly act: () => Promise<void> };

/**
 * What happens in a year, played in the order of business time, however the parts of the story
 * were written down. An act may put later ones on the agenda.
 */
export type Agenda = {
  /** @param time `HH:MM` in China. Of two acts at one moment the one written first is played first. */
  on(day: string, time: string, act: () => Promise<void>): void;
  /** Plays everything; `clock` is told each moment before its act. Returns how many acts it was. */
  play(clock: (day: string, time: string) => void): Promise<number>;
};

/** @param lastDay Nothing may be put on the agenda beyond it. */
export function makeAgenda(lastDay: string): Agenda {
  // Soonest last, so that the next act is cheap to take.
  const events: Event[] = [];
  let now = "";

  /** Where an event of this moment goes: before everything sooner or as soon. */
  const placeOf = (at: string): number => {
    let low = 0;
    let high = events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle] as Event).at > at) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    on(day, time, act) {
      const at = `${day} ${time}`;
      if (day > lastDay) throw new Error(`${at} is beyond the last day, ${lastDay}`);
      if (at < now) throw new Error(`${at} is past: the agenda stands at ${now}`);
      events.splice(placeOf(at), 0, { at, act });
    },
    async play(clock) {
      let played = 0;
      for (let event = events.pop(); event; event = events.pop()) {
        now = event.at;
        const [day = "", time = ""] = event.at.split(" ");
        clock(day, time);
        await event.act();
        played += 1;
      }
      return played;
    },
  };
}
