import { requireAllowed } from "../api/protection";
import type { Session } from "../api/Session";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../document/area";
import { applyShift, deletion, insertion, isShiftRefused, type Shift } from "../document/edit/shift";
import { invalidOperation } from "../protocol/errors";
import type { Place } from "./place";

type Axis = Shift["axis"];

function whole(area: Area, axis: Axis): Area {
  return axis === "rows"
    ? { ...area, left: 0, right: MAX_COLUMNS - 1 }
    : { ...area, top: 0, bottom: MAX_ROWS - 1 };
}

function shiftLines(session: Session, place: Place, axis: Axis, isInsert: boolean): void {
  const { sheet } = place;
  const area = whole(place.area, axis);
  const noun = axis === "rows" ? "Row" : "Column";
  requireAllowed(sheet, `allow${isInsert ? "Insert" : "Delete"}${noun}s`);
  const shift = (isInsert ? insertion : deletion)(sheet, area, axis);
  if (isShiftRefused(shift)) throw invalidOperation("The cells cannot be moved.");
  applyShift(session.workbook, shift);
  session.moved(shift);
  session.changed({ sheet, area, changeType: `${noun}${isInsert ? "Inserted" : "Deleted"}` });
}

export function insertLines(session: Session, place: Place, axis: Axis): void {
  shiftLines(session, place, axis, true);
}

export function deleteLines(session: Session, place: Place, axis: Axis): void {
  shiftLines(session, place, axis, false);
}
