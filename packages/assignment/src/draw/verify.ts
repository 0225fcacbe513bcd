import { canonicalJson, contentHash } from "@dudao/rubric/hash";
import { commitDraw, DrawError, drawLots, hashInputs } from "./draw.ts";
import { type DrawRecord, drawRecordSchema } from "./model.ts";

/** What is wrong with a record. */
export type DrawDoubt =
  | "malformed"
  | "inputsChanged"
  | "commitmentBroken"
  | "drawnBeforeCommitted"
  | "resultDiffers"
  | "recordChanged"
  | "otherCommitment";

/** Each step of the proof and whether it holds, in the order it is shown. */
export type DrawVerdict = {
  readonly valid: boolean;
  readonly doubts: readonly DrawDoubt[];
  readonly record: DrawRecord | null;
};

/**
 * Draws a published record again and compares everything. Takes anything: what is no record is
 * malformed. With the commitment that was published beforehand, that is compared too; without it
 * a record only proves itself consistent.
 */
export function verifyDraw(published: unknown, commitment?: string): DrawVerdict {
  const parsed = drawRecordSchema.safeParse(published);
  if (!parsed.success) return { valid: false, doubts: ["malformed"], record: null };
  const record = parsed.data;
  const doubts: DrawDoubt[] = [];
  // The hash covers what was published, not what reading it may have filled in.
  const { recordHash, ...rest } = published as DrawRecord;
  if (contentHash(rest) !== recordHash) doubts.push("recordChanged");
  if (hashInputs(record.inputs) !== record.inputsHash) doubts.push("inputsChanged");
  if (commitDraw(record.inputs, record.seed) !== record.commitment) doubts.push("commitmentBroken");
  if (record.drawnAt < record.committedAt) doubts.push("drawnBeforeCommitted");
  if (!sameResult(record)) doubts.push("resultDiffers");
  if (commitment !== undefined && commitment !== record.commitment) doubts.push("otherCommitment");
  return { valid: doubts.length === 0, doubts, record };
}

function sameResult({ inputs, seed, witness, result }: DrawRecord): boolean {
  try {
    return canonicalJson(drawLots(inputs, seed, witness)) === canonicalJson(result);
  } catch (error) {
    if (error instanceof DrawError) return false;
    throw error;
  }
}
