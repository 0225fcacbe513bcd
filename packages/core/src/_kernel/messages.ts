import { accessMessages } from "./messages/access.ts";
import { auditMessages } from "./messages/audit.ts";
import { inspectionMessages } from "./messages/inspection.ts";
import { kernelMessages } from "./messages/kernel.ts";
import { organisationMessages } from "./messages/organisation.ts";
import { peopleMessages } from "./messages/people.ts";
import { planningMessages } from "./messages/planning.ts";
import { rectificationMessages } from "./messages/rectification.ts";
import { reportingMessages } from "./messages/reporting.ts";
import { rubricMessages } from "./messages/rubric.ts";
import { fill, type Locale, type LocalText, type Messages, say } from "./text.ts";

const sources: readonly Messages[] = [
  kernelMessages,
  accessMessages,
  auditMessages,
  inspectionMessages,
  organisationMessages,
  peopleMessages,
  planningMessages,
  rectificationMessages,
  reportingMessages,
  rubricMessages,
];

function merge(parts: readonly Messages[]): Map<string, LocalText> {
  const all = new Map<string, LocalText>();
  for (const part of parts) {
    for (const [key, text] of Object.entries(part)) {
      if (all.has(key)) throw new Error(`message ${key} stands twice`);
      all.set(key, text);
    }
  }
  return all;
}

const catalogue = merge(sources);

/** All keys that have a text; a test holds it against the keys the code uses. */
export function messageKeys(): string[] {
  return [...catalogue.keys()];
}

/** The text of a key in one language, or undefined when it has none. */
export function messageFor(
  key: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
): string | undefined {
  const text = catalogue.get(key);
  return text ? fill(say(text, locale), params) : undefined;
}
