import {
  DEFAULT_AXIS,
  DEFAULT_SERIES,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartSeries,
} from "../../document";
import { CHART_KINDS, legendPlaces, type ChartKind } from "../chartKinds";
import { fromFile } from "../formulaSpelling";
import { allText, child, childrenOf, descend, flag, numberAttribute, type XmlElement } from "../xml/parse";
import type { Palette } from "./Palette";

/** A chart without its place and its ids, or null for a kind the workbook cannot hold. */
export type ReadChart = Omit<Chart, "id" | "name" | "top" | "left" | "width" | "height">;

const STANDARD_FONT: ChartFont = { name: "", size: 14, bold: false, color: "#595959" };

function value(of: XmlElement | undefined, name: string): string | undefined {
  return child(of, name)?.attributes.get("val");
}

function isOn(of: XmlElement | undefined, name: string, whenAbsent = false): boolean {
  return flag(child(of, name), "val", whenAbsent);
}

function findDeep(of: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  if (of === undefined || names.includes(of.name)) return of;
  for (const each of of.children) {
    const found = findDeep(each, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readFont(of: XmlElement | undefined, palette: Palette, standard: ChartFont): ChartFont {
  const run = findDeep(of, ["rPr", "defRPr"]);
  const size = numberAttribute(run, "sz");
  return {
    name: child(run, "latin")?.attributes.get("typeface") ?? standard.name,
    size: size === undefined ? standard.size : size / 100,
    bold: flag(run, "b", standard.bold),
    color: palette.drawingColor(child(run, "solidFill")) ?? standard.color,
  };
}

function titleText(of: XmlElement | undefined): string {
  const rich = descend(of, "tx", "rich");
  return childrenOf(rich, "p")
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => child(run, "t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}

function kindOf(plot: XmlElement): ChartKind | undefined {
  const bare = childrenOf(plot, "ser").every((series) => value(child(series, "marker"), "symbol") === "none");
  const markers = plot.name === "lineChart" && isOn(plot, "marker") && !bare;
  const direction = plot.name === "barChart" ? (value(plot, "barDir") ?? "col") : null;
  const grouped = plot.name !== "pieChart" && plot.name !== "doughnutChart";
  const grouping = grouped
    ? (value(plot, "grouping") ?? (plot.name === "barChart" ? "clustered" : "standard"))
    : null;
  return CHART_KINDS.find(
    (kind) =>
      kind.element === plot.name &&
      kind.direction === direction &&
      kind.grouping === grouping &&
      kind.markers === markers,
  );
}

/** Reference behind a `cat`, `val` or `tx` element. */
function referenceOf(of: XmlElement | undefined): string | null {
  const found = findDeep(of, ["f"]);
  return found === undefined ? null : found.text;
}

function nameOf(series: XmlElement): string {
  const name = child(series, "tx");
  const reference = referenceOf(name);
  return reference === null ? (findDeep(name, ["v"])?.text ?? "") : fromFile(reference);
}

type NewId = () => string;

function readSeries(
  found: XmlElement,
  plot: XmlElement,
  kind: ChartKind,
  secondary: boolean,
  tools: Tools,
): ChartSeries {
  const { palette, newId } = tools;
  const look = child(found, "spPr");
  const line = palette.drawingColor(descend(look, "ln", "solidFill")) ?? null;
  const fill = palette.drawingColor(child(look, "solidFill")) ?? null;
  const isLine = kind.element === "lineChart";
  const labels = child(found, "dLbls");
  return {
    ...DEFAULT_SERIES,
    id: newId(),
    name: nameOf(found),
    chartType: kind.type,
    values: referenceOf(child(found, "val")),
    categories: referenceOf(child(found, "cat")),
    color: isLine ? line : fill,
    lineColor: isLine ? null : line,
    hasDataLabels: isOn(labels, "showVal"),
    dataLabelFormat: child(labels, "numFmt")?.attributes.get("formatCode") ?? null,
    gapWidth: Number(value(plot, "gapWidth") ?? DEFAULT_SERIES.gapWidth),
    overlap: kind.grouping === "clustered" ? Number(value(plot, "overlap") ?? 0) : DEFAULT_SERIES.overlap,
    axisGroup: secondary ? "Secondary" : "Primary",
  };
}

function readAxis(found: XmlElement | undefined, palette: Palette): ChartAxis {
  if (found === undefined) return { ...DEFAULT_AXIS, visible: false };
  const scaling = child(found, "scaling");
  const title = child(found, "title");
  const limit = (name: string): number | "" => {
    const text = value(scaling, name) ?? value(found, name);
    return text === undefined ? "" : Number(text);
  };
  const standard = { ...STANDARD_FONT, size: DEFAULT_AXIS.fontSize, color: DEFAULT_AXIS.fontColor };
  const font = readFont(child(found, "txPr"), palette, standard);
  return {
    visible: !isOn(found, "delete"),
    title: titleText(title),
    titleVisible: title !== undefined,
    numberFormat: child(found, "numFmt")?.attributes.get("formatCode") ?? DEFAULT_AXIS.numberFormat,
    minimum: limit("min"),
    maximum: limit("max"),
    majorUnit: limit("majorUnit"),
    majorGridlines: child(found, "majorGridlines") !== undefined,
    minorGridlines: child(found, "minorGridlines") !== undefined,
    reversePlotOrder: value(scaling, "orientation") === "maxMin",
    fontSize: font.size,
    fontColor: font.color,
  };
}

interface Tools {
  readonly palette: Palette;
  readonly newId: NewId;
}

/** Reads a chart part; null when it draws something the workbook cannot hold. */
export function readChart(root: XmlElement, tools: Tools): ReadChart | null {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const kinds = plots.map(kindOf);
  const [first] = kinds;
  if (first === undefined || kinds.includes(undefined)) return null;
  const valueAxes = childrenOf(area, "valAx");
  const [categoryAxis] = [...childrenOf(area, "catAx"), ...childrenOf(area, "dateAx")];
  const secondaryId = value(valueAxes[1], "axId");
  const series = plots.flatMap((plot, at) => {
    const kind = kinds[at] ?? first;
    const axes = childrenOf(plot, "axId").map(({ attributes }) => attributes.get("val"));
    const secondary = secondaryId !== undefined && axes.includes(secondaryId);
    return childrenOf(plot, "ser").map((each) => ({
      order: Number(value(each, "order") ?? 0),
      series: readSeries(each, plot, kind, secondary, tools),
    }));
  });
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const place = legendPlaces.find(([, mark]) => mark === (value(legend, "legendPos") ?? "r"))?.[0] ?? "Right";
  return {
    type: first.type,
    title: {
      text: title === undefined ? "" : titleText(title) || allText(title),
      visible: title !== undefined,
      font: readFont(title, tools.palette, STANDARD_FONT),
    },
    legend: { visible: legend !== undefined, position: place },
    series: series.sort((a, b) => a.order - b.order).map((each) => each.series),
    valueAxis: readAxis(valueAxes[0], tools.palette),
    categoryAxis: readAxis(categoryAxis, tools.palette),
    fill: tools.palette.drawingColor(descend(root, "spPr", "solidFill")) ?? null,
  };
}
