import type { Budget } from "../limits";
import { damaged } from "../XlsxRefused";
import { crc32 } from "./crc32";
import { inflateRaw } from "./inflate";
import { decodeName, readCentralDirectory, type DirectoryEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

interface ZipEntry extends DirectoryEntry {
  readonly dataStart: number;
}

export interface Zip {
  /** Part names as the package spells them, `/` between folders, none in front. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The compressed size, for progress; 0 for a part that is not there. */
  compressedBytes(name: string): number;
  /** Streams a part's content into `take`, checked against its size and checksum. Errors: XlsxRefused. */
  read(name: string, take: (chunk: Uint8Array) => void): Promise<void>;
}

/** Part names are compared without case, as the packaging convention has it. */
const keyOf = (name: string): string => name.toLowerCase();

/** Opens a zip by its central directory; nothing is inflated yet. Errors: XlsxRefused. */
export function openZip(bytes: Uint8Array<ArrayBuffer>, budget: Budget): Zip {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readCentralDirectory(bytes, budget.limits.entries)) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw damaged(`${entry.name} twice`);
    entries.set(key, { ...entry, dataStart: findData(bytes, entry) });
  }
  refuseOverlaps([...entries.values()]);

  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(keyOf(name)),
    compressedBytes: (name) => entries.get(keyOf(name))?.compressedSize ?? 0,
    read: async (name, take) => {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) throw damaged(`${name} missing`);
      await readEntry(bytes, entry, budget, take);
    },
  };
}

function findData(bytes: Uint8Array, entry: DirectoryEntry): number {
  const { headerOffset, name } = entry;
  if (headerOffset + LOCAL_HEADER_BYTES > bytes.length) throw damaged(`${name} lies outside the file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerOffset, LOCAL_HEADER_BYTES);
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw damaged(`${name} local header`);
  const nameStart = headerOffset + LOCAL_HEADER_BYTES;
  const nameEnd = nameStart + view.getUint16(26, true);
  if (decodeName(bytes.subarray(nameStart, nameEnd)) !== name) throw damaged(`${name} has two names`);
  const start = nameEnd + view.getUint16(28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(`${name} lies outside the file`);
  return start;
}

/** Entries that share bytes make a small file inflate to any size. */
function refuseOverlaps(entries: ZipEntry[]): void {
  entries.sort((one, other) => one.headerOffset - other.headerOffset);
  let end = 0;
  for (const entry of entries) {
    if (entry.headerOffset < end) throw damaged(`${entry.name} overlaps another entry`);
    end = entry.dataStart + entry.compressedSize;
  }
}

async function readEntry(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  budget: Budget,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const { name, compressedSize, dataStart } = entry;
  const compressed = bytes.subarray(dataStart, dataStart + compressedSize);
  let size = 0;
  let checksum = 0;
  const count = (chunk: Uint8Array): void => {
    budget.check();
    size += chunk.length;
    budget.inflate(name, chunk.length, size, compressedSize);
    checksum = crc32(chunk, checksum);
    take(chunk);
  };
  await unpack(compressed, entry, count);
  if (size !== entry.size) throw damaged(`${name} size`);
  if (checksum !== entry.crc32) throw damaged(`${name} checksum`);
}

async function unpack(
  compressed: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  if (entry.method === "stored") {
    const slice = 64 * 1024;
    for (let start = 0; start < compressed.length; start += slice)
      take(compressed.subarray(start, start + slice));
    return;
  }
  let refused: unknown = null;
  try {
    await inflateRaw(compressed, (chunk) => {
      try {
        take(chunk);
      } catch (error) {
        refused = error;
        throw error;
      }
    });
  } catch (error) {
    if (refused !== null) throw refused;
    throw damaged(`${entry.name} compressed data`, error);
  }
}
