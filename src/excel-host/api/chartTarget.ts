import type { Chart, ChartAxis, ChartSeries } from "../document/Chart";
import type { Sheet } from "../document/Sheet";
import { itemNotFound } from "../protocol/errors";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly id: string;
}

export interface AxisTarget {
  readonly chart: ChartTarget;
  readonly axis: "valueAxis" | "categoryAxis";
}

export function placedChart({ sheet, id }: ChartTarget): Chart {
  const found = sheet.state.charts.find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function changeChart(target: ChartTarget, patch: Partial<Chart>): void {
  const chart = placedChart(target);
  target.sheet.state.charts = target.sheet.state.charts.map((other) =>
    other === chart ? { ...chart, ...patch } : other,
  );
}

export function placedSeries({ chart, id }: SeriesTarget): ChartSeries {
  const found = placedChart(chart).series.find((series) => series.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function changeSeries(target: SeriesTarget, patch: Partial<ChartSeries>): void {
  const series = placedSeries(target);
  changeChart(target.chart, {
    series: placedChart(target.chart).series.map((other) =>
      other === series ? { ...series, ...patch } : other,
    ),
  });
}

export function placedAxis({ chart, axis }: AxisTarget): ChartAxis {
  return placedChart(chart)[axis];
}

export function changeAxis(target: AxisTarget, patch: Partial<ChartAxis>): void {
  changeChart(target.chart, { [target.axis]: { ...placedAxis(target), ...patch } });
}
