import type { SheetChart, TableDefinition, WriteSheet } from "hucre/xlsx";
import { addressOf } from "../../submission/Grid";
import {
  type CellContent,
  type ChartModel,
  type SheetModel,
  type TableModel,
} from "../../workbook/SheetModel";
import { absoluteAddress, areaAddress } from "./addresses";
import { rgb } from "./cellStyles";
import { contentGrid } from "./contentGrid";
import { fileCells } from "./fileCells";
import { conditionalRules, dataValidations } from "./rules";
import { UnwritableModel } from "./UnwritableModel";

const CHART_KINDS = { columnClustered: "column", barClustered: "bar", line: "line" } as const;

/** A sheet as the writing library wants it; names and print titles belong to the workbook. Errors: UnwritableModel. */
export function fileSheet(sheet: SheetModel): WriteSheet {
  const content = contentGrid(sheet);
  const { rows, cells, columnStyles } = fileCells(sheet, content);
  const columns = Array.from(
    { length: Math.max(columnStyles.length, sheet.columnWidths.length, ...hiddenEnds(sheet)) },
    (_, column) => ({
      ...(sheet.columnWidths[column] === undefined ? {} : { width: sheet.columnWidths[column] }),
      ...(columnStyles[column] === undefined ? {} : { style: columnStyles[column] }),
      ...(sheet.hiddenColumns?.includes(column) === true ? { hidden: true } : {}),
    }),
  );
  return {
    name: sheet.name,
    rows,
    cells,
    columns,
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map((table) => fileTable(sheet.name, table, content)),
    charts: sheet.charts.map((chart) => fileChart(sheet.name, chart)),
    conditionalRules: conditionalRules(sheet),
    dataValidations: dataValidations(sheet),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: rgb(sheet.tabColor) } }),
    },
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...freezeOf(sheet),
    ...printOf(sheet),
    // Contents only where cells are unlocked; looks, sizes, filters, rows and comments everywhere. Objects are not
    // locked: a comment is one of them.
    ...(sheet.protected
      ? {
          protection: {
            sheet: true,
            scenarios: true,
            formatCells: true,
            formatColumns: true,
            formatRows: true,
            insertRows: true,
            sort: true,
            autoFilter: true,
          },
        }
      : {}),
  };
}

type RowDefs = NonNullable<WriteSheet["rowDefs"]>;

function hiddenEnds({ hiddenColumns = [] }: SheetModel): number[] {
  return hiddenColumns.map((column) => column + 1);
}

function rowDefs({ rowHeights, hiddenRows = [] }: SheetModel): RowDefs {
  const rows: RowDefs = new Map(rowHeights.map(({ row, points }) => [row, { height: points }]));
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function freezeOf({ freeze }: SheetModel): Pick<WriteSheet, "freezePane"> {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return {};
  return { freezePane: { rows: freeze.rows, columns: freeze.columns } };
}

/** Inches; narrow, so that a wide table stays readable on one page. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 };

function printOf({ print }: SheetModel): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  if (print === null) return {};
  return {
    pageSetup: {
      paperSize: print.paper === "A3" ? "a3" : "a4",
      orientation: print.orientation,
      margins: MARGINS,
      // A height of 0 pages means: as many as it takes.
      ...(print.fitToOnePageWide ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
      ...(print.fitToTwoPagesWide === true
        ? { fitToPage: true, fitToWidth: 2, fitToHeight: 0, pageOrder: "overThenDown" as const }
        : {}),
    },
    // The library names the row a page ends with.
    ...(print.breakBefore === undefined ? {} : { rowBreaks: print.breakBefore.map((row) => row - 1) }),
    ...(print.pageNumbers ? { headerFooter: { oddFooter: "&C&P / &N" } } : {}),
  };
}

/** A table's column names must be the texts of its header cells. */
function fileTable(
  sheet: string,
  table: TableModel,
  content: readonly (readonly CellContent[])[],
): TableDefinition {
  const { top, left, right } = table.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => {
    const header = content[top]?.[left + index] ?? null;
    if (typeof header !== "string")
      throw new UnwritableModel(`${sheet}!${addressOf(top, left + index)}: table header is no text`);
    return { name: header.replaceAll("\n", "_x000a_") };
  });
  const seen = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (seen.size < columns.length)
    throw new UnwritableModel(`${sheet}: table ${table.name} has a header twice`);
  return {
    name: table.name,
    range: areaAddress(table.area),
    columns,
    showAutoFilter: table.showFilter,
    ...(table.style === null ? {} : { style: table.style }),
  };
}

function fileChart(sheet: string, chart: ChartModel): SheetChart {
  const { top, left, bottom, right } = chart.place;
  return {
    type: CHART_KINDS[chart.kind],
    title: chart.title,
    altText: chart.title,
    frameTitle: chart.name,
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    legend: chart.legend ? "bottom" : false,
    series: chart.series.map(({ name, categories, values, color }) => ({
      name,
      categories: absoluteAddress(sheet, categories),
      values: absoluteAddress(sheet, values),
      ...(color === undefined ? {} : { color: rgb(color) }),
    })),
    axes: axesOf(chart),
  };
}

/** Bars are read like the rows of a table: the first on top, the scale below. */
function axesOf({ kind, valueFormat }: ChartModel): NonNullable<SheetChart["axes"]> {
  const format =
    valueFormat === undefined ? {} : { numberFormat: { formatCode: valueFormat, sourceLinked: false } };
  return kind === "barClustered" ? { x: { reverse: true }, y: { ...format, crosses: "max" } } : { y: format };
}
