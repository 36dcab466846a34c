import { HostError, type CellPlace } from "../workbook/WorkbookPort";
import { activeCell } from "./read/activeCell";
import { runExcel } from "./runExcel";
import { stopper } from "./watchWorkbook";

/**
 * Asks where the user stands whenever the selection moves. Moves that come while an answer is on its way share the
 * next one, so that holding an arrow key does not queue up calls.
 */
function follower(listener: (place: CellPlace) => void): () => Promise<void> {
  let asking = false;
  let again = false;
  return async () => {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      do {
        again = false;
        listener(await activeCell());
      } while (again);
    } catch (error) {
      // Nobody waits for an answer; the next move asks afresh. Faults of our own must not hide, though.
      if (!(error instanceof HostError)) throw error;
    } finally {
      asking = false;
    }
  };
}

/** See WorkbookPort.watchSelection. */
export async function watchSelection(listener: (place: CellPlace) => void): Promise<() => Promise<void>> {
  const follow = follower(listener);
  const handlers = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [sheets.onSelectionChanged.add(follow), sheets.onActivated.add(follow)];
    await context.sync();
    return added;
  });
  return stopper(handlers);
}
