import { addressOf } from "../../submission/Grid";
import type { ChartModel, ChartSeries } from "../../workbook/SheetModel";
import { rangeOf } from "./ranges";
import { call, type Step } from "./steps";

const TYPES = { columnClustered: "ColumnClustered", barClustered: "BarClustered", line: "Line" } as const;

function dressSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, model: ChartSeries): void {
  series.setValues(rangeOf(sheet, model.values));
  series.setXAxisValues(rangeOf(sheet, model.categories));
  series.name = model.name;
  series.hasDataLabels = true;
  if (model.color !== undefined) series.format.fill.setSolidColor(model.color);
}

function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[model.kind], rangeOf(sheet, first.values), "Columns");
  chart.name = model.name;
  chart.title.text = model.title;
  chart.legend.visible = model.legend;
  dressSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) dressSeries(sheet, chart.series.add(series.name), series);
  if (model.valueFormat !== undefined) chart.axes.valueAxis.numberFormat = model.valueFormat;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // Bars are read like the rows of a table: the first on top.
  if (model.kind === "barClustered") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    addressOf(model.place.top, model.place.left),
    addressOf(model.place.bottom, model.place.right),
  );
}

export function chartSteps(sheet: Excel.Worksheet, charts: readonly ChartModel[]): Step[] {
  return charts.map((model) =>
    call(() => {
      addChart(sheet, model);
    }, 20),
  );
}
