import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { readCentralDirectory, type DirectoryEntry } from "./zipDirectory";

/** What our own writer never comes near. */
const MAX_ENTRIES = 100_000;
/** 1980-01-01, the first day a zip can tell: equal content gives equal bytes. */
const FIXED_DATE = 0x21;
const UTF8_NAMES = 0x0800;

interface PackedEntry {
  readonly name: Uint8Array;
  readonly entry: Pick<DirectoryEntry, "method" | "crc32" | "size">;
  readonly data: Uint8Array;
}

/** The zip with some of its parts replaced; the others are taken over as they are packed. `parts` is keyed by part name. */
export function replaceParts(zip: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = readCentralDirectory(zip, MAX_ENTRIES).map((entry): PackedEntry => {
    const name = new TextEncoder().encode(entry.name);
    const replacement = parts.get(entry.name);
    if (replacement !== undefined) return pack(name, replacement);
    const { headerOffset } = entry;
    const start =
      headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
    return { name, entry, data: zip.subarray(start, start + entry.compressedSize) };
  });
  return assemble(entries);
}

function pack(name: Uint8Array, content: Uint8Array): PackedEntry {
  return {
    name,
    entry: { method: "deflated", crc32: crc32(content), size: content.length },
    data: deflateSync(content),
  };
}

function assemble(entries: readonly PackedEntry[]): Uint8Array {
  const total = entries.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, entry, data } of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, name, entry, data);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
  }
  const directory = at;
  entries.forEach(({ name, entry, data }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, name, entry, data);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local and central headers have in common, from the version needed to the length of the name. */
function writeCommon(
  view: DataView,
  at: number,
  name: Uint8Array,
  entry: PackedEntry["entry"],
  data: Uint8Array,
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method === "deflated" ? 8 : 0, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
