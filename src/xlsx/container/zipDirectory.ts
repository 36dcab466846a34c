import { damaged, tooLarge, XlsxRefused } from "../XlsxRefused";

export interface DirectoryEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc32: number;
  readonly compressedSize: number;
  /** Declared; the reader counts for itself and refuses a lie. */
  readonly size: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const HEADER = 0x02014b50;
const END_BYTES = 22;
const END64_BYTES = 56;
const HEADER_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAGS = 0x2041;
const IN_EXTRA = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Lists what the central directory says, folders left out. Errors: XlsxRefused. */
export function readCentralDirectory(bytes: Uint8Array, maxEntries: number): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > maxEntries) throw tooLarge(`entries > ${maxEntries}`);
  const end = directory.offset + directory.bytes;
  if (end > bytes.length) throw damaged("zip directory lies outside the file");

  const entries: DirectoryEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + HEADER_BYTES > end || view.getUint32(at, true) !== HEADER) throw damaged("zip directory entry");
    const next =
      at +
      HEADER_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw damaged("zip directory entry");
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== view.byteLength) continue;
    return findDirectory64(view, at) ?? readEnd(view, at);
  }
  throw damaged("zip end record missing");
}

function readEnd(view: DataView, at: number): Directory {
  return {
    count: view.getUint16(at + 10, true),
    bytes: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
}

function findDirectory64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = toNumber(view.getBigUint64(locator + 8, true));
  if (at + END64_BYTES > view.byteLength || view.getUint32(at, true) !== END64)
    throw damaged("zip64 end record");
  return {
    count: toNumber(view.getBigUint64(at + 32, true)),
    bytes: toNumber(view.getBigUint64(at + 40, true)),
    offset: toNumber(view.getBigUint64(at + 48, true)),
  };
}

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("zip64 number");
  return Number(value);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry {
  const nameEnd = at + HEADER_BYTES + view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + HEADER_BYTES, nameEnd));
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAGS) !== 0)
    throw new XlsxRefused("encrypted", `zip entry ${name}`);
  const long = readLongSizes(view, at, nameEnd);
  return {
    name,
    method: methodOf(view.getUint16(at + 10, true), name),
    crc32: view.getUint32(at + 16, true),
    size: long.take(view.getUint32(at + 24, true)),
    compressedSize: long.take(view.getUint32(at + 20, true)),
    headerOffset: long.take(view.getUint32(at + 42, true)),
  };
}

function methodOf(method: number, name: string): DirectoryEntry["method"] {
  if (method === 0) return "stored";
  if (method === 8) return "deflated";
  throw damaged(`${name} compression method ${method}`);
}

/** A part's name as both headers hold it. Some producers write `\` between folders or a `/` in front. */
export function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

/** The zip64 extra field holds, in this order, only those of size, compressed size and offset that did not fit. */
function readLongSizes(view: DataView, at: number, extraStart: number): { take(short: number): number } {
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  let next = 0;
  let end = 0;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    next = field + 4;
    end = Math.min(extraEnd, next + view.getUint16(field + 2, true));
    break;
  }
  return {
    take: (short) => {
      if (short !== IN_EXTRA) return short;
      if (next + 8 > end) throw damaged("zip64 sizes");
      next += 8;
      return toNumber(view.getBigUint64(next - 8, true));
    },
  };
}
