/** OLE2 compound files: the container of .xls, of encrypted .xlsx, of .doc and .hwp. Only entry names are read. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const HEADER_FAT_ENTRIES = 109;
const ENTRY_BYTES = 128;
const LAST_REGULAR_SECTOR = 0xfffffffa;
/** Directories of real files take a few sectors; more is a loop or an attack. */
const MAX_SECTORS = 4096;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The names in the directory, or null when the directory cannot be followed. */
export function listCompoundEntries(bytes: Uint8Array): string[] | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorBytes = 1 << shift;

  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector <= LAST_REGULAR_SECTOR; count++) {
    const at = (sector + 1) * sectorBytes;
    if (count > MAX_SECTORS || at + sectorBytes > bytes.length) return null;
    for (let entry = at; entry < at + sectorBytes; entry += ENTRY_BYTES) names.push(readName(view, entry));
    const next = nextSector(view, sector, sectorBytes);
    if (next === null) return null;
    sector = next;
  }
  return names.filter((name) => name !== "");
}

function readName(view: DataView, entry: number): string {
  const length = Math.min(view.getUint16(entry + 64, true), 64) / 2 - 1;
  let name = "";
  for (let index = 0; index < length; index++)
    name += String.fromCharCode(view.getUint16(entry + index * 2, true));
  return name;
}

/** Follows the allocation table, as far as the header itself lists it: enough for files below about 7 MB. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number | null {
  const perSector = sectorBytes / 4;
  const table = Math.floor(sector / perSector);
  if (table >= HEADER_FAT_ENTRIES) return null;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * sectorBytes + (sector % perSector) * 4;
  return at + 4 > view.byteLength ? null : view.getUint32(at, true);
}
