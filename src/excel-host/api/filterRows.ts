import { criterionOf } from "../calc/criteria";
import type { Area } from "../document/area";
import { isError } from "../document/CellValue";
import { patchBands } from "../document/edit/styles";
import type { ColumnFilter, FilterCriteria } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { HostContext } from "../protocol/HostContext";
import { shownText } from "./rangeValues";

function meetsCustom(sheet: Sheet, row: number, column: number, criteria: FilterCriteria): boolean {
  const { value } = sheet.cell(row, column);
  const plain = isError(value) ? value.error : value;
  const tests = [criteria.criterion1, criteria.criterion2]
    .filter((criterion) => criterion !== undefined)
    .map((criterion) => criterionOf(criterion)(plain));
  return criteria.operator === "Or" ? tests.some(Boolean) : tests.every(Boolean);
}

function meets(sheet: Sheet, row: number, column: number, criteria: FilterCriteria): boolean {
  if (criteria.filterOn === "Values") {
    const text = shownText(sheet, row, column).toLowerCase();
    return (criteria.values ?? []).some((value) => typeof value === "string" && value.toLowerCase() === text);
  }
  return meetsCustom(sheet, row, column, criteria);
}

/** Hides the rows that fail a filter, shows the others. */
export function filterRows(
  host: HostContext,
  sheet: Sheet,
  body: Area,
  filters: readonly ColumnFilter[],
): void {
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = !filters.every(({ column, criteria }) => meets(sheet, row, body.left + column, criteria));
    if (hidden === (sheet.state.rows.get(row)?.hidden === true)) continue;
    patchBands(sheet, "rows", row, row, { hidden });
    host.rowsHidden(sheet, { ...body, top: row, bottom: row }, hidden);
  }
}
