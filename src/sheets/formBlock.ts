/** The label/value block above the form's table. The labels are what readers of the form look for. */
import type { CellContent } from "../workbook/SheetModel";
import type { Part } from "./part";
import { FORM_ROW, LAST_COLUMN } from "./formLayout";
import { STYLE, TABLE_BORDERS, area, styled } from "./style";

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
const NOTE_LEFT = 12;

function pairs(block: FormBlock): readonly Pair[] {
  return [
    { label: "제출부서", value: block.department, line: 0, at: 0, from: 1, to: 2, fixed: true },
    { label: "담당자", value: block.officer ?? null, line: 0, at: 3, from: 4, to: 6, fixed: false },
    { label: "연락처", value: block.phone ?? null, line: 0, at: 7, from: 8, to: BLOCK_RIGHT, fixed: false },
    { label: "작성일", value: block.date ?? null, line: 1, at: 0, from: 1, to: 2, fixed: false },
    { label: "단위", value: block.unit, line: 1, at: 3, from: 4, to: 6, fixed: true },
  ];
}

/** Two lines of labels and values, and beside them how to fill in the form. */
export function formBlockPart(block: FormBlock, howTo: string): Part {
  const top = FORM_ROW.block;
  const all = pairs(block);
  const note = area(top, NOTE_LEFT, top + 1, LAST_COLUMN);
  return {
    content: [
      ...all.map((pair) => ({ row: top + pair.line, column: pair.at, lines: [[pair.label, pair.value]] })),
      { row: top, column: NOTE_LEFT, lines: [[howTo]] },
    ],
    merges: [...all.map((pair) => area(top + pair.line, pair.from, top + pair.line, pair.to)), note],
    styles: [
      ...[0, 1].map((line) =>
        styled(area(top + line, 0, top + line, line === 0 ? BLOCK_RIGHT : 6), { borders: TABLE_BORDERS }),
      ),
      ...all.flatMap((pair) => {
        const row = top + pair.line;
        const value = area(row, pair.from, row, pair.to);
        return [
          styled(area(row, pair.at, row, pair.at), STYLE.label),
          styled(value, { horizontal: "center", numberFormat: "@" }),
          ...(pair.fixed ? [] : [styled(value, STYLE.input)]),
        ];
      }),
      styled(note, { ...STYLE.note, horizontal: "left", vertical: "center", wrap: true }),
    ],
    rowHeights: [0, 1].map((line) => ({ row: top + line, points: 24 })),
  };
}
