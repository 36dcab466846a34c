import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface TemporaryFolder {
  path(...parts: readonly string[]): string;
  /** Returns the path of the file written. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** A folder of its own for every test of the file, gone afterwards. */
export function temporaryFolder(): TemporaryFolder {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "chwihap-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const path = (...parts: readonly string[]): string => join(folder, ...parts);
  async function write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), content);
    return path(name);
  }
  return { path, write };
}
