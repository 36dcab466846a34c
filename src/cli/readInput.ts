import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { isRefused, receive, type ReceivedFile } from "../actions/receive";
import type { ReadingSettings } from "../actions/settingsOf";
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

/** Reads the files one by one in the order given; each is taken or refused, none stops the others. */
export async function receiveFiles(
  paths: readonly string[],
  { plan, mapping }: ReadingSettings,
  onFile: (path: string) => void,
): Promise<Received[]> {
  const received: Received[] = [];
  for (const path of paths) {
    onFile(path);
    const { bytes, modified } = await readBytes(path);
    const book = await readSourceBook({ name: basename(path), bytes, modified });
    received.push(isRefusal(book) ? book : receive(book, plan, mapping));
  }
  return received;
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
