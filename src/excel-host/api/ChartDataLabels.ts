import type { ChartSeries } from "../document/Chart";
import type { ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";

export interface LabelsTarget {
  readonly chart: ChartTarget;
  /** The series' id; null for all series of the chart. */
  readonly series: string | null;
}

function seriesOf({ chart, series }: LabelsTarget): readonly ChartSeries[] {
  return placedChart(chart).series.filter(({ id }) => series === null || id === series);
}

function change(target: LabelsTarget, patch: Partial<ChartSeries>): void {
  const wanted = seriesOf(target);
  changeChart(target.chart, {
    series: placedChart(target.chart).series.map((each) =>
      wanted.includes(each) ? { ...each, ...patch } : each,
    ),
  });
}

export const chartDataLabels: ApiClass<LabelsTarget> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: {
      get: (target) => seriesOf(target).every(({ hasDataLabels }) => hasDataLabels),
      set: (target, value) => {
        change(target, { hasDataLabels: flagOf(value) });
      },
    },
    NumberFormat: {
      get: (target) => seriesOf(target)[0]?.dataLabelFormat ?? "General",
      set: (target, value) => {
        change(target, { dataLabelFormat: textOf(value), hasDataLabels: true });
      },
    },
  },
};
