/** A chart type of Office.js and how the file format puts the same. */
export interface ChartKind {
  readonly type: string;
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  /** Only bars have a direction. */
  readonly direction: "col" | "bar" | null;
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked" | null;
  readonly markers: boolean;
}

const plain = { direction: null, markers: false } as const;

export const CHART_KINDS: readonly ChartKind[] = [
  { type: "ColumnClustered", element: "barChart", direction: "col", grouping: "clustered", markers: false },
  { type: "ColumnStacked", element: "barChart", direction: "col", grouping: "stacked", markers: false },
  {
    type: "ColumnStacked100",
    element: "barChart",
    direction: "col",
    grouping: "percentStacked",
    markers: false,
  },
  { type: "BarClustered", element: "barChart", direction: "bar", grouping: "clustered", markers: false },
  { type: "BarStacked", element: "barChart", direction: "bar", grouping: "stacked", markers: false },
  {
    type: "BarStacked100",
    element: "barChart",
    direction: "bar",
    grouping: "percentStacked",
    markers: false,
  },
  { type: "Line", element: "lineChart", grouping: "standard", ...plain },
  { type: "LineMarkers", element: "lineChart", direction: null, grouping: "standard", markers: true },
  { type: "LineStacked", element: "lineChart", grouping: "stacked", ...plain },
  { type: "Area", element: "areaChart", grouping: "standard", ...plain },
  { type: "AreaStacked", element: "areaChart", grouping: "stacked", ...plain },
  { type: "Pie", element: "pieChart", grouping: null, ...plain },
  { type: "Doughnut", element: "doughnutChart", grouping: null, ...plain },
];

/** A chart type the saved file could not hold: saving stops rather than leave it out. */
export class UnsupportedChartError extends Error {
  override readonly name = "UnsupportedChartError";

  constructor(
    readonly chart: string,
    readonly type: string,
  ) {
    super(`chart ${chart} is of type ${type}, which cannot be saved`);
  }
}

export function kindOfType(type: string, chart: string): ChartKind {
  const found = CHART_KINDS.find((kind) => kind.type === type);
  if (found === undefined) throw new UnsupportedChartError(chart, type);
  return found;
}

export const legendPlaces: readonly (readonly [string, string])[] = [
  ["Right", "r"],
  ["Left", "l"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["Corner", "tr"],
];
