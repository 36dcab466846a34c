import {
  AlignmentType,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { PALETTE } from "../../sheets/style";
import type { Language } from "../../words/language";
import { cellText } from "../figures";
import { columnShares } from "../pageGrid";
import type { AreaBox, ReportCellKind, ReportColumn, ReportLine, ReportTable, StatusBox } from "../Report";
import { boxRows } from "../boxRows";
import { colour, LINE_WIDTH, STYLE_ID, TABLE_LINES } from "./look";
import { line } from "./line";

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const ALIGNMENT: Readonly<Record<ReportCellKind, Alignment>> = {
  name: AlignmentType.LEFT,
  text: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  count: AlignmentType.RIGHT,
  money: AlignmentType.RIGHT,
  rate: AlignmentType.RIGHT,
};

interface Look {
  readonly width: number;
  readonly alignment: Alignment;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly span?: number;
  readonly style?: string;
}

/** One paragraph a line, so that long results stay readable. */
function cell(lines: readonly string[], look: Look): TableCell {
  const { width, alignment, fill, bold = false, keepNext = false, span, style = STYLE_ID.cell } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 50, right: 50 },
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: colour(fill) } }),
    children: lines.map((text) =>
      line({ style, alignment, keepNext, text, ...(bold ? { run: { bold } } : {}) }),
    ),
  });
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: LINE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TABLE_LINES,
  });
}

/** The header row is a real one: Word repeats it on every page, and reads it out with the cells below. */
export function tableBlock({ columns, lines }: ReportTable, language: Language): Table {
  const widths = columnShares(columns, LINE_WIDTH);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header: text }, index) =>
      cell([text], {
        width: widths[index] ?? 0,
        alignment: AlignmentType.CENTER,
        fill: PALETTE.header,
        bold: true,
        keepNext: true,
      }),
    ),
  });
  return tableOf([header, ...lines.map((each) => lineRow(each, columns, widths, language))], widths);
}

function lineRow(
  { cells, emphasis }: ReportLine,
  columns: readonly ReportColumn[],
  widths: readonly number[],
  language: Language,
): TableRow {
  if (emphasis === "group") {
    return new TableRow({
      cantSplit: true,
      children: [
        cell([cellText(cells[0], "name", language)], {
          width: LINE_WIDTH,
          alignment: AlignmentType.LEFT,
          fill: PALETTE.total,
          bold: true,
          keepNext: true,
          span: columns.length,
        }),
      ],
    });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ kind }, index) =>
      cell(cellText(cells[index], kind, language).split("\n"), {
        width: widths[index] ?? 0,
        alignment: ALIGNMENT[kind],
        ...(emphasis === "total" ? { fill: PALETTE.total, bold: true } : {}),
      }),
    ),
  });
}

export function areasBlock(boxes: readonly AreaBox[]): Table {
  const rows = boxRows(boxes);
  const across = rows[0]?.length ?? 1;
  const width = Math.floor(LINE_WIDTH / across);
  const look = { width, alignment: AlignmentType.CENTER };
  return tableOf(
    rows.flatMap((row) => [
      new TableRow({
        cantSplit: true,
        children: row.map((box) =>
          cell([box?.title ?? ""], {
            ...look,
            fill: PALETTE.header,
            style: STYLE_ID.boxTitle,
            keepNext: true,
          }),
        ),
      }),
      new TableRow({ cantSplit: true, children: row.map((box) => cell(box?.lines ?? [""], look)) }),
    ]),
    Array<number>(across).fill(width),
  );
}

export function statusBlock({ title, lines }: StatusBox): Table {
  const look = { width: LINE_WIDTH, alignment: AlignmentType.LEFT, fill: PALETTE.caution.fill };
  return tableOf(
    [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: LINE_WIDTH, type: WidthType.DXA },
            margins: { top: 80, bottom: 80, left: 140, right: 140 },
            shading: { type: ShadingType.CLEAR, fill: colour(look.fill) },
            children: [
              line({ style: STYLE_ID.boxTitle, text: title }),
              ...lines.map((text) => line({ style: STYLE_ID.cell, text })),
            ],
          }),
        ],
      }),
    ],
    [LINE_WIDTH],
  );
}
