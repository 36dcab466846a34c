const SLOTS = 256;

/** FNV-1a, one byte at a time; start with `HASH_START`. */
export const HASH_START = 0x811c9dc5 | 0;
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/**
 * The element names (ASCII) one handler knows, found by the hash of a local name without making a string.
 * Names it does not know are all "".
 */
export class Names {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly known: string[] = new Array<string>(SLOTS).fill("");

  constructor(names: readonly string[]) {
    for (const name of names) {
      const hash = hashOf(name);
      let slot = hash & (SLOTS - 1);
      while (this.known[slot] !== "") slot = (slot + 1) & (SLOTS - 1);
      this.hashes[slot] = hash;
      this.known[slot] = name;
    }
  }

  of(hash: number): string {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const name = this.known[slot] ?? "";
      if (name === "" || this.hashes[slot] === hash) return name;
    }
  }
}

function hashOf(name: string): number {
  let hash = HASH_START;
  for (let index = 0; index < name.length; index++) hash = hashByte(hash, name.charCodeAt(index));
  return hash;
}
