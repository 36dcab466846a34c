import { isSpace } from "./characterData";
import { decodeText } from "./decodeText";
import { HASH_START, hashByte } from "./Names";

const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;
const GT = 0x3e;

/** One opening tag. The scanner reuses the object: read what you need at once. */
export class Tag {
  /** The local name when the handler knows it, else "". */
  name = "";
  /** The root's is 1. */
  depth = 0;
  /** The scanner's buffer, with the attributes between `attributesStart` and `attributesEnd`. */
  bytes: Uint8Array = new Uint8Array(0);
  attributesStart = 0;
  attributesEnd = 0;
  /** One past the name read last. */
  nameEnd = 0;

  /** Takes over the tag whose name begins at `at`; gives the hash of its local name. */
  start(bytes: Uint8Array, at: number, end: number, depth: number): number {
    const hash = this.readName(bytes, at, end);
    this.bytes = bytes;
    this.attributesStart = this.nameEnd;
    this.attributesEnd = end;
    this.depth = depth;
    return hash;
  }

  /** The hash of the local name that begins at `at`: what follows the prefix, whatever the prefix is. */
  readName(bytes: Uint8Array, at: number, end: number): number {
    let hash = HASH_START;
    let index = at;
    for (; index < end; index++) {
      const byte = bytes[index] ?? 0;
      if (byte === COLON) hash = HASH_START;
      else if (byte <= SPACE || byte === GT) break;
      else hash = hashByte(hash, byte);
    }
    this.nameEnd = index;
    return hash;
  }

  /** The value of the attribute with this local name, or null. */
  attribute(name: string): string | null {
    const { bytes, attributesEnd: end } = this;
    let at = this.attributesStart;
    while (at < end) {
      while (at < end && isSpace(bytes[at])) at++;
      let nameStart = at;
      while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at])) {
        if (bytes[at] === COLON) nameStart = at + 1;
        at++;
      }
      const nameEnd = at;
      while (at < end && (bytes[at] === EQUALS || isSpace(bytes[at]))) at++;
      const quote = bytes[at];
      const valueStart = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (equals(bytes, nameStart, nameEnd, name)) return decodeText(bytes, valueStart, Math.min(at, end));
      at++;
    }
    return null;
  }

  /** A whole number, or null when the attribute is absent or no number. */
  integer(name: string): number | null {
    const text = this.attribute(name);
    return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null;
  }

  /** An xsd:boolean. */
  isTrue(name: string): boolean {
    const text = this.attribute(name);
    return text === "1" || text === "true" || text === "on";
  }
}

function equals(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[start + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}
