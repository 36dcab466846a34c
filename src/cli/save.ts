import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fromUser } from "./readInput";
import { UsageError } from "./UsageError";

/** Writes a result, with the folders it needs. Errors: UsageError. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const full = fromUser(path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, bytes);
  } catch (cause) {
    throw new UsageError("cannot-write", cause instanceof Error ? cause.message : path, { cause });
  }
}
