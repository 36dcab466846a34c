/** A sheet is put together from parts; a part is what one block adds to the sheet. */
import {
  EMPTY_SHEET,
  type CellContent,
  type ChartModel,
  type ConditionalModel,
  type ContentBlock,
  type SheetModel,
  type StyledArea,
  type TableModel,
  type ValidationModel,
} from "../workbook/SheetModel";
import type { CellArea } from "../submission/Grid";
import { STYLE, area, styled } from "./style";

export interface Part {
  readonly content?: readonly ContentBlock[];
  readonly styles?: readonly StyledArea[];
  readonly merges?: readonly CellArea[];
  readonly rowHeights?: SheetModel["rowHeights"];
  readonly tables?: readonly TableModel[];
  readonly charts?: readonly ChartModel[];
  readonly conditional?: readonly ConditionalModel[];
  readonly validations?: readonly ValidationModel[];
}

type Frame = Pick<SheetModel, "name"> & Partial<Omit<SheetModel, keyof Part>>;

const all = <T>(parts: readonly Part[], pick: (part: Part) => readonly T[] | undefined): readonly T[] =>
  parts.flatMap((part) => pick(part) ?? []);

export function joinParts(parts: readonly Part[]): Required<Part> {
  return {
    content: all(parts, (part) => part.content),
    styles: all(parts, (part) => part.styles),
    merges: all(parts, (part) => part.merges),
    rowHeights: all(parts, (part) => part.rowHeights),
    tables: all(parts, (part) => part.tables),
    charts: all(parts, (part) => part.charts),
    conditional: all(parts, (part) => part.conditional),
    validations: all(parts, (part) => part.validations),
  };
}

/** Lays the base style under everything the parts touch. */
export function sheetOf(frame: Frame, parts: readonly Part[]): SheetModel {
  const joined = joinParts(parts);
  const lastRow = Math.max(0, ...joined.content.map((block) => block.row + block.lines.length - 1));
  const lastColumn = Math.max(
    (frame.columnWidths?.length ?? 1) - 1,
    ...joined.content.map((block) => block.column + (block.lines[0]?.length ?? 1) - 1),
  );
  const base = styled(area(0, 0, lastRow, lastColumn), STYLE.base);
  return { ...EMPTY_SHEET, ...frame, ...joined, styles: [base, ...joined.styles] };
}

/** One cell of content. */
export function cell(row: number, column: number, content: CellContent): ContentBlock {
  return { row, column, lines: [[content]] };
}

/** The centred title across the sheet. */
export function titlePart(text: string, lastColumn: number, row = 0): Part {
  const place = area(row, 0, row, lastColumn);
  return {
    content: [cell(row, 0, text)],
    merges: [place],
    styles: [styled(place, STYLE.title)],
    rowHeights: [{ row, points: 36 }],
  };
}

/** A section heading with the unit at the right end of its line, right above the table. */
export function sectionPart(row: number, text: string, lastColumn: number, unit: string | null): Part {
  return {
    content: [cell(row, 0, text), ...(unit === null ? [] : [cell(row, lastColumn, unit)])],
    styles: [
      styled(area(row, 0, row, 0), STYLE.section),
      ...(unit === null ? [] : [styled(area(row, lastColumn, row, lastColumn), STYLE.unit)]),
    ],
    rowHeights: [{ row, points: 24 }],
  };
}
