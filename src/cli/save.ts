import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fromUser } from "./readInput";
import { UsageError } from "./UsageError";

/** A result never takes the place of what it was made from. Errors: UsageError. */
export function keepFromInputs(out: string, inputs: readonly (string | null)[]): void {
  const full = fromUser(out);
  if (inputs.some((input) => input !== null && fromUser(input) === full)) {
    throw new UsageError("out-is-input", out);
  }
}

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
