import { columnWidth, edgeOf, rowHeight } from "../document/edit/sizes";
import { ApiObject, objectOf, type ApiClass, type PropertyTable } from "../protocol/ApiObject";
import { choiceOf, numberOf, textOf, type Arguments } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { chartAreaFormat } from "./ChartAreaFormat";
import { chartAxes } from "./ChartAxes";
import { chartDataLabels } from "./ChartDataLabels";
import { chartLegend } from "./ChartLegend";
import { chartSeriesCollection } from "./ChartSeriesCollection";
import { seriesFrom } from "./chartSource";
import { changeChart, placedChart, type ChartTarget } from "./chartTarget";
import { chartTitle } from "./ChartTitle";
import { CHART_TYPES } from "./chartTypes";
import { range } from "./Range";
import { rangeArgument } from "./rangeArgument";
import { worksheet } from "./Worksheet";

function size(key: "top" | "left" | "width" | "height"): PropertyTable<ChartTarget>[string] {
  return {
    get: (target) => placedChart(target)[key],
    set: (target, value) => {
      const points = numberOf(value);
      if (points < 0) throw invalidArgument();
      changeChart(target, { [key]: points });
    },
  };
}

/** Covers the cells from the first to the last, both included. */
function setPosition(target: ChartTarget, args: Arguments, host: HostContext): void {
  const { sheet } = target;
  const first = rangeArgument(args.at(0), { sheet }, host).area;
  const last = args.isMissing(1) ? null : rangeArgument(args.at(1), { sheet }, host).area;
  const top = edgeOf(sheet, "rows", first.top);
  const left = edgeOf(sheet, "columns", first.left);
  if (last === null) {
    changeChart(target, { top, left });
    return;
  }
  if (last.bottom < first.top || last.right < first.left) throw invalidArgument();
  changeChart(target, {
    top,
    left,
    height: edgeOf(sheet, "rows", last.bottom) + rowHeight(sheet, last.bottom) - top,
    width: edgeOf(sheet, "columns", last.right) + columnWidth(sheet, last.right) - left,
  });
}

export const chart: ApiClass<ChartTarget> = {
  name: "Chart",
  id: ({ id }) => ["Id", id],
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => placedChart(target).name,
      set: (target, value) => {
        changeChart(target, { name: textOf(value) });
      },
    },
    ChartType: {
      get: (target) => placedChart(target).type,
      set: (target, value) => {
        const type = choiceOf(value, CHART_TYPES);
        const series = placedChart(target).series.map((each) => ({ ...each, chartType: type }));
        changeChart(target, { type, series });
      },
    },
    Top: size("top"),
    Left: size("left"),
    Width: size("width"),
    Height: size("height"),
  },
  navigation: {
    Axes: (target) => objectOf(chartAxes, target),
    DataLabels: (target) => objectOf(chartDataLabels, { chart: target, series: null }),
    Format: (target) => objectOf(chartAreaFormat, target),
    Legend: (target) => objectOf(chartLegend, target),
    Series: (target) => objectOf(chartSeriesCollection, target),
    Title: (target) => objectOf(chartTitle, target),
    Worksheet: ({ sheet }) => objectOf(worksheet, sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, host) => {
      host.activate(sheet);
    },
    Delete: (target) => {
      placedChart(target);
      const { state } = target.sheet;
      state.charts = state.charts.filter(({ id }) => id !== target.id);
    },
    SetData: (target, args, host) => {
      const value = args.at(0);
      const source = value instanceof ApiObject ? value.as(range) : null;
      if (source === null) throw invalidArgument();
      const by = args.choice(1, ["Auto", "Columns", "Rows"], "Auto");
      changeChart(target, { series: seriesFrom(host.workbook, source, placedChart(target).type, by) });
    },
    SetPosition: setPosition,
  },
};
