/** A ruled list: one or two header levels, then lines; a column may span several columns of the sheet. */
import {
  isFormula,
  type CellContent,
  type ContentBlock,
  type RowHeight,
  type StyledArea,
} from "../workbook/SheetModel";
import type { CellArea } from "../submission/Grid";
import { FORMAT, KIND_STYLE, STYLE, area, styled, type CellKind } from "./style";
import { cell, type Part } from "./part";
import { rowPoints } from "./textWidth";

export interface ListColumn {
  readonly header: string;
  readonly kind: CellKind;
  /** Upper header shared with the neighbours of the same group. */
  readonly group?: string;
  /** How many sheet columns it covers; 1 when not said. */
  readonly span?: number;
}

export interface ListLine {
  /** One content per column. */
  readonly cells: readonly CellContent[];
  readonly emphasis?: "total" | "subtotal";
  /** A column whose text stands further in, for lines that hang below another. */
  readonly indent?: { readonly column: number; readonly by: number };
  /** The first cell covers this many columns (총계). */
  readonly mergeFirst?: number;
}

export interface ListTable {
  readonly part: Part;
  /** 0-based rows; `last` is the last line. */
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
  /** 0-based sheet column of each list column. */
  readonly columns: readonly number[];
}

const HEADER_POINTS = 22;

function starts(columns: readonly ListColumn[], left: number): readonly number[] {
  let next = left;
  return columns.map((column) => {
    const at = next;
    next += column.span ?? 1;
    return at;
  });
}

function spread(cells: readonly CellContent[], columns: readonly ListColumn[]): CellContent[] {
  return cells.flatMap((content, index) => [
    content,
    ...Array<CellContent>(Math.max(0, (columns[index]?.span ?? 1) - 1)).fill(null),
  ]);
}

function headerMerges(columns: readonly ListColumn[], at: readonly number[], top: number): CellArea[] {
  const twoLevels = columns.some((column) => column.group !== undefined);
  const merges: CellArea[] = [];
  columns.forEach((column, index) => {
    const left = at[index] ?? 0;
    const right = left + (column.span ?? 1) - 1;
    if (!twoLevels || column.group === undefined) {
      if (twoLevels || right > left) merges.push(area(top, left, top + (twoLevels ? 1 : 0), right));
      return;
    }
    if (right > left) merges.push(area(top + 1, left, top + 1, right));
    if (columns[index - 1]?.group === column.group) return;
    let end = index;
    while (columns[end + 1]?.group === column.group) end++;
    merges.push(area(top, left, top, (at[end] ?? left) + (columns[end]?.span ?? 1) - 1));
  });
  return merges.filter((merge) => merge.right > merge.left || merge.bottom > merge.top);
}

function headerLines(columns: readonly ListColumn[]): CellContent[][] {
  const lower = spread(
    columns.map((column) => column.header),
    columns,
  );
  if (!columns.some((column) => column.group !== undefined)) return [lower];
  const upper = spread(
    columns.map((column, index) =>
      column.group === undefined
        ? column.header
        : column.group === columns[index - 1]?.group
          ? null
          : column.group,
    ),
    columns,
  );
  const under = spread(
    columns.map((column) => (column.group === undefined ? null : column.header)),
    columns,
  );
  return [upper, under];
}

function headerHeight(
  line: readonly CellContent[],
  columns: readonly ListColumn[],
  at: readonly number[],
  widths: readonly number[],
): number {
  const left = at[0] ?? 0;
  const cells = columns.flatMap((column, index) => {
    const start = at[index] ?? left;
    const text = line[start - left];
    if (typeof text !== "string") return [];
    const isGroup = text === column.group;
    const shared = columns.filter((other) => isGroup && other.group === text).length;
    const reach = Math.max(column.span ?? 1, shared);
    return [{ text, width: widths.slice(start, start + reach).reduce((sum, part) => sum + part, 0) }];
  });
  return rowPoints(cells, HEADER_POINTS);
}

/** Programs fit the heights of wrapped lines themselves, but not where the text stands in merged cells. */
function lineHeight(
  row: number,
  line: ListLine,
  columns: readonly ListColumn[],
  at: readonly number[],
  widths: readonly number[],
): RowHeight {
  const wrapped = columns.flatMap((column, index) => {
    const text = shownText(line.cells[index]);
    if (text === null || !KIND_STYLE[column.kind].wrap) return [];
    const left = at[index] ?? 0;
    const span = line.mergeFirst !== undefined && index === 0 ? line.mergeFirst : (column.span ?? 1);
    const width = widths.slice(left, left + span).reduce((sum, part) => sum + part, 0);
    return [{ text, width, merged: span > 1 }];
  });
  const points = rowPoints(wrapped);
  return wrapped.some((cell) => cell.merged) ? { row, points } : { row, points, auto: true };
}

function shownText(content: CellContent | undefined): string | null {
  if (content === null || content === undefined) return null;
  if (isFormula(content)) return typeof content.result === "string" ? content.result : null;
  return typeof content === "string" ? content : null;
}

/** A formula in a text-formatted cell would be shown instead of calculated. */
function calculating(
  content: ContentBlock,
  columns: readonly ListColumn[],
  at: readonly number[],
): StyledArea[] {
  return content.lines.flatMap((line, index) =>
    columns.flatMap((column, position) => {
      const left = at[position] ?? 0;
      const shown = line[left - content.column];
      const isText = KIND_STYLE[column.kind].numberFormat === FORMAT.text;
      if (!isText || shown === null || shown === undefined || !isFormula(shown)) return [];
      const row = content.row + index;
      return [styled(area(row, left, row, left), { numberFormat: "General" })];
    }),
  );
}

/**
 * `widths` are the sheet's column widths, from which heights of wrapped lines are estimated. Without lines, `empty`
 * is written across the table so that nobody takes it for something forgotten.
 */
export function listTable(
  top: number,
  left: number,
  columns: readonly ListColumn[],
  given: readonly ListLine[],
  options: { readonly widths: readonly number[]; readonly empty?: string },
): ListTable {
  const at = starts(columns, left);
  const right = left + columns.reduce((sum, column) => sum + (column.span ?? 1), 0) - 1;
  const headers = headerLines(columns);
  const first = top + headers.length;
  const isEmpty = given.length === 0;
  const lines: readonly ListLine[] = isEmpty
    ? [
        {
          cells: columns.map((_, index) => (index === 0 ? (options.empty ?? "") : null)),
          mergeFirst: columns.length,
        },
      ]
    : given;
  const last = first + lines.length - 1;
  const body: ContentBlock = {
    row: first,
    column: left,
    lines: lines.map((line) => spread(line.cells, columns)),
  };

  const bodyMerges = lines.flatMap((line, index) => {
    const row = first + index;
    const covered = line.mergeFirst ?? 0;
    const head = covered > 1 ? [area(row, left, row, (at[covered] ?? right + 1) - 1)] : [];
    const spans = columns.flatMap((column, position) => {
      const start = at[position] ?? left;
      return (column.span ?? 1) > 1 && position >= covered
        ? [area(row, start, row, start + (column.span ?? 1) - 1)]
        : [];
    });
    return [...head, ...spans];
  });
  const kinds = columns.map((column, index) => {
    const start = at[index] ?? left;
    return styled(area(first, start, last, start + (column.span ?? 1) - 1), KIND_STYLE[column.kind]);
  });
  const emphasis = lines.flatMap((line, index) => {
    const row = first + index;
    const tint =
      line.emphasis === undefined ? [] : [styled(area(row, left, row, right), STYLE[line.emphasis])];
    const centre =
      line.mergeFirst === undefined ? [] : [styled(area(row, left, row, left), { horizontal: "center" })];
    const hung =
      line.indent === undefined
        ? []
        : [
            styled(area(row, at[line.indent.column] ?? left, row, at[line.indent.column] ?? left), {
              horizontal: "left" as const,
              indent: line.indent.by,
            }),
          ];
    return [...tint, ...centre, ...hung];
  });

  return {
    part: {
      content: [...headers.map((line, index) => ({ row: top + index, column: left, lines: [line] })), body],
      merges: [...headerMerges(columns, at, top), ...bodyMerges],
      styles: [
        styled(area(top, left, last, right), STYLE.table),
        styled(area(top, left, first - 1, right), STYLE.header),
        ...kinds,
        ...calculating(body, columns, at),
        ...emphasis,
      ],
      rowHeights: [
        ...headers.map((line, index) => ({
          row: top + index,
          points: headerHeight(line, columns, at, options.widths),
        })),
        ...lines.map((line, index) => lineHeight(first + index, line, columns, at, options.widths)),
      ],
    },
    headerRow: first - 1,
    first,
    last,
    columns: at,
  };
}

/** One line of small print under a table. */
export function notePart(row: number, text: string): Part {
  return { content: [cell(row, 0, text)], styles: [styled(area(row, 0, row, 0), STYLE.note)] };
}
