import { columnName, type CellArea } from "../../submission/Grid";
import type { PrintModel, SheetModel } from "../../workbook/SheetModel";
import { rangeOf, withRange } from "./ranges";
import { runsOf } from "./runs";
import { call, type Step } from "./steps";

/** Office.js measures columns in points; a character of 맑은 고딕 11 is 8 pixels wide, with 5 of padding. */
export function pointsOfCharacters(characters: number): number {
  return (characters * 8 + 5) * 0.75;
}

/** Points; narrow, so that a wide table stays readable on one page. */
const MARGIN = 29;

function printSteps(sheet: Excel.Worksheet, print: PrintModel): Step[] {
  return [
    call(() => {
      const { pageLayout } = sheet;
      pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = print.paper ?? "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = MARGIN;
      pageLayout.rightMargin = MARGIN;
      pageLayout.topMargin = MARGIN;
      pageLayout.bottomMargin = MARGIN * 1.5;
      if (print.fitToOnePageWide) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      if (print.fitToTwoPagesWide === true) {
        pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 0 };
        pageLayout.printOrder = "OverThenDown";
      }
      if (print.lastColumn !== undefined) pageLayout.setPrintArea(`$A:$${columnName(print.lastColumn)}`);
      if (print.titleColumns !== undefined) {
        pageLayout.setPrintTitleColumns(`$A:$${columnName(print.titleColumns)}`);
      }
      if (print.titleRows !== undefined) {
        pageLayout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
      }
      for (const row of print.breakBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      if (print.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    }, 9),
  ];
}

function freezeStep(sheet: Excel.Worksheet, freeze: NonNullable<SheetModel["freeze"]>): Step {
  return call(() => {
    if (freeze.rows > 0 && freeze.columns > 0) {
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
    } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
    else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  });
}

/** A row that fits itself keeps doing so when its text grows; the model's height is for programs that cannot. */
function heightSteps(sheet: Excel.Worksheet, heights: SheetModel["rowHeights"]): Step[] {
  const fitting = heights.filter(({ auto }) => auto === true);
  const fixed = heights.filter(({ auto }) => auto !== true);
  return [
    ...runsOf(fixed.map(({ row, points }) => [row, points] as const)).map(({ first, last, value }) =>
      call(() => {
        withRange(sheet.getRangeByIndexes(first, 0, last - first + 1, 1), ({ format }) => {
          format.rowHeight = value;
        });
      }, 2),
    ),
    ...runsOf(fitting.map(({ row }) => [row, true] as const)).map(({ first, last }) =>
      call(() => {
        withRange(sheet.getRangeByIndexes(first, 0, last - first + 1, 1), (cells) =>
          withRange(cells.getEntireRow(), ({ format }) => format.autofitRows()),
        );
      }, 2),
    ),
  ];
}

/** Merges of single rows that stand under each other are made at once, each row for itself. */
function mergeSteps(sheet: Excel.Worksheet, merges: readonly CellArea[]): Step[] {
  const isLine = ({ top, bottom }: CellArea): boolean => top === bottom;
  const stacks = new Map<string, { readonly columns: CellArea; readonly rows: number[] }>();
  for (const area of merges.filter(isLine)) {
    const key = `${area.left} ${area.right}`;
    const stack = stacks.get(key) ?? { columns: area, rows: [] };
    stack.rows.push(area.top);
    stacks.set(key, stack);
  }
  const lines = [...stacks.values()].flatMap(({ columns, rows }) =>
    runsOf(rows.map((row) => [row, true] as const)).map(({ first, last }) => ({
      ...columns,
      top: first,
      bottom: last,
    })),
  );
  return [...lines, ...merges.filter((area) => !isLine(area))].map((area, index) =>
    call(() => {
      withRange(rangeOf(sheet, area), (range) => range.merge(index < lines.length));
    }),
  );
}

/** Widths, heights, merges, frozen panes, print set-up: what makes the cells a page. */
export function layoutSteps(sheet: Excel.Worksheet, model: SheetModel): Step[] {
  return [
    call(() => {
      sheet.showGridlines = model.showGridlines;
      if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
    }, 2),
    ...mergeSteps(sheet, model.merges),
    ...runsOf(model.columnWidths.entries()).map(({ first, last, value }) =>
      call(() => {
        withRange(sheet.getRangeByIndexes(0, first, 1, last - first + 1), ({ format }) => {
          format.columnWidth = pointsOfCharacters(value);
        });
      }, 2),
    ),
    ...heightSteps(sheet, model.rowHeights),
    ...(model.hiddenRows ?? []).map((row) =>
      call(() => {
        withRange(sheet.getRangeByIndexes(row, 0, 1, 1), (range) => {
          range.rowHidden = true;
        });
      }),
    ),
    ...(model.hiddenColumns ?? []).map((column) =>
      call(() => {
        withRange(sheet.getRangeByIndexes(0, column, 1, 1), (range) => {
          range.columnHidden = true;
        });
      }),
    ),
    ...(model.freeze === null ? [] : [freezeStep(sheet, model.freeze)]),
    ...(model.print === null ? [] : printSteps(sheet, model.print)),
  ];
}
