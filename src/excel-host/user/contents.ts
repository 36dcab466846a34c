import { requireUnlocked } from "../api/protection";
import { jsonValue } from "../api/rangeValues";
import type { Session } from "../api/Session";
import { keepHeaders } from "../api/tableHeaders";
import { areaOf, isSingleCell, type Area } from "../document/area";
import { withoutArea } from "../document/edit/areaLists";
import { clearContents, putInput, putInputs } from "../document/edit/content";
import type { ValidationAlert } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { ApiError } from "../protocol/errors";
import { keepsTo, validationAt } from "./entryRules";
import { growTables } from "./growTables";
import type { Place } from "./place";
import type { Block } from "./User";

function announce(session: Session, sheet: Sheet, area: Area, before: string | number | boolean): void {
  keepHeaders(session.workbook, sheet, area);
  session.changed({ sheet, area, changeType: "RangeEdited", ...(isSingleCell(area) ? { before } : {}) });
}

function valueAt(sheet: Sheet, { top, left }: Area): string | number | boolean {
  return jsonValue(sheet.cell(top, left).value);
}

/** What Excel says about something typed that breaks the cell's rule. */
export interface Refusal {
  /** Stop: not to be entered. Warning, Information: the person decides. */
  readonly style: ValidationAlert["style"];
  readonly title: string;
  readonly message: string;
}

/** Null when the entry keeps to the rule of its cell, or the rule says nothing. */
export function refusalOf(session: Session, { sheet, area }: Place, text: string): Refusal | null {
  const { top: row, left: column } = area;
  const validation = validationAt(sheet, row, column);
  if (text === "" || validation === null || !validation.errorAlert.showAlert) return null;
  const { workbook } = session;
  const before = sheet.cell(row, column);
  putInput(sheet, row, column, text, "ymd");
  const { value, formula } = sheet.cell(row, column);
  // Results of formulas are not looked at, as in Excel.
  const isFine = formula !== null || keepsTo(validation, value, { workbook, sheet, row, column });
  sheet.cells.set(row, column, before);
  if (isFine) return null;
  const { style, title, message } = validation.errorAlert;
  return { style, title, message };
}

export function typeAt(session: Session, { sheet, area: given }: Place, text: string): void {
  const area = areaOf(given.top, given.left);
  requireUnlocked(sheet, area);
  const refusal = refusalOf(session, { sheet, area }, text);
  if (refusal?.style === "Stop")
    throw new ApiError("ValidationStop", refusal.message || "The value is not allowed here.", 400);
  const before = valueAt(sheet, area);
  putInput(sheet, area.top, area.left, text, "ymd");
  if (text !== "") growTables(session.workbook, sheet, area);
  announce(session, sheet, area, before);
}

export interface PasteOptions {
  /**
   * `cells` (the default) come from another workbook and bring their own rules, that is none: the validation of the
   * target is gone. `text` keeps it. Neither is checked.
   */
  readonly from?: "cells" | "text";
}

export function pasteAt(
  session: Session,
  { sheet, area: given }: Place,
  block: Block,
  { from = "cells" }: PasteOptions = {},
): void {
  const width = Math.max(...block.map((line) => line.length));
  if (block.length === 0 || width < 1) return;
  const area = areaOf(given.top, given.left, block.length, width);
  requireUnlocked(sheet, area);
  const before = valueAt(sheet, area);
  putInputs(sheet, area, (row, column) => block[row]?.[column] ?? null, "ymd");
  if (from === "cells") sheet.state.validations = withoutArea(sheet.state.validations, area);
  growTables(session.workbook, sheet, area);
  announce(session, sheet, area, before);
}

export function clearAt(session: Session, { sheet, area }: Place): void {
  requireUnlocked(sheet, area);
  const before = valueAt(sheet, area);
  clearContents(sheet, area);
  announce(session, sheet, area, before);
}
