import { canonicalJson, contentHash, sha256 } from "@dudao/rubric/hash";
import {
  type DrawInputs,
  type DrawRecord,
  type DrawResult,
  drawInputsSchema,
  drawVersion,
} from "./model.ts";
import { drawPeople } from "./places.ts";
import { stratify } from "./strata.ts";
import { LotStream } from "./stream.ts";

/** Why a draw cannot be held. */
export type DrawFault =
  | {
      readonly code: "quotaTooLarge";
      readonly stratumId: string;
      readonly size: number;
      readonly quota: number;
    }
  | { readonly code: "tooFewInspectors"; readonly needed: number; readonly there: number }
  | { readonly code: "cannotBeFilled" };

/** Thrown by a draw whose places cannot be filled. */
export class DrawError extends Error {
  readonly fault: DrawFault;
  constructor(fault: DrawFault) {
    super(`the draw cannot be held: ${JSON.stringify(fault)}`);
    this.name = "DrawError";
    this.fault = fault;
  }
}

/** What can be seen before the draw to make it impossible. */
export function drawFaults(inputs: DrawInputs): DrawFault[] {
  const faults: DrawFault[] = stratify(inputs).flatMap(({ stratum, schools }) =>
    stratum.quota > schools.length
      ? [
          {
            code: "quotaTooLarge",
            stratumId: stratum.id,
            size: schools.length,
            quota: stratum.quota,
          } as const,
        ]
      : [],
  );
  const total = inputs.strata.reduce((sum, { quota }) => sum + quota, 0);
  const needed = total * inputs.inspectorsPerSchool;
  const there = inputs.inspectors.length * inputs.schoolsPerInspector;
  if (needed > there || inputs.inspectorsPerSchool > inputs.inspectors.length) {
    if (needed > 0) faults.push({ code: "tooFewInspectors", needed, there });
  }
  return faults;
}

/** Hash over the inputs; published with the commitment, so that no list changes afterwards. */
export function hashInputs(inputs: DrawInputs): string {
  return contentHash(inputs);
}

/** What is published before the draw: it fixes seed and lists without showing the seed. */
export function commitDraw(inputs: DrawInputs, seed: string): string {
  return sha256(`${drawVersion}|commit|${seed}|${hashInputs(inputs)}`);
}

/**
 * The key all lots come from: the committed seed, the lists, and what those present add. Whoever
 * prepared the draw could have tried many seeds before committing; words that others bring
 * afterwards make that useless.
 */
function keyOf(seed: string, inputsHash: string, witness: readonly string[]): string {
  return sha256(`${drawVersion}|key|${seed}|${inputsHash}|${canonicalJson(witness)}`);
}

/** Holds the draw. The same inputs, seed and words give the same result, everywhere. */
export function drawLots(
  inputs: DrawInputs,
  seed: string,
  witness: readonly string[] = [],
): DrawResult {
  const [fault] = drawFaults(inputs);
  if (fault) throw new DrawError(fault);
  const key = keyOf(seed, hashInputs(inputs), witness);
  const schools = stratify(inputs).map((group) => ({
    ...group,
    drawn: new LotStream(key, `schools/${group.stratum.id}`).take(
      group.schools,
      group.stratum.quota,
    ),
  }));
  const people = drawPeople(
    key,
    inputs,
    schools.map(({ stratum, drawn }) => ({ id: stratum.id, schools: drawn })),
  );
  if (!people) throw new DrawError({ code: "cannotBeFilled" });
  return {
    schools: schools.map(({ stratum, schools: all, drawn }) => ({
      stratumId: stratum.id,
      size: all.length,
      drawn: drawn.map(({ id }) => id),
    })),
    ...people,
  };
}

/** Writes the record that is published after the draw. Times are ISO, given by the caller. */
export function writeRecord(draw: {
  readonly inputs: DrawInputs;
  readonly seed: string;
  readonly witness?: readonly string[];
  readonly committedAt: string;
  readonly drawnAt: string;
}): DrawRecord {
  const inputs = drawInputsSchema.parse(draw.inputs);
  const witness = [...(draw.witness ?? [])];
  const record = {
    version: drawVersion,
    inputs,
    inputsHash: hashInputs(inputs),
    commitment: commitDraw(inputs, draw.seed),
    committedAt: draw.committedAt,
    witness,
    seed: draw.seed,
    drawnAt: draw.drawnAt,
    result: drawLots(inputs, draw.seed, witness),
  } as const;
  return { ...record, recordHash: contentHash(record) };
}
