/** The files of earlier runs, kept in the workbook: the next run needs only what is new. */
import { compareBy, compareText } from "../rollup/compareText";
import { bookKey } from "../rollup/receivedOrder";
import type { SourceBook } from "../submission/Grid";
import type { SkippedSheet } from "../submission/readBook";
import type { Refusal } from "../submission/Refusal";
import { cellCount, packGrids, unpackGrids } from "./packedFile";
import { isRefused, receive, type ReceivedFile } from "./receive";
import type { ReadingSettings } from "./settingsOf";

export const RECEIVED_SETTING = "chwihap.received";

/** Characters of the setting: it travels with every reading of the workbook and in every snapshot. */
export const MOST_KEPT_CHARACTERS = 700_000;
/** More cells than this never fit; packing them to find out would take seconds. */
const MOST_KEPT_CELLS = 250_000;

export interface KeptFile extends Omit<SourceBook, "grids"> {
  /** The sheets of the file that were no submissions when it was first read. */
  readonly skipped: readonly SkippedSheet[];
  readonly packed: string;
}

export interface KeptReceived {
  readonly files: readonly KeptFile[];
  readonly refused: readonly Refusal[];
}

const NOTHING: KeptReceived = { files: [], refused: [] };

/** The setting as it was last parsed: every preview, and the run after it, meets the same one. */
let lastParsed: { readonly text: string; readonly kept: KeptReceived } | null = null;

/** What the setting keeps. A setting that somebody damaged is named among the refused, never passed over. */
export function parseKept(text: string | null | undefined): KeptReceived {
  if (text === null || text === undefined || text === "") return NOTHING;
  if (lastParsed?.text !== text) lastParsed = { text, kept: parsed(text) };
  return lastParsed.kept;
}

function parsed(text: string): KeptReceived {
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<KeptReceived>) };
  } catch {
    return { files: [], refused: [{ file: RECEIVED_SETTING, reason: "damaged", detail: null }] };
  }
}

export function toKeptFile(received: ReceivedFile): KeptFile {
  const { file, bytes, sha256, modified, hasExternalLinks } = received.book;
  const { skipped } = received;
  return { file, bytes, sha256, modified, hasExternalLinks, skipped, packed: packGrids(received) };
}

interface Opened {
  readonly key: string;
  readonly outcome: ReceivedFile | Refusal;
}

/** Files read before, by the object they were read from. */
const opened = new WeakMap<object, Opened>();

function once(source: object, key: string, open: () => ReceivedFile | Refusal): ReceivedFile | Refusal {
  const known = opened.get(source);
  if (known?.key === key) return known.outcome;
  const outcome = open();
  opened.set(source, { key, outcome });
  return outcome;
}

/** Plan and answers with their `readingKey`, which is made once for all files. */
export interface KeyedSettings extends ReadingSettings {
  readonly key: string;
}

/** A kept file read again, with the plan and the answers now in force. */
export function openKept(kept: KeptFile, settings: KeyedSettings): ReceivedFile | Refusal {
  return once(kept, settings.key, () => reread(kept, settings));
}

function reread(kept: KeptFile, settings: ReadingSettings): ReceivedFile | Refusal {
  const { skipped, packed, ...book } = kept;
  const grids = gridsOf(packed);
  if (grids === null) return { file: kept.file, reason: "damaged", detail: RECEIVED_SETTING };
  const received = receive({ ...book, grids }, settings.plan, settings.mapping);
  if (isRefused(received)) return received;
  return { ...received, book: { ...book, grids: [] }, packed, skipped: [...received.skipped, ...skipped] };
}

function gridsOf(packed: string): ReturnType<typeof unpackGrids> | null {
  try {
    return unpackGrids(packed);
  } catch {
    return null;
  }
}

/** The file as it reads under these settings; what was read under others is read again. */
export function readNow(received: ReceivedFile, settings: KeyedSettings): ReceivedFile | Refusal {
  if (received.readWith === undefined || received.readWith === settings.key) return received;
  return once(received, settings.key, () => reread(toKeptFile(received), settings));
}

const inOrder = compareBy<KeptFile>(
  (a, b) => compareText(bookKey(a), bookKey(b)),
  (a, b) => compareText(a.modified ?? "", b.modified ?? ""),
);

/** The setting for the next run; "" where the files are too large to be kept. The order they came in leaves no trace. */
export function keptSetting(
  kept: readonly KeptFile[],
  added: readonly ReceivedFile[],
  refused: readonly Refusal[],
): string {
  const cells = added.reduce((sum, each) => sum + (each.packed === undefined ? cellCount(each) : 0), 0);
  if (cells > MOST_KEPT_CELLS) return "";
  const files = [...kept, ...added.map(toKeptFile)].sort(inOrder);
  const text = JSON.stringify({ files, refused: refused.map(plainRefusal).sort(byFile) });
  return text.length > MOST_KEPT_CHARACTERS ? "" : text;
}

function plainRefusal({ file, reason, detail }: Refusal): Refusal {
  return { file, reason, detail };
}

const byFile = compareBy<Refusal>(
  (a, b) => compareText(a.file, b.file),
  (a, b) => compareText(a.reason, b.reason),
  (a, b) => compareText(a.detail ?? "", b.detail ?? ""),
);
