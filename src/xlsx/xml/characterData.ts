const AMPERSAND = 0x26;
const LT = 0x3c;

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isSpace(bytes[index])) return false;
  return true;
}

/** CDATA content as ordinary escaped text, so that both can be joined. */
export function escapeCharacterData(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(AMPERSAND) && !bytes.includes(LT)) return bytes.slice();
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
}

export function mergePieces(pieces: readonly Uint8Array[]): Uint8Array {
  const merged = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    merged.set(piece, at);
    at += piece.length;
  }
  return merged;
}
