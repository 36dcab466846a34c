/** What a run would make of each file in the list. */
import type { Preview, PreviewFile } from "../../../actions/preview";
import { groupBy } from "../../../rollup/groupBy";
import { bookKey } from "../../../rollup/receivedOrder";
import type { FileItem } from "../state";

export interface FileOutcome extends Pick<PreviewFile, "sheets" | "rowsTaken" | "leftFor"> {
  readonly rowsLeft: number;
}

/** By id of the file in the list; nothing of files the preview does not know yet. */
export function fileOutcomes(
  files: readonly FileItem[],
  preview: Preview | null,
): ReadonlyMap<number, FileOutcome> {
  const known = new Map(preview?.files.map((file) => [file.key, file]));
  const read = files.flatMap(({ id, state }) =>
    state.kind === "read" ? [{ id, key: bookKey(state.result.book) }] : [],
  );
  return new Map(
    [...groupBy(read, ({ key }) => key)].flatMap(([key, copies]) => {
      const file = known.get(key);
      return file === undefined
        ? []
        : copies.map(({ id }, index) => [id, outcomeOf(file, index, copies.length)] as const);
    }),
  );
}

/** Of files with the same name and contents the preview knows one; the first in the list stands for it. */
function outcomeOf({ sheets, rowsTaken, leftFor }: PreviewFile, index: number, copies: number): FileOutcome {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  if (index > 0) return { sheets, rowsTaken: 0, rowsLeft: rows, leftFor: ["identical-copy"] };
  return {
    sheets,
    rowsTaken,
    rowsLeft: rows - rowsTaken,
    leftFor: copies > 1 ? leftFor.filter((reason) => reason !== "identical-copy") : leftFor,
  };
}
