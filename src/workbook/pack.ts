import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** How many bytes are made into characters at a time: more are too many arguments. */
const PORTION = 0x8000;

/** Text as compact ASCII, for a setting of the workbook. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 6 });
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += PORTION) {
    portions.push(String.fromCharCode(...bytes.subarray(at, at + PORTION)));
  }
  return btoa(portions.join(""));
}

/** Plain data as compact ASCII. */
export function pack(data: unknown): string {
  return packText(JSON.stringify(data));
}

/** The inverse of `pack`. Throws on text that `pack` did not make. */
export function unpack(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
