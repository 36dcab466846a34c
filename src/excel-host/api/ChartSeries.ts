import { ApiObject, objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf, numberOf, textOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { chartDataLabels } from "./ChartDataLabels";
import { chartSeriesFormat } from "./ChartSeriesFormat";
import { chartReference } from "./chartSource";
import { changeChart, changeSeries, placedChart, placedSeries, type SeriesTarget } from "./chartTarget";
import { CHART_TYPES } from "./chartTypes";
import { range } from "./Range";

function referenceOf(value: Argument): string {
  const target = value instanceof ApiObject ? value.as(range) : null;
  if (target === null) throw invalidArgument();
  return chartReference(target);
}

function within(value: Argument, low: number, high: number): number {
  const number = numberOf(value);
  if (number < low || number > high) throw invalidArgument();
  return number;
}

export const chartSeries: ApiClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (target) => placedSeries(target).name,
      set: (target, value) => {
        changeSeries(target, { name: textOf(value) });
      },
    },
    ChartType: {
      get: (target) => placedSeries(target).chartType,
      set: (target, value) => {
        changeSeries(target, { chartType: choiceOf(value, CHART_TYPES) });
      },
    },
    HasDataLabels: {
      get: (target) => placedSeries(target).hasDataLabels,
      set: (target, value) => {
        changeSeries(target, { hasDataLabels: flagOf(value) });
      },
    },
    GapWidth: {
      get: (target) => placedSeries(target).gapWidth,
      set: (target, value) => {
        changeSeries(target, { gapWidth: within(value, 0, 500) });
      },
    },
    Overlap: {
      get: (target) => placedSeries(target).overlap,
      set: (target, value) => {
        changeSeries(target, { overlap: within(value, -100, 100) });
      },
    },
    AxisGroup: {
      get: (target) => placedSeries(target).axisGroup,
      set: (target, value) => {
        changeSeries(target, { axisGroup: choiceOf(value, ["Primary", "Secondary"]) });
      },
    },
  },
  navigation: {
    DataLabels: (target) => objectOf(chartDataLabels, { chart: target.chart, series: target.id }),
    Format: (target) => objectOf(chartSeriesFormat, target),
  },
  methods: {
    Delete: (target) => {
      const series = placedSeries(target);
      changeChart(target.chart, {
        series: placedChart(target.chart).series.filter((other) => other !== series),
      });
    },
    SetValues: (target, args) => {
      changeSeries(target, { values: referenceOf(args.at(0)) });
    },
    SetXAxisValues: (target, args) => {
      changeSeries(target, { categories: referenceOf(args.at(0)) });
    },
    GetDimensionDataSourceString: (target, args) => {
      const series = placedSeries(target);
      const dimension = args.choice(0, ["Categories", "Values", "XValues", "YValues"], "Values");
      return (
        (dimension === "Categories" || dimension === "XValues" ? series.categories : series.values) ?? ""
      );
    },
  },
  since: { GetDimensionDataSourceString: "1.15", GetDimensionDataSourceType: "1.15" },
};
