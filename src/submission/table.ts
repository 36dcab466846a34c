/** The lines under the header, each told apart: data, totals, asides, nothing. */
import type { Plan } from "../plan/Plan";
import { isAside, sectionHeadings } from "./asides";
import { isBlankCell, textOf } from "./cellContent";
import { columnOf } from "./columns";
import { addressOf, isMarked, type Cell, type Grid } from "./Grid";
import { markMergedAmounts } from "./mergedAmounts";
import type { AmountUnit } from "./money";
import { parseProjectId } from "./projectId";
import { rowReader } from "./rowReader";
import type { LabelledText, MatchedColumn, StatedTotal, SubmissionRow } from "./SubmissionSheet";
import { coverage, isTotalLabel, type TotalMark } from "./totalRows";

export interface TableContext {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly unit: AmountUnit;
  readonly columns: readonly MatchedColumn[];
  /** 0-based last row of the header. */
  readonly headerBottom: number;
}

export interface Table {
  readonly rows: readonly SubmissionRow[];
  readonly statedTotals: readonly StatedTotal[];
  readonly asides: readonly LabelledText[];
}

export function readTable(context: TableContext): Table {
  const { grid, columns, headerBottom } = context;
  const reader = rowReader(context);
  const lines = lineKinds(context);
  const rows: SubmissionRow[] = [];
  const marks: (TotalMark & { readonly row: number })[] = [];
  const totals: Omit<StatedTotal, "covers">[] = [];
  const asides: LabelledText[] = [];
  for (let row = headerBottom + 1; row < grid.rows.length; row++) {
    const line = lines(grid.rows[row] ?? [], row);
    switch (line.kind) {
      case "blank":
        break;
      case "aside":
        asides.push(line.text);
        break;
      case "total":
        marks.push({ label: line.label, column: line.column, after: rows.length, row });
        totals.push({
          row: row + 1,
          label: line.label,
          priorBudget: reader.readAmount(row, "priorBudget"),
          budget: reader.readAmount(row, "budget"),
          executed: reader.readAmount(row, "executed"),
        });
        break;
      case "data":
        rows.push(reader.readRow(row, rows));
    }
  }
  const ranges = coverage(marks, rows.length);
  return {
    rows: markMergedAmounts(grid, columns, rows),
    statedTotals: totals.map((total, index) => ({
      ...total,
      covers: rows.slice(ranges[index]?.from, ranges[index]?.to).map(({ row }) => row),
    })),
    asides,
  };
}

type Line =
  | { readonly kind: "blank" | "data" }
  | { readonly kind: "aside"; readonly text: LabelledText }
  | { readonly kind: "total"; readonly label: string; readonly column: number };

const BLANK: Line = { kind: "blank" };
const DATA: Line = { kind: "data" };

function lineKinds({ plan, columns }: TableContext): (cells: readonly Cell[], row: number) => Line {
  const known = columns.map(({ column }) => column).sort((a, b) => a - b);
  const rates = new Set(
    columns.filter(({ key }) => columnOf(key).kind === "rate").map(({ column }) => column),
  );
  /** A rate worked out by a formula says nothing of its own: it is often filled down past the last row. */
  const says = (cells: readonly Cell[], column: number): boolean =>
    !isBlankCell(cells[column]) && !(rates.has(column) && hasFormula(cells[column]));
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  const codes = columns.find(({ key }) => key === "id")?.column ?? -1;
  const labelEnd = labelsEnd(columns);
  const headings = sectionHeadings(plan);
  return (cells, row) => {
    const first = known.find((column) => says(cells, column));
    if (first === undefined) return strayLine(cells, row);
    const total = totalLabel(cells, labelEnd, codes);
    if (total !== null) return total;
    // Asides begin with a text; a row with a code, as most have, is settled here.
    if (first === codes && parseProjectId(textOf(cells[first])) !== null) return DATA;
    const filled = known.filter((column) => says(cells, column));
    const repeats =
      filled.length > 1 && filled.every((column) => repeatsHeader(cells[column], headers.get(column)));
    const alone = filled.length === 1 && isAside(textOf(cells[first]), headings);
    return repeats || alone ? asideAt(cells, row, first) : DATA;
  };
}

/** Labels of totals stand left of the first figure, also in columns that are not ours (연번, 구분). */
function labelsEnd(columns: readonly MatchedColumn[]): number {
  const figures = columns.filter(({ key }) => ["money", "rate", "number"].includes(columnOf(key).kind));
  return Math.min(
    ...figures.map(({ column }) => column),
    Math.max(...columns.map(({ column }) => column)) + 1,
  );
}

function totalLabel(cells: readonly Cell[], end: number, codes: number): Line | null {
  for (let column = 0; column < Math.min(end, cells.length); column++) {
    const cell = cells[column];
    if (cell === null || typeof cell === "number") continue;
    const text = textOf(cell);
    if (!isTotalLabel(text)) continue;
    const code = codes < 0 ? null : parseProjectId(textOf(cells[codes]));
    return code === null ? { kind: "total", label: text.trim(), column } : null;
  }
  return null;
}

function repeatsHeader(cell: Cell | undefined, header: string | undefined): boolean {
  const text = textOf(cell).replace(/\s+/gu, " ").trim();
  return header !== undefined && (header === text || header.endsWith(` ${text}`));
}

function hasFormula(cell: Cell | undefined): boolean {
  return isMarked(cell) && cell.formula !== undefined;
}

/** A line that says something, but in none of the known columns. */
function strayLine(cells: readonly Cell[], row: number): Line {
  const first = cells.findIndex((cell) => !isBlankCell(cell) && !hasFormula(cell));
  return first < 0 ? BLANK : asideAt(cells, row, first);
}

function asideAt(cells: readonly Cell[], row: number, column: number): Line {
  return { kind: "aside", text: { text: textOf(cells[column]).trim(), cell: addressOf(row, column) } };
}
