import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Plain data as compact ASCII text, for a workbook setting. */
export function pack(data: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 6 });
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The inverse of `pack`. Throws on text that `pack` did not make. */
export function unpack(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
