import type { Db } from "@dudao/database";
import type { Photo } from "./model.ts";

/** The portrait of an inspector. */
export async function photoOf(db: Db, inspectorId: string): Promise<Photo> {
  const [row] = await db.query<NonNullable<Photo>>(
    `select content_type as "contentType", content from inspector_photo where inspector_id = $1`,
    [inspectorId],
  );
  return row ?? null;
}

/** Puts a portrait in the place of the one before; null takes it away. */
export async function putPhoto(
  db: Db,
  id: string,
  inspectorId: string,
  photo: Photo,
): Promise<void> {
  await db.query("delete from inspector_photo where inspector_id = $1", [inspectorId]);
  if (photo) await db.insert("inspector_photo", { id, inspectorId, ...photo });
}
