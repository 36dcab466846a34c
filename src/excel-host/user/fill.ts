import { requireUnlocked } from "../api/protection";
import type { Session } from "../api/Session";
import { equalAreas, subtract, type Area } from "../document/area";
import { copyCells } from "../document/edit/copy";
import type { Place } from "./place";

function fillRest(session: Session, { sheet, area }: Place, source: Area): void {
  if (equalAreas(area, source)) return;
  const rest = subtract(area, source);
  for (const part of rest) requireUnlocked(sheet, part);
  for (const part of rest) {
    copyCells(
      { sheet, area: source },
      { sheet, area: part },
      { type: "All", skipBlanks: false, transpose: false },
    );
  }
  for (const part of rest) session.changed({ sheet, area: part, changeType: "RangeEdited" });
}

/** Copies the first row of the area over the others; a series is not guessed. */
export function fillDown(session: Session, { sheet, area }: Place): void {
  fillRest(session, { sheet, area }, { ...area, bottom: area.top });
}

/** Copies the source over the rest of an area that it is the beginning or the end of. */
export function fillFrom(session: Session, place: Place, source: Area): void {
  fillRest(session, place, source);
}
