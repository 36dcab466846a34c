import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { isRefused, receive, type ReceivedFile } from "../actions/receive";
import type { ReadingSettings } from "../actions/settingsOf";
import { SHEET } from "../sheets/names";
import { findReviewTable } from "../sheets/reviewColumns";
import type { SourceBook } from "../submission/Grid";
import type { Refusal } from "../submission/Refusal";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import { UsageError } from "./UsageError";

export type Received = ReceivedFile | Refusal;

/** npm runs scripts in the package folder; names on the command line are meant from where the user stands. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

export async function readBytes(path: string): Promise<{ bytes: Uint8Array; modified: string }> {
  try {
    const full = fromUser(path);
    const [bytes, { mtime }] = await Promise.all([readFile(full), stat(full)]);
    return { bytes, modified: mtime.toISOString() };
  } catch (cause) {
    throw new UsageError("unreadable-file", path, { cause });
  }
}

/** A workbook of an earlier run among the files. */
export interface SummaryFile {
  readonly file: string;
  /** As it was named on the command line. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Input {
  readonly received: readonly Received[];
  /** The first workbook that holds 취합원본 and 검토, where that was asked for: what the run starts from. */
  readonly summary: SummaryFile | null;
}

export async function readBookAt(path: string): Promise<SourceBook | Refusal> {
  const { bytes, modified } = await readBytes(path);
  return readSourceBook({ name: basename(path), bytes, modified });
}

/**
 * Reads the files of a run one by one in the order given; each is taken or refused, none stops the others. An earlier
 * summary may be among them.
 */
export async function readInput(
  paths: readonly string[],
  { plan, mapping }: ReadingSettings,
  onFile: (path: string) => void,
): Promise<Input> {
  const received: Received[] = [];
  let summary: SummaryFile | null = null;
  for (const path of paths) {
    onFile(path);
    const { bytes, modified } = await readBytes(path);
    const book = await readSourceBook({ name: basename(path), bytes, modified });
    if (isRefusal(book)) received.push(book);
    else if (summary === null && isSummary(book)) summary = { file: book.file, path, bytes };
    else received.push(receive(book, plan, mapping));
  }
  return { received, summary };
}

function isSummary({ grids }: SourceBook): boolean {
  return (
    grids.some(({ sheet }) => sheet === SHEET.collected) &&
    grids.some((grid) => findReviewTable(grid) !== null)
  );
}

export function split(received: readonly Received[]): { files: ReceivedFile[]; refused: Refusal[] } {
  const files: ReceivedFile[] = [];
  const refused: Refusal[] = [];
  for (const outcome of received) {
    if (isRefused(outcome)) refused.push(outcome);
    else files.push(outcome);
  }
  return { files, refused };
}
