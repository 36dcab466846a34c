import { SHEET } from "../sheets/names";
import type { TakenBack } from "../words/pane/restore";
import type { SnapshotInfo } from "../workbook/WorkbookPort";

/** What 되돌리기 would take back, told by the sheets that were written, so that it is known after a reload and of earlier versions' snapshots too. */
export function takenBack({ sheets }: Pick<SnapshotInfo, "sheets">): TakenBack {
  const wrote = (sheet: string): boolean => sheets.includes(sheet);
  if (wrote(SHEET.summary)) return "run";
  if (wrote(SHEET.report)) return "report";
  if (wrote(SHEET.reviewResult) || wrote(SHEET.returns)) return "reviewPapers";
  return wrote(SHEET.review) ? "merge" : "sheets";
}
