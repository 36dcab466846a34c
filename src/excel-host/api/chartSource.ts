import { absoluteAddress, quoteSheetName } from "../document/address";
import { columnCount, rowCount, type Area } from "../document/area";
import { DEFAULT_AXIS, DEFAULT_SERIES, type Chart, type ChartSeries } from "../document/Chart";
import { DEFAULT_STYLE } from "../document/CellStyle";
import { isError } from "../document/CellValue";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import type { RangeTarget } from "./rangeTarget";

/** A reference as charts keep it: `Sheet1!$A$1:$A$5`. */
export function chartReference({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

function isText(sheet: Sheet, row: number, column: number): boolean {
  return typeof sheet.cell(row, column).value === "string";
}

function nameOf(sheet: Sheet, row: number, column: number, fallback: string): string {
  const { value } = sheet.cell(row, column);
  return value === null || isError(value) ? fallback : String(value);
}

interface Layout {
  readonly byColumns: boolean;
  /** The first row (or column) holds the series' names. */
  readonly hasNames: boolean;
  /** The first column (or row) holds the categories. */
  readonly hasCategories: boolean;
}

/** Excel's guess: texts in the first line or column are labels; the longer side runs along the categories. */
function layoutOf({ sheet, area }: RangeTarget, by: "Auto" | "Columns" | "Rows"): Layout {
  const byColumns = by === "Columns" || (by === "Auto" && rowCount(area) >= columnCount(area));
  const topIsText = isText(sheet, area.top, area.right);
  const leftIsText = isText(sheet, area.bottom, area.left);
  const hasRow = topIsText && rowCount(area) > 1;
  const hasColumn = leftIsText && columnCount(area) > 1;
  return byColumns
    ? { byColumns, hasNames: hasRow, hasCategories: hasColumn }
    : { byColumns, hasNames: hasColumn, hasCategories: hasRow };
}

function line(area: Area, index: number, byColumns: boolean): Area {
  return byColumns
    ? { ...area, left: area.left + index, right: area.left + index }
    : { ...area, top: area.top + index, bottom: area.top + index };
}

function without(area: Area, byColumns: boolean, skip: boolean): Area {
  if (!skip) return area;
  return byColumns ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
}

export function seriesFrom(
  workbook: Workbook,
  source: RangeTarget,
  type: string,
  by: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const { byColumns, hasNames, hasCategories } = layoutOf(source, by);
  const { sheet, area } = source;
  const count = byColumns ? columnCount(area) : rowCount(area);
  const reference = (index: number): string =>
    chartReference({ sheet, area: without(line(area, index, byColumns), byColumns, hasNames) });
  const series: ChartSeries[] = [];
  for (let index = hasCategories ? 1 : 0; index < count; index += 1) {
    const first = line(area, index, byColumns);
    const fallback = `Series${String(series.length + 1)}`;
    series.push({
      ...DEFAULT_SERIES,
      id: String(workbook.newId()),
      name: hasNames ? nameOf(sheet, first.top, first.left, fallback) : fallback,
      chartType: type,
      values: reference(index),
      categories: hasCategories ? reference(0) : null,
    });
  }
  return series;
}

export function newChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
): Chart {
  const id = String(workbook.newId());
  const series = seriesFrom(workbook, source, type, by);
  const isRound = type === "Pie" || type === "Doughnut";
  return {
    id,
    name: `Chart ${String(sheet.state.charts.length + 1)}`,
    type,
    title: {
      text: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
      visible: true,
      font: { name: DEFAULT_STYLE.font.name, size: 14, bold: false, color: "#595959" },
    },
    legend: { visible: series.length > 1 || isRound, position: "Bottom" },
    series,
    valueAxis: { ...DEFAULT_AXIS, majorGridlines: true },
    categoryAxis: DEFAULT_AXIS,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    fill: "#FFFFFF",
  };
}
