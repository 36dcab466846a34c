import type { SheetVisibility } from "../../submission/Grid";
import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { tooLarge } from "../XlsxRefused";
import { decodeText, unescapeString } from "../xml/decodeText";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import { scanPart } from "./scanPart";
import { textConstant } from "./textConstant";

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
  /** The text of the form stamp, or null. */
  readonly stamp: string | null;
}

export interface WorkbookPart {
  /** In tab order, chart sheets included. */
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

const STAMP_NAME = "_chwihap_form";

const names = new Names(["sheet", "sheets", "workbookPr", "definedName"]);

/** Reads the sheet list, the date system and the form stamps. Errors: XlsxRefused. */
export async function readWorkbookPart(zip: Zip, part: string, budget: Budget): Promise<WorkbookPart> {
  const sheets: Omit<SheetEntry, "stamp">[] = [];
  const stamps = new Map<number, string>();
  let from1904 = false;
  let inSheets = false;
  let stampOf: number | null = null;
  let formula = "";

  const handler = {
    names,
    open: (tag: Tag) => {
      if (tag.name === "sheets") inSheets = true;
      else if (tag.name === "workbookPr") from1904 = tag.isTrue("date1904");
      else if (tag.name === "sheet" && inSheets) {
        sheets.push(readSheetEntry(tag));
        if (sheets.length > budget.limits.sheets) throw tooLarge(`sheets > ${budget.limits.sheets}`);
      } else if (tag.name === "definedName" && tag.attribute("name")?.toLowerCase() === STAMP_NAME) {
        stampOf = tag.integer("localSheetId");
        formula = "";
      }
    },
    close: (name: string) => {
      if (name === "sheets") inSheets = false;
      if (name !== "definedName" || stampOf === null) return;
      const text = textConstant(unescapeString(formula));
      if (text !== null) stamps.set(stampOf, text);
      stampOf = null;
    },
    text: (bytes: Uint8Array, start: number, end: number) => {
      if (stampOf !== null) formula += decodeText(bytes, start, end);
    },
  };
  await scanPart(zip, part, handler, budget);
  return { sheets: sheets.map((sheet, index) => ({ ...sheet, stamp: stamps.get(index) ?? null })), from1904 };
}

function readSheetEntry(tag: Tag): Omit<SheetEntry, "stamp"> {
  const state = tag.attribute("state");
  return {
    name: unescapeString(tag.attribute("name") ?? ""),
    relationship: tag.attribute("id") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
  };
}
