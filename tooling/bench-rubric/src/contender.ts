import type { Findings, Subject, Task } from "./task.ts";

/** A form with answers in it. */
export interface Opened {
  /** Changes one leaf and gives the new total. */
  change(leaf: number, value: number): number;
  /** The same by computing everything again, where the engine can tell the two apart. */
  again?(leaf: number, value: number): number;
}

/** An engine made ready for a task. */
export interface Ready {
  /** Subjects in the form the engine takes them; not part of the time. */
  take(subjects: readonly Subject[]): unknown;
  /** Scores everything `take` gave back. */
  score(taken: unknown, into: Findings): void | Promise<void>;
  /** One form as it is open in a page; absent where the engine only starts over. */
  open?(subject: Subject): Opened;
  close?(): void;
}

export interface Contender {
  readonly name: string;
  /** Takes so long that a test asks it for a few subjects only. */
  readonly slow?: true;
  /** Null where the engine cannot express the task without code of one's own. */
  compile(task: Task): Ready | null;
}
