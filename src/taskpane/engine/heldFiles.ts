import { fileKey } from "../../actions/gather";
import type { ReceivedFile } from "../../actions/receive";

/** Says of a file that its submissions are elsewhere: it is read again from its packed grids where they are not found. */
const ELSEWHERE = "elsewhere";

function keyOf(book: ReceivedFile["book"], readWith: string): string {
  return JSON.stringify([fileKey(book), readWith]);
}

interface WithFiles {
  readonly files: readonly ReceivedFile[];
}

/** Files as they go to the engine that has read them: their names, their packed grids, what they were read with. */
export function handOver<Input extends WithFiles>(input: Input): Input {
  const files = input.files.map((file) =>
    file.packed === undefined || file.readWith === undefined ? file : { ...file, sheets: [] },
  );
  return { ...input, files };
}

/** The files an engine has read. One that was ended and began anew has none, and reads again what it is handed. */
export class HeldFiles {
  readonly #held = new Map<string, ReceivedFile>();

  hold(file: ReceivedFile): ReceivedFile {
    this.#held.set(keyOf(file.book, file.readWith ?? ""), file);
    return file;
  }

  /** What was handed over, the files with their submissions again. */
  take<Input extends WithFiles>(input: Input): Input {
    return { ...input, files: input.files.map((file) => this.#take(file)) };
  }

  #take(file: ReceivedFile): ReceivedFile {
    if (file.readWith === undefined) return file;
    return this.#held.get(keyOf(file.book, file.readWith)) ?? { ...file, readWith: ELSEWHERE };
  }
}
