/** A ruled list: one or two header levels, then lines; a column may span several columns of the sheet. */
import {
  isFormula,
  type CellContent,
  type ContentBlock,
  type RowHeight,
  type StyledArea,
} from "../workbook/SheetModel";
import { FORMAT, KIND_STYLE, STYLE, area, styled, type CellKind } from "./style";
import { cell, type Part } from "./part";
import { headerHeight, headerLines, headerMerges, spread } from "./listHeader";
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

function starts(columns: readonly ListColumn[], left: number): readonly number[] {
  let next = left;
  return columns.map((column) => {
    const at = next;
    next += column.span ?? 1;
    return at;
  });
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

/** Neighbouring lines that stand equally far in are one area: a look is a call to Excel. */
function indents(lines: readonly ListLine[], first: number, at: readonly number[]): StyledArea[] {
  const runs: StyledArea[] = [];
  let before: ListLine | undefined;
  lines.forEach((line, index) => {
    const { indent } = line;
    const last = runs.at(-1);
    const row = first + index;
    if (indent !== undefined) {
      const column = at[indent.column] ?? 0;
      const goesOn = before?.indent?.column === indent.column && before.indent.by === indent.by;
      if (goesOn && last !== undefined)
        runs[runs.length - 1] = { ...last, area: { ...last.area, bottom: row } };
      else runs.push(styled(area(row, column, row, column), { horizontal: "left", indent: indent.by }));
    }
    before = line;
  });
  return runs;
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
    return [...tint, ...centre];
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
        ...indents(lines, first, at),
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
