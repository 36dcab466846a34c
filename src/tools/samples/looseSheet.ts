/** Tables as departments draw them up themselves: own headers and order, no stamp, no validation. */
import { ratePercent } from "../../rollup/execution";
import type { FormRow } from "../../sheets";
import { area, styled } from "../../sheets/style";
import type { ColumnKey } from "../../submission/columns";
import type { CellArea, Scalar } from "../../submission/Grid";
import { EMPTY_SHEET, type BorderStyle, type CellContent, type SheetModel } from "../../workbook/SheetModel";

export interface LooseColumn {
  readonly header: string;
  /** Upper header, merged over neighbours with the same one. */
  readonly group?: string;
  /** What the column holds; null for one of the department's own (연번). */
  readonly key: ColumnKey | null;
  readonly width: number;
  readonly write?: (value: Scalar, row: FormRow, index: number) => CellContent;
  /** Equal values one below the other are merged. */
  readonly merged?: boolean;
}

/** A row of a project, or a total with the texts and sums it states. */
export type LooseLine = FormRow & { readonly total?: string };

export interface LooseSheet {
  readonly name: string;
  /** What stands above the header, from the first row; the table follows right below. */
  readonly above: readonly (readonly CellContent[])[];
  readonly columns: readonly LooseColumn[];
  readonly lines: readonly LooseLine[];
  /** Indices of lines out of sight. */
  readonly hidden?: readonly number[];
}

const THIN: BorderStyle = { weight: "thin", color: "#808080" };
const BORDERS = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};

/** Rates as a person would have typed them, from the row's own figures. */
export function typedRate(numerator: Scalar | undefined, denominator: Scalar | undefined): number | null {
  if (typeof numerator !== "number" || typeof denominator !== "number") return null;
  return ratePercent(numerator, denominator);
}

function valueOf(line: LooseLine, column: LooseColumn, index: number): CellContent {
  const { key } = column;
  const value = key === null ? null : valueIn(line, key);
  if (line.total !== undefined) return key === "project" ? line.total : value;
  return column.write === undefined ? value : column.write(value, line, index);
}

function valueIn(line: LooseLine, key: ColumnKey): Scalar {
  const given = line[key];
  if (given !== undefined) return given;
  if (key === "executionRate") return typedRate(line.executed, line.budget);
  if (key === "achievementRate") return typedRate(line.actual, line.target);
  return null;
}

export function looseModel(sheet: LooseSheet): SheetModel {
  const { columns, lines } = sheet;
  const grouped = columns.some((column) => column.group !== undefined);
  const top = sheet.above.length;
  const first = top + (grouped ? 2 : 1);
  const right = columns.length - 1;
  const body = lines.map((line, index) => columns.map((column) => valueOf(line, column, index)));
  const merges = [
    ...headerMerges(columns, top, grouped),
    ...columns.flatMap((_, at) => runs(columns, body, at, first)),
  ];
  return {
    ...EMPTY_SHEET,
    name: sheet.name,
    showGridlines: true,
    content: [
      ...sheet.above.flatMap((line, row) => (line.length === 0 ? [] : [{ row, column: 0, lines: [line] }])),
      ...headerLines(columns, grouped).map((line, level) => ({ row: top + level, column: 0, lines: [line] })),
      { row: first, column: 0, lines: withoutCovered(body, merges, first) },
    ],
    styles: [
      styled(area(top, 0, first + lines.length - 1, right), {
        borders: BORDERS,
        vertical: "center",
        wrap: true,
      }),
      styled(area(top, 0, first - 1, right), { fill: "#D9D9D9", horizontal: "center", font: { bold: true } }),
      styled(area(0, 0, 0, 0), { font: { bold: true, size: 14 } }),
      ...columns.flatMap(({ key }, at) =>
        key === "id" ? [styled(area(first, at, first + lines.length - 1, at), { numberFormat: "@" })] : [],
      ),
    ],
    columnWidths: columns.map((column) => column.width),
    merges,
    // A height of 0 is how rows get lost by dragging.
    rowHeights: (sheet.hidden ?? []).map((index) => ({ row: first + index, points: 0 })),
  };
}

function headerLines(columns: readonly LooseColumn[], grouped: boolean): CellContent[][] {
  const lower = columns.map((column) => (grouped && column.group === undefined ? null : column.header));
  if (!grouped) return [lower];
  const upper = columns.map((column, at) =>
    column.group === undefined
      ? column.header
      : column.group === columns[at - 1]?.group
        ? null
        : column.group,
  );
  return [upper, lower];
}

function headerMerges(columns: readonly LooseColumn[], top: number, grouped: boolean): CellArea[] {
  if (!grouped) return [];
  return columns.flatMap((column, at) => {
    if (column.group === undefined) return [area(top, at, top + 1, at)];
    if (columns[at - 1]?.group === column.group) return [];
    let end = at;
    while (columns[end + 1]?.group === column.group) end++;
    return end > at ? [area(top, at, top, end)] : [];
  });
}

/** The areas equal values make in a column that is merged downwards. */
function runs(
  columns: readonly LooseColumn[],
  body: readonly CellContent[][],
  at: number,
  first: number,
): CellArea[] {
  if (columns[at]?.merged !== true) return [];
  const merges: CellArea[] = [];
  let from = 0;
  for (let row = 1; row <= body.length; row++) {
    if (row < body.length && body[row]?.[at] !== null && body[row]?.[at] === body[from]?.[at]) continue;
    if (row - from > 1) merges.push(area(first + from, at, first + row - 1, at));
    from = row;
  }
  return merges;
}

/** In a file only the first cell of a merged area holds the value. */
function withoutCovered(
  body: readonly CellContent[][],
  merges: readonly CellArea[],
  first: number,
): CellContent[][] {
  return body.map((line, index) =>
    line.map((content, at) => {
      const row = first + index;
      const covered = merges.some((m) => m.left === at && m.right === at && m.top < row && row <= m.bottom);
      return covered ? null : content;
    }),
  );
}
