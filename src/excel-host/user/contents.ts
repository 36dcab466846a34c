import { requireUnlocked } from "../api/protection";
import { jsonValue } from "../api/rangeValues";
import type { Session } from "../api/Session";
import { keepHeaders } from "../api/tableHeaders";
import { isValid } from "../api/validationCheck";
import { areaOf, containsCell, isSingleCell, type Area } from "../document/area";
import { clearContents, putInput, putInputs } from "../document/edit/content";
import type { Sheet } from "../document/Sheet";
import { ApiError } from "../protocol/errors";
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

/** A stop alert keeps what was typed out of the cell, as the dialog would. */
function requireValid(sheet: Sheet, area: Area, text: string): void {
  const { top: row, left: column } = area;
  const validation = sheet.state.validations.find(({ areas }) =>
    areas.some((own) => containsCell(own, row, column)),
  );
  if (validation === undefined || !validation.errorAlert.showAlert || validation.errorAlert.style !== "Stop")
    return;
  const before = sheet.cell(row, column);
  putInput(sheet, row, column, text, "ymd");
  const { value } = sheet.cell(row, column);
  sheet.cells.set(row, column, before);
  if (isValid(validation, value)) return;
  throw new ApiError(
    "ValidationStop",
    validation.errorAlert.message || "The value is not allowed here.",
    400,
  );
}

export function typeAt(session: Session, { sheet, area: given }: Place, text: string): void {
  const area = areaOf(given.top, given.left);
  requireUnlocked(sheet, area);
  if (text !== "") requireValid(sheet, area, text);
  const before = valueAt(sheet, area);
  putInput(sheet, area.top, area.left, text, "ymd");
  if (text !== "") growTables(session.workbook, sheet, area);
  announce(session, sheet, area, before);
}

export function pasteAt(session: Session, { sheet, area: given }: Place, block: Block): void {
  const width = Math.max(...block.map((line) => line.length));
  if (block.length === 0 || width < 1) return;
  const area = areaOf(given.top, given.left, block.length, width);
  requireUnlocked(sheet, area);
  const before = valueAt(sheet, area);
  putInputs(sheet, area, (row, column) => block[row]?.[column] ?? null, "ymd");
  growTables(session.workbook, sheet, area);
  announce(session, sheet, area, before);
}

export function clearAt(session: Session, { sheet, area }: Place): void {
  requireUnlocked(sheet, area);
  const before = valueAt(sheet, area);
  clearContents(sheet, area);
  announce(session, sheet, area, before);
}
