/** One row of the table: each known column read by its kind, merged cells taken as people see them. */
import type { Plan } from "../plan/Plan";
import { readCode } from "./code";
import type { ColumnKey } from "./columns";
import { ABSENT, blankField } from "./field";
import { addressOf, cellAt, columnName, type Cell, type CellArea, type Grid } from "./Grid";
import { mergeCursor, type MergeCursor } from "./merges";
import { readMoney, type AmountUnit } from "./money";
import { readNumber } from "./number";
import { readRate } from "./rate";
import { sameProject } from "./sameProject";
import type { Field, MatchedColumn, SubmissionRow } from "./SubmissionSheet";
import { readName, readStatus, readText } from "./text";

export interface RowContext {
  readonly grid: Grid;
  readonly plan: Plan;
  /** The unit for amounts whose header declares none. */
  readonly unit: AmountUnit;
  readonly columns: readonly MatchedColumn[];
}

interface Slot {
  readonly column: number;
  readonly name: string;
  readonly mergeAt: MergeCursor;
  readonly unit: AmountUnit;
}

type Read = (cell: Cell | undefined, address: string) => Field<string>;
type MoneyKey = "priorBudget" | "budget" | "executed";

export interface RowReader {
  /** @param row 0-based; rows must be asked in rising order */
  readRow(row: number, before: readonly SubmissionRow[]): SubmissionRow;
  readAmount(row: number, key: MoneyKey): Field<number>;
}

export function rowReader(context: RowContext): RowReader {
  const { grid, plan } = context;
  const slots = slotsOf(context);
  const hidden = new Set(grid.hiddenRows);

  const money = (row: number, key: MoneyKey): Field<number> => {
    const slot = slots.get(key);
    if (slot === undefined) return ABSENT;
    const address = `${slot.name}${row + 1}`;
    // What a merged amount means for the rows under it is settled once all rows are known.
    return covering(slot, row) === null
      ? readMoney(grid.rows[row]?.[slot.column], address, slot.unit)
      : blankField(address);
  };
  const counted = (
    row: number,
    key: ColumnKey,
    read: (cell: Cell | undefined, address: string) => Field<number>,
  ): Field<number> => {
    const slot = slots.get(key);
    return slot === undefined ? ABSENT : read(grid.rows[row]?.[slot.column], `${slot.name}${row + 1}`);
  };
  const worded = (
    row: number,
    key: ColumnKey,
    read: Read,
    fills: (from: CellArea) => boolean,
  ): Field<string> => {
    const slot = slots.get(key);
    if (slot === undefined) return ABSENT;
    const address = `${slot.name}${row + 1}`;
    const area = covering(slot, row);
    return area !== null && area.left === slot.column && fills(area)
      ? filledDown(read, grid, area, address)
      : read(grid.rows[row]?.[slot.column], address);
  };

  const readId: Read = (cell, address) => readCode(cell, address, plan);
  const readRow = (row: number, before: readonly SubmissionRow[]): SubmissionRow => {
    const id = worded(row, "id", readId, always);
    const project = worded(row, "project", readName, always);
    /** A text merged over the indicator rows of one project belongs to each of them; over two projects it does not. */
    const within = (area: CellArea): boolean => {
      const first = rowAt(before, area.top + 1);
      return first !== null && sameProject(first, { id, project });
    };
    return {
      row: row + 1,
      hidden: hidden.has(row),
      id,
      area: worded(row, "area", readName, always),
      task: worded(row, "task", readName, always),
      project,
      department: worded(row, "department", readName, always),
      priorBudget: money(row, "priorBudget"),
      budget: money(row, "budget"),
      executed: money(row, "executed"),
      executionRate: counted(row, "executionRate", readRate),
      indicator: worded(row, "indicator", readName, within),
      target: counted(row, "target", readNumber),
      actual: counted(row, "actual", readNumber),
      achievementRate: counted(row, "achievementRate", readRate),
      status: worded(row, "status", readStatus, within),
      results: worded(row, "results", readText, within),
      shortfallReason: worded(row, "shortfallReason", readText, within),
      nextPlan: worded(row, "nextPlan", readText, within),
      note: worded(row, "note", readText, within),
    };
  };
  return { readRow, readAmount: money };
}

function always(): boolean {
  return true;
}

function slotsOf({ grid, unit, columns }: RowContext): ReadonlyMap<ColumnKey, Slot> {
  return new Map(
    columns.map((matched) => [
      matched.key,
      {
        column: matched.column,
        name: columnName(matched.column),
        mergeAt: mergeCursor(grid.merges, matched.column),
        unit: matched.unit === null ? unit : { unit: matched.unit, from: "header", planUnit: unit.planUnit },
      },
    ]),
  );
}

/** The merged cell that covers this one, unless this is where it starts. */
function covering(slot: Slot, row: number): CellArea | null {
  const area = slot.mergeAt(row);
  return area === null || (area.top === row && area.left === slot.column) ? null : area;
}

function filledDown(read: Read, grid: Grid, area: CellArea, address: string): Field<string> {
  const fromCell = addressOf(area.top, area.left);
  const field = read(cellAt(grid, area.top, area.left), address);
  return field.state === "blank"
    ? field
    : { ...field, coercions: [...field.coercions, { kind: "filled-down", fromCell }] };
}

function rowAt(rows: readonly SubmissionRow[], sheetRow: number): SubmissionRow | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined || row.row < sheetRow) return null;
    if (row.row === sheetRow) return row;
  }
  return null;
}
