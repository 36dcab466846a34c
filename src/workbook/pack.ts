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
function packText(text: string): string {
  return toAscii(deflateSync(strToU8(text), { level: 6 }));
}

/** Plain data as compact ASCII. */
export function pack(data: unknown): string {
  return packText(JSON.stringify(data));
}

/** A record packed before its time is known. */
export interface Undated {
  readonly rest: string;
}

/** @param record JSON of an object with at least one field, its time `at` not among them */
export function packUndated(record: string): Undated {
  return { rest: packText(`,${record.slice(1)}`) };
}

/** What stands before the bytes of a stored block: its kind, its length, and the length's complement (RFC 1951, 3.2.4). */
const BLOCK_HEAD = 5;

/**
 * The record with its time as first field, for `unpack`. The time goes before the rest as it is, in a block of its own:
 * nothing is packed anew. @param at ASCII, as an ISO time is
 */
export function datePacked({ rest }: Undated, at: string): string {
  const head = `{"at":${JSON.stringify(at)}`;
  // Three bytes are four characters: filled up, the one text can stand before the other.
  const length = Math.ceil((BLOCK_HEAD + head.length) / 3) * 3 - BLOCK_HEAD;
  const bytes = [0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff];
  return btoa(String.fromCharCode(...bytes) + head.padEnd(length)) + rest;
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
