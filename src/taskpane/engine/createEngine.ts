import { packFile } from "../../actions/packedFile";
import { preparing } from "../../actions/prepareRun";
import { previewFrom } from "../../actions/preview";
import { decisionsIn } from "../../actions/review/decisionsIn";
import { isRefused, readingKey, receive } from "../../actions/receive";
import type { ReadingSettings } from "../../actions/settingsOf";
import type { SourceBook } from "../../submission/Grid";
import { readLastYear } from "../../submission/lastYear";
import type { Refusal } from "../../submission/Refusal";
import type { ReadEvent } from "../consolidate/ConsolidateServices";
import type { Engine } from "./Engine";
import { HeldFiles } from "./heldFiles";
import { paneRun } from "./paneRun";
import { RunAhead } from "./RunAhead";

/** The sheets of a file. */
export type ReadBook = (file: File) => Promise<SourceBook | Refusal>;

async function readOne(
  read: ReadBook,
  file: File,
  { plan, mapping }: ReadingSettings,
  readWith: string,
): Promise<ReturnType<typeof receive>> {
  const book = await read(file);
  const outcome = "reason" in book ? book : receive(book, plan, mapping);
  // A text is posted at once, a million cells are not.
  return isRefused(outcome) ? outcome : { ...packFile(outcome), readWith };
}

/** The engine on this thread, one file after the other. */
export function createEngine(read: ReadBook): Engine {
  const held = new HeldFiles();
  const ahead = new RunAhead(({ reading, input }) => preparing(reading, held.take(input)));
  return {
    warm: () => undefined,
    async readFiles(files, settings, onEvent, signal) {
      ahead.drop();
      const readWith = readingKey(settings.plan, settings.mapping);
      for (const [index, file] of files.entries()) {
        signal.throwIfAborted();
        onEvent({ kind: "started", index });
        const outcome = await readOne(read, file, settings, readWith);
        const event: ReadEvent = isRefused(outcome)
          ? { kind: "refused", index, refusal: outcome }
          : { kind: "read", index, result: held.hold(outcome) };
        signal.throwIfAborted();
        onEvent(event);
      }
    },
    async readLastYear(file) {
      const book = await read(file);
      return "reason" in book ? book : readLastYear(book.grids);
    },
    async readReviewCopy(file) {
      const book = await read(file);
      return "reason" in book ? book : decisionsIn(book.grids);
    },
    async preview(reading, input) {
      ahead.drop();
      const preview = previewFrom(reading, held.take(input));
      ahead.begin({ reading, input });
      return preview;
    },
    prepare: async (reading, { now, ...input }) => paneRun(ahead.take({ reading, input }), now),
  };
}
