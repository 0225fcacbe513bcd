/** Takes the one thing a command needs out of what was loaded. */
import type { Profile, Rubric } from "@dudao/rubric";
import { faultLine } from "../faults.ts";
import type { Contents } from "../load/contents.ts";
import { loadTarget } from "../load/load.ts";
import { type Terminal, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";

async function sound(terminal: Terminal, target: string): Promise<Contents> {
  const contents = await loadTarget(terminal.cwd, target);
  if (contents.faults.length === 0) return contents;
  for (const fault of contents.faults) terminal.err(faultLine(terminal, fault));
  throw new Refused();
}

/** Its reasons were shown already. */
export class Refused extends Error {}

function only<Item extends { id: string; version: string }>(
  items: readonly Item[],
  target: string,
  id: string | undefined,
): Item {
  const fitting = id === undefined ? items : items.filter((item) => item.id === id);
  const [first, second] = fitting;
  if (first && !second) return first;
  const names = items.map((item) => `${item.id}@${item.version}`).join(", ");
  throw new UsageError(
    first
      ? localText(
          `${target} 中有多个：用 --id 指定（${names}）`,
          `${target} holds several: name one with --id (${names})`,
        )
      : localText(
          `${target} 中没有所需内容（有：${names || "无"}）`,
          `${target} does not hold it (it has: ${names || "none"})`,
        ),
  );
}

/** The one rubric of a file or folder, or the one called `id`. */
export async function oneRubric(terminal: Terminal, target: string, id?: string): Promise<Rubric> {
  const { rubrics } = await sound(terminal, target);
  return only(
    rubrics.map(({ item }) => item),
    target,
    id,
  );
}

/** All rubrics of a file or folder, or the one called `id`. */
export async function rubricsOf(
  terminal: Terminal,
  target: string,
  id?: string,
): Promise<Rubric[]> {
  const { rubrics } = await sound(terminal, target);
  const items = rubrics.map(({ item }) => item);
  return id === undefined ? items : [only(items, target, id)];
}

export async function oneProfile(terminal: Terminal, target: string): Promise<Profile> {
  const { profiles } = await sound(terminal, target);
  return only(
    profiles.map(({ item }) => item),
    target,
    undefined,
  );
}
