import { parseArea, splitSheet, type CellValue, type Chart, type Workbook } from "../../excel-host";

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

export interface DrawnChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly horizontal: boolean;
  readonly legend: boolean;
}

/** Colours of series that leave theirs to the theme. */
const THEME = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000"];

function cellsOf(reference: string | null, workbook: Workbook): CellValue[] {
  if (reference === null) return [];
  const { sheet: name, local } = splitSheet(reference);
  const sheet = workbook.state.sheets.find((candidate) => candidate.name === name);
  const area = parseArea(local.replaceAll("$", ""));
  if (sheet === undefined || area === null) return [];
  const cells: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(sheet.cell(row, column).value);
  }
  return cells;
}

/** What a bar or column chart shows now; null for kinds that are not drawn here (they are kept and saved). */
export function drawnChart(chart: Chart, workbook: Workbook): DrawnChart | null {
  if (chart.type !== "BarClustered" && chart.type !== "ColumnClustered") return null;
  const [first] = chart.series;
  return {
    title: chart.title.visible ? chart.title.text : "",
    categories: cellsOf(first?.categories ?? null, workbook).map((value) =>
      typeof value === "string" || typeof value === "number" ? String(value) : "",
    ),
    series: chart.series.map(({ name, color, values }, index) => ({
      name,
      color: color ?? THEME[index % THEME.length] ?? "#4472c4",
      values: cellsOf(values, workbook).map((value) => (typeof value === "number" ? value : 0)),
    })),
    horizontal: chart.type === "BarClustered",
    legend: chart.legend.visible,
  };
}
