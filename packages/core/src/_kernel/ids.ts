/** Crockford's alphabet in lower case: no i, l, o, u, so that ids can be read aloud. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 10;

// Browsers and Node both have it; saying so here keeps this file free of either's types.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

function timePart(at: number): string {
  let rest = at;
  let out = "";
  for (let i = 0; i < TIME_LENGTH; i++) {
    out = ALPHABET[rest % 32] + out;
    rest = Math.floor(rest / 32);
  }
  return out;
}

function randomPart(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % 32]).join("");
}

/**
 * A new id: the region's code, a dash, 10 characters of time and 10 of chance.
 * Runs in the browser too, so that a form can name its record before it is
 * sent and a repeated sending is recognised.
 *
 * @param at Milliseconds since 1970; ids made later sort later.
 */
export function newId(region: string, at: number = Date.now()): string {
  return `${region}-${timePart(at)}${randomPart()}`;
}

/** The region an id belongs to. */
export function regionOf(id: string): string {
  return id.slice(0, id.indexOf("-"));
}
