import { DEFAULT_SERIES } from "../document/Chart";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { chartSeries } from "./ChartSeries";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";

function add(chart: ChartTarget, args: Arguments, host: HostContext): ApiObject {
  const { series, type } = placedChart(chart);
  const at = args.optionalInteger(1) ?? series.length;
  if (at < 0 || at > series.length) throw invalidArgument();
  const made = {
    ...DEFAULT_SERIES,
    id: String(host.workbook.newId()),
    name: args.optionalText(0) ?? `Series${String(series.length + 1)}`,
    chartType: type,
  };
  changeChart(chart, { series: [...series.slice(0, at), made, ...series.slice(at)] });
  return objectOf(chartSeries, { chart, id: made.id });
}

export const chartSeriesCollection: ApiClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (chart) => placedChart(chart).series.length } },
  items: (chart) => placedChart(chart).series.map(({ id }) => objectOf(chartSeries, { chart, id })),
  methods: {
    Add: add,
    GetCount: (chart) => placedChart(chart).series.length,
    GetItemAt: (chart, args) => {
      const found = placedChart(chart).series[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return objectOf(chartSeries, { chart, id: found.id });
    },
  },
};
