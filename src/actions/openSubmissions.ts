import type { Plan } from "../plan/Plan";
import type { SourceBook } from "../submission/Grid";
import type { HeaderMapping } from "../submission/headerText";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import { isRefused, receive, type ReceivedFile } from "./receive";

/** Name under which the open workbook's own submission sheets appear as a source. */
export const OPEN_WORKBOOK = "현재 통합 문서";

/** The submissions among the sheets of the open workbook. */
export function openSubmissions(
  reading: Pick<WorkbookReading, "grids" | "ownSheets">,
  plan: Plan,
  mapping?: HeaderMapping,
): ReceivedFile | null {
  const isResult = (sheet: string, stamp: string | null): boolean =>
    stamp === null && reading.ownSheets.includes(sheet);
  const grids = reading.grids.filter(({ sheet, stamp }) => !isResult(sheet, stamp));
  const book: SourceBook = {
    file: OPEN_WORKBOOK,
    bytes: 0,
    sha256: "",
    modified: null,
    grids,
    hasExternalLinks: false,
  };
  const received = receive(book, plan, mapping);
  return isRefused(received) ? null : received;
}
