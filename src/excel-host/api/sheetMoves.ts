import { WHOLE_SHEET } from "../document/area";
import type { Sheet } from "../document/Sheet";
import type { Arguments } from "../protocol/Arguments";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { requireUnlockedWorkbook } from "./protection";
import { copyName } from "./sheetNames";
import { freeTableName } from "./tableNames";
import { worksheet } from "./Worksheet";

export function moveSheet(host: HostContext, sheet: Sheet, position: number): void {
  const { sheets } = host.workbook.state;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
  requireUnlockedWorkbook(host.workbook);
  const positionBefore = sheets.indexOf(sheet);
  const others = sheets.filter((other) => other !== sheet);
  host.workbook.state.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  host.raise("Moved", sheet, { positionBefore, positionAfter: position });
}

/** Excel refuses to delete the last visible sheet, and a very hidden one. */
export function deleteSheet(host: HostContext, sheet: Sheet): void {
  const { workbook } = host;
  if (!workbook.state.sheets.includes(sheet)) throw itemNotFound();
  requireUnlockedWorkbook(workbook);
  if (sheet.state.visibility === "VeryHidden") {
    throw invalidOperation("A very hidden worksheet cannot be deleted.");
  }
  const visible = workbook.state.sheets.filter(({ state }) => state.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  const position = workbook.state.sheets.indexOf(sheet);
  const others = visible.filter((other) => other !== sheet);
  const next = others.find((other) => workbook.state.sheets.indexOf(other) > position) ?? others.at(-1);
  if (workbook.activeSheet === sheet && next !== undefined) host.activate(next);
  workbook.state.sheets = workbook.state.sheets.filter((other) => other !== sheet);
  workbook.markAllChanged();
  host.recalculate();
  workbook.history.clear();
  host.raise("Deleted", sheet, {});
}

function placeOf(host: HostContext, args: Arguments): number {
  const { sheets } = host.workbook.state;
  const kind = args.choice(0, ["None", "Before", "After", "Beginning", "End"], "None");
  if (kind === "Beginning") return 0;
  if (kind === "Before" || kind === "After") {
    const index = sheets.indexOf(args.target(1, worksheet));
    return kind === "Before" ? index : index + 1;
  }
  return sheets.length;
}

export function copySheet(host: HostContext, sheet: Sheet, args: Arguments): Sheet {
  const { workbook } = host;
  requireUnlockedWorkbook(workbook);
  const place = placeOf(host, args);
  const copy = workbook.createSheet(copyName(workbook, sheet.name));
  const taken = new Set<string>();
  copy.state = {
    ...sheet.state,
    name: copy.name,
    tables: sheet.state.tables.map((table) => {
      const name = freeTableName(workbook, taken);
      taken.add(name.toLowerCase());
      return { ...table, id: String(workbook.newId()), name };
    }),
  };
  sheet.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
    copy.cells.set(row, column, cell);
  });
  const { sheets } = workbook.state;
  workbook.state.sheets = [...sheets.slice(0, place), copy, ...sheets.slice(place)];
  workbook.markAllChanged();
  host.recalculate();
  workbook.history.clear();
  host.raise("Added", copy, {});
  return copy;
}
