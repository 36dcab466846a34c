import { requireUnlocked } from "../api/protection";
import type { Session } from "../api/Session";
import { copyCells } from "../document/edit/copy";
import type { Place } from "./place";

/** Copies the first row of the area over the others; a series is not guessed. */
export function fillDown(session: Session, { sheet, area }: Place): void {
  if (area.bottom === area.top) return;
  const rest = { ...area, top: area.top + 1 };
  requireUnlocked(sheet, rest);
  const source = { sheet, area: { ...area, bottom: area.top } };
  copyCells(source, { sheet, area: rest }, { type: "All", skipBlanks: false, transpose: false });
  session.changed({ sheet, area: rest, changeType: "RangeEdited" });
}
