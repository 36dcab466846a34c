import type { MoneyUnit, Plan } from "../plan/Plan";
import { readBlock } from "./block";
import { isBlankCell } from "./cellContent";
import { columnOf, missingColumns, type ColumnKey } from "./columns";
import { submitterOf } from "./department";
import { columnName, type Grid } from "./Grid";
import { findHeader, type HeaderSearch } from "./header";
import { claimsOf, type HeaderColumn, type HeaderLayout } from "./headerLayout";
import { suggestKey, type HeaderMapping } from "./headerText";
import { parseStamp } from "./stamp";
import type {
  AmbiguousHeader,
  LabelledText,
  MatchedColumn,
  SubmissionSheet,
  UnitSource,
  UnknownColumn,
} from "./SubmissionSheet";
import { readTable } from "./table";
import { unitDeclared, unitNamed } from "./units";

export interface ReadOptions {
  /** File name as shown to people. */
  readonly file: string;
  readonly plan: Plan;
  /** The reader's earlier answers about headers, by the header as written. */
  readonly mapping?: HeaderMapping;
}

const NO_MAPPING: HeaderMapping = new Map();

/** Reads one sheet as a submission. Judges nothing and throws nothing: what cannot be read is in the result. */
export function readSubmission(grid: Grid, options: ReadOptions): SubmissionSheet {
  const search = findHeader(grid, options.plan.year, options.mapping ?? NO_MAPPING);
  return readFound(grid, options, search);
}

/** As `readSubmission`, where the header has been looked for already. */
export function readFound(grid: Grid, { file, plan }: ReadOptions, search: HeaderSearch): SubmissionSheet {
  const layout = search.kind === "found" ? search.layout : null;
  const tableTop = layout?.top ?? (search.kind === "tie" ? (search.layouts[0]?.top ?? 0) : grid.rows.length);
  const block = readBlock(grid, Math.min(tableTop, 20));
  const { unit, from } = unitOf(block.unit, plan);
  const columns = layout === null ? [] : matchedColumns(layout, grid);
  const headerBottom = layout?.bottom ?? grid.rows.length;
  const table = readTable({
    grid,
    plan,
    columns,
    headerBottom,
    unit: { unit, from, planUnit: plan.amountUnit },
  });
  const stamp = parseStamp(grid.stamp);
  const submitter = submitterOf(plan, {
    stamp,
    block: block.department?.text ?? null,
    sheet: grid.sheet,
    file,
    rows: table.rows,
  });
  return {
    file,
    sheet: grid.sheet,
    visibility: grid.visibility,
    stamp,
    block,
    department: submitter.department,
    departmentFrom: submitter.from,
    unit,
    unitFrom: from,
    headerRow: layout === null ? null : layout.bottom + 1,
    columns,
    unknownColumns: layout === null ? [] : unknownColumns(layout, grid),
    ambiguousHeaders: layout === null ? [] : ambiguousHeaders(layout),
    missingColumns: search.kind === "tie" ? [] : missingColumns(claimedKeys(layout)),
    headerTies: search.kind === "tie" ? search.layouts.map(({ bottom }) => bottom + 1) : [],
    rows: table.rows,
    statedTotals: table.statedTotals,
    asides: table.asides,
    hiddenData: hiddenData(grid),
  };
}

function unitOf(declared: LabelledText | null, plan: Plan): { unit: MoneyUnit; from: UnitSource } {
  const text = declared?.text ?? "";
  const unit = unitDeclared(text) ?? unitNamed(text);
  return unit === null ? { unit: plan.amountUnit, from: "plan" } : { unit, from: "block" };
}

function matchedColumns(layout: HeaderLayout, grid: Grid): readonly MatchedColumn[] {
  const hidden = new Set(grid.hiddenColumns);
  return [...claimsOf(layout.columns)].flatMap(([key, [claimant, ...rivals]]) =>
    claimant === undefined || rivals.length > 0
      ? []
      : [
          {
            key,
            column: claimant.column,
            header: claimant.header,
            unit: columnOf(key).kind === "money" ? claimant.unit : null,
            hidden: hidden.has(claimant.column),
          },
        ],
  );
}

/** A column that is ambiguous is there: it is reported as such, not as missing as well. */
function claimedKeys(layout: HeaderLayout | null): ReadonlySet<ColumnKey> {
  return new Set(layout === null ? [] : claimsOf(layout.columns).keys());
}

function ambiguousHeaders(layout: HeaderLayout): readonly AmbiguousHeader[] {
  return [...claimsOf(layout.columns)]
    .filter(([, claimants]) => claimants.length > 1)
    .map(([key, claimants]) => ({
      key,
      candidates: claimants.map(({ column, header }) => ({ column, header })),
    }));
}

/** Headers that are none of ours, and columns that hold something under no header at all. */
function unknownColumns(layout: HeaderLayout, grid: Grid): readonly UnknownColumn[] {
  const taken = claimedKeys(layout);
  const headed = new Map<number, HeaderColumn>(layout.columns.map((column) => [column.column, column]));
  const named = layout.columns
    .filter(({ key, ignored }) => key === null && !ignored)
    .map(({ column, header }) => ({ column, header, suggestion: suggestKey(header, taken) }));
  const nameless = columnsWithData(grid, layout.bottom + 1)
    .filter((column) => !headed.has(column))
    .map((column) => ({ column, header: "", suggestion: null }));
  return [...named, ...nameless].sort((a, b) => a.column - b.column);
}

function columnsWithData(grid: Grid, fromRow: number): readonly number[] {
  const found = new Set<number>();
  for (let row = fromRow; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (!found.has(column) && !isBlankCell(cells[column])) found.add(column);
    }
  }
  return [...found];
}

function hiddenData(grid: Grid): SubmissionSheet["hiddenData"] {
  const rows = grid.hiddenRows.filter((row) => (grid.rows[row] ?? []).some((cell) => !isBlankCell(cell)));
  const columns =
    grid.hiddenColumns.length === 0
      ? []
      : columnsWithData(grid, 0).filter((column) => grid.hiddenColumns.includes(column));
  return {
    rows: rows.map((row) => row + 1).sort((a, b) => a - b),
    columns: columns.sort((a, b) => a - b).map(columnName),
  };
}
