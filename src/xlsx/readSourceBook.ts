import type { SourceBook } from "../submission/Grid";
import type { Refusal } from "../submission/Refusal";
import type { ReadOptions } from "./limits";
import { readXlsx } from "./readXlsx";
import { XlsxRefused } from "./XlsxRefused";

/** A file as it was dropped or named. */
export interface SourceFile {
  /** Folders in front are left out of what people see. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last-modified time, ISO 8601, or null when unknown. */
  readonly modified: string | null;
}

export function isRefusal(outcome: SourceBook | Refusal): outcome is Refusal {
  return "reason" in outcome;
}

/** Reads one file whole, or says why it is not taken. Errors: only an abort, with the signal's reason. */
export async function readSourceBook(
  file: SourceFile,
  options: ReadOptions = {},
): Promise<SourceBook | Refusal> {
  const name = file.name.split(/[\\/]/).at(-1) ?? file.name;
  try {
    const { grids, hasExternalLinks } = await readXlsx(file.bytes, options);
    return {
      file: name,
      bytes: file.bytes.length,
      sha256: await sha256Of(file.bytes),
      modified: file.modified,
      grids,
      hasExternalLinks,
    };
  } catch (error) {
    if (error instanceof XlsxRefused) return { file: name, reason: error.reason, detail: error.detail };
    throw error;
  }
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
