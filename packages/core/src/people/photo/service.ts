import { createHash } from "node:crypto";
import {
  loadForUpdate,
  loadRecord,
  newId,
  read,
  refuseFields,
  type SignedContext,
  stale,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import type { Inspector } from "../inspector/model.ts";
import { inspectorResource } from "../inspector/service.ts";
import type { Photo, PhotoInput } from "./model.ts";
import { PHOTO_LIMIT, pictureType } from "./rules.ts";
import { photoOf, putPhoto } from "./store.ts";

/** The portrait of an inspector, for who may see the register. */
export function inspectorPhoto(ctx: SignedContext, id: string): Promise<Photo> {
  return read(ctx, async (db) => {
    await loadRecord(db, ctx, inspectorResource, id);
    return photoOf(db, id);
  });
}

function checked(content: string): { hash: string; photo: NonNullable<Photo> } {
  const bytes = Buffer.from(content, "base64");
  const contentType = pictureType(bytes);
  if (!contentType) refuseFields({ content: { key: "notPicture" } });
  if (bytes.length > PHOTO_LIMIT) {
    refuseFields({ content: { key: "pictureTooBig", params: { kilobytes: PHOTO_LIMIT / 1024 } } });
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { hash, photo: { contentType: contentType ?? "", content: bytes.toString("base64") } };
}

/**
 * Sets or takes away the portrait of an inspector. The record keeps its hash, and with it the audit.
 * @throws DomainError `invalid/input` at `content` for what is no picture, or too large.
 */
export function setPhoto(
  ctx: SignedContext,
  input: { id: string; version: number; content: PhotoInput["content"] | null },
): Promise<Inspector> {
  const given = input.content === null ? null : checked(input.content);
  return write(ctx, "inspector.photo", async (db) => {
    const current = await loadForUpdate(db, ctx, inspectorResource, input, "people.write");
    const change = { photoHash: given?.hash ?? null };
    if (!(await db.update("inspector", input.id, input.version, change))) {
      throw stale(inspectorResource, current);
    }
    await putPhoto(db, newId(writableScope(ctx).region), input.id, given?.photo ?? null);
    return (await db.one(inspectorResource.view, input.id)) as Inspector;
  });
}
