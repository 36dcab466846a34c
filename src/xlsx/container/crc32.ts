/** Eight tables, so that eight bytes are folded in at a time (slicing-by-8). */
const tables = makeTables();

function makeTables(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[byte] = crc;
  }
  for (let index = 256; index < table.length; index++) {
    const before = table[index - 256] ?? 0;
    table[index] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}

const at = (table: number, byte: number): number => tables[table * 256 + (byte & 255)] ?? 0;

/** CRC-32 of `bytes`, going on from the checksum of what came before (0 at the start). Unsigned. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let index = 0;
  for (const last = bytes.length - 8; index <= last; index += 8) {
    const low = crc ^ wordAt(bytes, index);
    const high = wordAt(bytes, index + 4);
    crc =
      at(7, low) ^ at(6, low >>> 8) ^ at(5, low >>> 16) ^ at(4, low >>> 24) ^
      at(3, high) ^ at(2, high >>> 8) ^ at(1, high >>> 16) ^ at(0, high >>> 24); // prettier-ignore
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(0, crc ^ (bytes[index] ?? 0));
  return ~crc >>> 0;
}

function wordAt(bytes: Uint8Array, index: number): number {
  return (
    (bytes[index] ?? 0) |
    ((bytes[index + 1] ?? 0) << 8) |
    ((bytes[index + 2] ?? 0) << 16) |
    ((bytes[index + 3] ?? 0) << 24)
  );
}
