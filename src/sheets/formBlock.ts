/** The label/value block above the form's table. The labels are what readers of the form look for. */
import type { CellContent } from "../workbook/SheetModel";
import type { Part } from "./part";
import { FORM_ROW, LAST_COLUMN } from "./formLayout";
import { FORMAT, STYLE, TABLE_BORDERS, area, styled } from "./style";

export interface FormBlock {
  readonly department: string;
  readonly officer?: string;
  readonly phone?: string;
  readonly date?: string;
  readonly unit: string;
}

interface Pair {
  readonly label: string;
  readonly value: CellContent;
  readonly line: 0 | 1;
  /** 0-based column of the label; the value covers `from` to `to`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly fixed: boolean;
}

const BLOCK_RIGHT = 10;
const LOWER_RIGHT = 6;
const NOTE_RIGHT = 14;

function pairs(block: FormBlock): readonly Pair[] {
  return [
    { label: "제출부서", value: block.department, line: 0, at: 0, from: 1, to: 2, fixed: true },
    { label: "담당자", value: block.officer ?? null, line: 0, at: 3, from: 4, to: 6, fixed: false },
    { label: "연락처", value: block.phone ?? null, line: 0, at: 7, from: 8, to: BLOCK_RIGHT, fixed: false },
    { label: "작성일", value: block.date ?? null, line: 1, at: 0, from: 1, to: 2, fixed: false },
    { label: "단위", value: block.unit, line: 1, at: 3, from: 4, to: 6, fixed: true },
  ];
}

/** Two lines of labels and values. */
export function formBlockPart(block: FormBlock): Part {
  const top = FORM_ROW.block;
  const all = pairs(block);
  return {
    content: all.map((pair) => ({
      row: top + pair.line,
      column: pair.at,
      lines: [[pair.label, pair.value]],
    })),
    merges: all.map((pair) => area(top + pair.line, pair.from, top + pair.line, pair.to)),
    styles: [
      styled(area(top, 0, top, BLOCK_RIGHT), { borders: TABLE_BORDERS }),
      styled(area(top + 1, 0, top + 1, LOWER_RIGHT), { borders: TABLE_BORDERS }),
      ...all.flatMap((pair) => {
        const row = top + pair.line;
        const value = area(row, pair.from, row, pair.to);
        return [
          styled(area(row, pair.at, row, pair.at), STYLE.label),
          styled(value, { horizontal: "center", numberFormat: FORMAT.text }),
          ...(pair.fixed ? [] : [styled(value, STYLE.input)]),
        ];
      }),
    ],
    rowHeights: [0, 1].map((line) => ({ row: top + line, points: 24 })),
  };
}

/**
 * How to fill in the form, on the line of the unit: beside a label it would be read as its value while that is blank.
 */
export function formNotePart(lines: readonly string[], unit: string): Part {
  const { unit: row } = FORM_ROW;
  const note = area(row, 0, row, NOTE_RIGHT);
  return {
    content: [
      { row, column: 0, lines: [[lines.join("\n")]] },
      { row, column: LAST_COLUMN, lines: [[`(단위: ${unit})`]] },
    ],
    merges: [note],
    styles: [
      styled(note, { ...STYLE.note, wrap: true }),
      styled(area(row, LAST_COLUMN, row, LAST_COLUMN), STYLE.unit),
    ],
    rowHeights: [{ row, points: 15 * lines.length + 8 }],
  };
}
