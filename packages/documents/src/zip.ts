/** Archives whose bytes depend on their content alone. */

/**
 * Packs named parts. Compressed by the same code in every program and stamped with the same local
 * time in every zone, so the same parts give the same bytes whenever and wherever.
 */
export async function pack(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync(parts, { level: 6, mtime: new Date(2000, 0, 1) });
}

/** The same archive with bytes that depend on its content alone. */
export async function repack(archive: Uint8Array): Promise<Uint8Array> {
  const { unzipSync } = await import("fflate");
  return pack(unzipSync(archive));
}
