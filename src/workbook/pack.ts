import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** How many bytes are made into characters at a time: more are too many arguments. */
const PORTION = 0x8000;

function toAscii(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += PORTION) {
    portions.push(String.fromCharCode(...bytes.subarray(at, at + PORTION)));
  }
  return btoa(portions.join(""));
}

/** Text as compact ASCII, for a setting of the workbook. */
export function packText(text: string): string {
  return toAscii(deflateSync(strToU8(text), { level: 6 }));
}

/** Plain data as compact ASCII. */
export function pack(data: unknown): string {
  return packText(JSON.stringify(data));
}

/**
 * As `pack`, by the platform's own compressor: quick, and in pieces between which the page is drawn. Without one
 * (Safari before 16.4) it is `pack`.
 */
export async function packInPieces(data: unknown): Promise<string> {
  if (typeof CompressionStream === "undefined") return pack(data);
  const packed = new Blob([JSON.stringify(data)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toAscii(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The inverse of `pack` and `packInPieces`. Throws on text that `pack` did not make. */
export function unpack(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}

/** As `unpack`, but null for a setting that is not there, is empty, or was tampered with. */
export function tryUnpack(text: string | null | undefined): unknown {
  if (text === null || text === undefined || text === "") return null;
  try {
    return unpack(text);
  } catch {
    return null;
  }
}
