import { areaAddress, cellAddress, type Block, type User, type Workbook } from "../../excel-host";
import { columnCount, isSingleCell, rowCount, type Area } from "../../excel-host/document/area";
import { copyArea } from "./copyArea";
import { parseHtmlTable, parseTabText } from "./parseClipboard";

/** What was copied here last; while the clipboard still holds it, pasting brings formulas, looks and rules along. */
interface Copied {
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly range: string;
  readonly cut: boolean;
  readonly text: string;
}

function repeated(text: string, area: Area): Block {
  return Array.from({ length: rowCount(area) }, () => Array<string>(columnCount(area)).fill(text));
}

/** Copying, cutting and pasting cells of the sheet in front. */
export class Clipboard {
  #copied: Copied | null = null;

  copy(workbook: Workbook, data: DataTransfer, cut: boolean): void {
    const sheet = workbook.activeSheet;
    const { text, html } = copyArea(sheet, sheet.selection);
    data.setData("text/plain", text);
    data.setData("text/html", html);
    this.#copied = { workbook, sheet: sheet.name, range: areaAddress(sheet.selection), cut, text };
  }

  /** Errors: ApiError when the cells are locked. */
  paste(workbook: Workbook, user: User, data: DataTransfer): void {
    const sheet = workbook.activeSheet;
    const { selection } = sheet;
    const text = data.getData("text/plain");
    const copied = this.#copied;
    if (copied?.workbook === workbook && sameText(copied.text, text)) {
      user.pasteCells(copied, sheet.name, areaAddress(selection));
      if (copied.cut) this.#copied = null;
      return;
    }
    const table = parseHtmlTable(data.getData("text/html"));
    const block = table ?? parseTabText(text);
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    const isSpread = only !== undefined && !isSingleCell(selection);
    user.paste(
      sheet.name,
      cellAddress(selection.top, selection.left),
      isSpread ? repeated(only, selection) : block,
      { from: table === null ? "text" : "cells" },
    );
  }
}

/** Browsers may change the line ends of what they keep. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}
