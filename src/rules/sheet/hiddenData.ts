import type { SheetRule } from "../Rule";
import { NONE, sheetHit } from "../support/hits";

/** Hidden rows and columns are read like all others; whoever signs the sheet should know that they are there. */
export const hiddenData: SheetRule = {
  id: "sheet/hidden-data",
  level: "warning",
  scope: "sheet",
  example: { wrong: "8행 숨김: 2-3-2 예산 759", right: "8행: 2-3-2 예산 759" },
  check({ sheet }) {
    const { rows, columns } = sheet.hiddenData;
    const hidden = sheet.visibility !== "visible";
    if (!hidden && rows.length === 0 && columns.length === 0) return NONE;
    return [sheetHit({ sheetHidden: hidden, rows, columns })];
  },
};
