/** Largest portrait that is kept, in bytes: enough for 480 by 640 pixels. */
export const PHOTO_LIMIT = 200 * 1024;

const signatures: readonly { readonly type: string; readonly bytes: readonly (number | null)[] }[] =
  [
    { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
    { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
    // RIFF, four bytes of length, WEBP.
    {
      type: "image/webp",
      bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
    },
  ];

/** The type of a picture by what it holds, never by what it is called; undefined for anything else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  return signatures.find(
    (one) =>
      bytes.length > one.bytes.length &&
      one.bytes.every((byte, at) => byte === null || bytes[at] === byte),
  )?.type;
}
