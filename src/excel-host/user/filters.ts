import { filterRows } from "../api/filterRows";
import { requireAllowed, requireUnlocked } from "../api/protection";
import { shownText } from "../api/rangeValues";
import type { Session } from "../api/Session";
import { bodyArea, replaceTable } from "../api/tableTarget";
import { containsCell, type Area } from "../document/area";
import { sortRows } from "../document/edit/sort";
import type { ColumnFilter } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { invalidArgument } from "../protocol/errors";

/** A list with filter buttons: a table, or the sheet's own filter. */
interface FilteredList {
  readonly header: Area;
  readonly body: Area;
  readonly filters: readonly ColumnFilter[];
  keep(filters: readonly ColumnFilter[]): void;
}

/** A button in the header of a filtered list. */
export interface FilterButton {
  readonly row: number;
  readonly column: number;
  /** Rows are hidden because of this column. */
  readonly active: boolean;
}

function listsOf(sheet: Sheet): FilteredList[] {
  const tables = sheet.state.tables
    .filter((table) => table.showHeaders && table.showFilterButton)
    .map((table): FilteredList => ({
      header: { ...table.area, bottom: table.area.top },
      body: bodyArea(table),
      filters: table.filters,
      keep: (filters) => {
        replaceTable(sheet, { ...table, filters });
      },
    }));
  const { autoFilter } = sheet.state;
  if (autoFilter === null) return tables;
  const { area, filters } = autoFilter;
  const own: FilteredList = {
    header: { ...area, bottom: area.top },
    body: { ...area, top: area.top + 1 },
    filters,
    keep: (next) => {
      sheet.state.autoFilter = { area, filters: next };
    },
  };
  return [...tables, own];
}

export function filterButtons(sheet: Sheet): FilterButton[] {
  return listsOf(sheet).flatMap(({ header, filters }) =>
    Array.from({ length: header.right - header.left + 1 }, (_, index) => ({
      row: header.top,
      column: header.left + index,
      active: filters.some(({ column }) => column === index),
    })),
  );
}

function listAt(sheet: Sheet, row: number, column: number): FilteredList | null {
  return listsOf(sheet).find(({ header }) => containsCell(header, row, column)) ?? null;
}

/** A text of a filtered column and whether its rows are let through. */
export interface FilterChoice {
  /** As shown; empty for blank cells. */
  readonly text: string;
  readonly chosen: boolean;
}

/** The texts of the column under a filter button, each once, sorted. */
export function filterChoices(sheet: Sheet, row: number, column: number): FilterChoice[] {
  const list = listAt(sheet, row, column);
  if (list === null) return [];
  const { body, header, filters } = list;
  const texts = new Map<string, string>();
  for (let at = body.top; at <= body.bottom; at += 1) {
    const text = shownText(sheet, at, column);
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  const own = filters.find((filter) => filter.column === column - header.left)?.criteria.values;
  const values = own?.flatMap((value) => (typeof value === "string" ? [value.toLowerCase()] : []));
  return [...texts]
    .map(([key, text]) => ({ text, chosen: values?.includes(key) ?? true }))
    .sort((a, b) => a.text.localeCompare(b.text, "ko", { numeric: true }));
}

/** Lets through the rows with these texts; null lets all through. */
export function filterAt(
  session: Session,
  sheet: Sheet,
  { top: row, left: column }: Area,
  texts: readonly string[] | null,
): void {
  requireAllowed(sheet, "allowAutoFilter");
  const list = listAt(sheet, row, column);
  if (list === null) throw invalidArgument();
  const index = column - list.header.left;
  const others = list.filters.filter((filter) => filter.column !== index);
  const filters =
    texts === null ? others : [...others, { column: index, criteria: { filterOn: "Values", values: texts } }];
  list.keep(filters);
  filterRows(session, sheet, list.body, filters);
}

/** Sorts the list under a filter button by that column. */
export function sortAt(
  session: Session,
  sheet: Sheet,
  { top: row, left: column }: Area,
  ascending: boolean,
): void {
  requireAllowed(sheet, "allowSort");
  const list = listAt(sheet, row, column);
  if (list === null) throw invalidArgument();
  requireUnlocked(sheet, list.body);
  sortRows(sheet, list.body, [{ key: column - list.header.left, ascending }]);
  session.changed({ sheet, area: list.body, changeType: "RangeEdited" });
  if (list.filters.length > 0) filterRows(session, sheet, list.body, list.filters);
}
