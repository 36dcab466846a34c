import type { Chart, ChartAxis, ChartFont, ChartSeries } from "../../document";
import { kindOfType, legendPlaces, type ChartKind } from "../chartKinds";
import { toFile } from "../formulaSpelling";
import { XML_HEAD, element, textElement } from "../xml/element";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const axisIds = { Primary: [111_111, 111_112], Secondary: [222_221, 222_222] } as const;

function val(name: string, value: string | number | boolean): string {
  return element(`c:${name}`, { val: value });
}

function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}

function runProperties(name: string, font: ChartFont): string {
  const { size, bold, color } = font;
  const face =
    font.name === ""
      ? ""
      : element("a:latin", { typeface: font.name }) + element("a:ea", { typeface: font.name });
  return element(
    name,
    { lang: name === "a:rPr" ? "ko-KR" : null, sz: Math.round(size * 100), b: bold },
    solid(color),
    face,
  );
}

/** A title; each of its lines is a paragraph. */
function titleXml(text: string, font: ChartFont): string {
  const paragraphs = text.split("\n").map((line) => {
    const run = element("a:r", {}, runProperties("a:rPr", font), textElement("a:t", line));
    return element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", font)), run);
  });
  const rich = element("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", ...paragraphs);
  return element("c:title", {}, element("c:tx", {}, rich), val("overlay", false));
}

function axisFont({ fontSize, fontColor }: ChartAxis): ChartFont {
  return { name: "", size: fontSize, bold: false, color: fontColor };
}

function axisText(axis: ChartAxis): string {
  const properties = element("a:pPr", {}, runProperties("a:defRPr", axisFont(axis)));
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/><a:lstStyle/>",
    element("a:p", {}, properties, '<a:endParaRPr lang="ko-KR"/>'),
  );
}

function seriesName(name: string): string {
  if (name === "") return "";
  const inner = name.startsWith("=")
    ? element("c:strRef", {}, textElement("c:f", toFile(name)))
    : textElement("c:v", name);
  return element("c:tx", {}, inner);
}

function seriesLook({ color, lineColor }: ChartSeries, kind: ChartKind): string {
  const line = lineColor ?? (kind.element === "lineChart" ? color : null);
  const fill = color === null || kind.element === "lineChart" ? "" : solid(color);
  const stroke = line === null ? "" : element("a:ln", {}, solid(line));
  return fill + stroke === "" ? "" : element("c:spPr", {}, fill, stroke);
}

function labelsXml({ hasDataLabels, dataLabelFormat }: ChartSeries): string {
  if (!hasDataLabels) return "";
  const format =
    dataLabelFormat === null ? "" : element("c:numFmt", { formatCode: dataLabelFormat, sourceLinked: false });
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return element("c:dLbls", {}, format, ...shown.map((name) => val(name, name === "showVal")));
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind): string {
  const { values, categories } = series;
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    seriesName(series.name),
    seriesLook(series, kind),
    kind.element === "barChart" ? val("invertIfNegative", false) : "",
    kind.element === "lineChart" && !kind.markers ? element("c:marker", {}, val("symbol", "none")) : "",
    labelsXml(series),
    categories === null
      ? ""
      : element("c:cat", {}, element("c:strRef", {}, textElement("c:f", toFile(categories)))),
    values === null ? "" : element("c:val", {}, element("c:numRef", {}, textElement("c:f", toFile(values)))),
    kind.element === "lineChart" ? val("smooth", false) : "",
  );
}

interface Group {
  readonly kind: ChartKind;
  readonly axes: ChartSeries["axisGroup"];
  readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
}

/** Series drawn the same way on the same axes go into one element. */
function groupsOf(chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, series] of chart.series.entries()) {
    const key = `${series.chartType} ${series.axisGroup}`;
    const kind = kindOfType(series.chartType, chart.name);
    const group = groups.get(key) ?? { kind, axes: series.axisGroup, series: [] };
    groups.set(key, { ...group, series: [...group.series, { series, index }] });
  }
  if (groups.size > 0) return [...groups.values()];
  return [{ kind: kindOfType(chart.type, chart.name), axes: "Primary", series: [] }];
}

function hasAxes({ element: name }: ChartKind): boolean {
  return name !== "pieChart" && name !== "doughnutChart";
}

function groupXml({ kind, axes, series }: Group): string {
  const [first] = series;
  const isBar = kind.element === "barChart";
  return element(
    `c:${kind.element}`,
    {},
    kind.direction === null ? "" : val("barDir", kind.direction),
    kind.grouping === null ? "" : val("grouping", kind.grouping),
    val("varyColors", !hasAxes(kind)),
    ...series.map((each) => seriesXml(each.series, each.index, kind)),
    isBar ? val("gapWidth", first?.series.gapWidth ?? 150) : "",
    isBar ? val("overlap", kind.grouping === "clustered" ? (first?.series.overlap ?? 0) : 100) : "",
    kind.markers ? val("marker", true) : "",
    kind.element === "doughnutChart" ? val("firstSliceAng", 0) + val("holeSize", 50) : "",
    hasAxes(kind) ? axisIds[axes].map((id) => val("axId", id)).join("") : "",
  );
}

function scalingXml({ reversePlotOrder, maximum, minimum }: ChartAxis): string {
  return element(
    "c:scaling",
    {},
    val("orientation", reversePlotOrder ? "maxMin" : "minMax"),
    maximum === "" ? "" : val("max", maximum),
    minimum === "" ? "" : val("min", minimum),
  );
}

interface AxisPlace {
  readonly name: "c:catAx" | "c:valAx";
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly isSecondary: boolean;
}

function axisXml(axis: ChartAxis, { name, id, crosses, position, isSecondary }: AxisPlace): string {
  const isValue = name === "c:valAx";
  return element(
    name,
    {},
    val("axId", id),
    scalingXml(axis),
    val("delete", !axis.visible || (isSecondary && !isValue)),
    val("axPos", position),
    axis.majorGridlines && !isSecondary ? "<c:majorGridlines/>" : "",
    axis.minorGridlines && !isSecondary ? "<c:minorGridlines/>" : "",
    axis.titleVisible ? titleXml(axis.title, axisFont(axis)) : "",
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: axis.numberFormat === "General" }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    axisText(axis),
    val("crossAx", crosses),
    val("crosses", isSecondary && isValue ? "max" : "autoZero"),
    isValue
      ? val("crossBetween", "between")
      : val("auto", true) + val("lblAlgn", "ctr") + val("lblOffset", 100),
    isValue && axis.majorUnit !== "" ? val("majorUnit", axis.majorUnit) : "",
  );
}

function axesXml(chart: Chart, axes: ChartSeries["axisGroup"], sideways: boolean): string {
  const [category, value] = axisIds[axes];
  const isSecondary = axes === "Secondary";
  const places = sideways ? ["l", isSecondary ? "t" : "b"] : ["b", isSecondary ? "r" : "l"];
  const [categoryPlace = "b", valuePlace = "l"] = places;
  return (
    axisXml(chart.categoryAxis, {
      name: "c:catAx",
      id: category,
      crosses: value,
      position: categoryPlace,
      isSecondary,
    }) +
    axisXml(chart.valueAxis, {
      name: "c:valAx",
      id: value,
      crosses: category,
      position: valuePlace,
      isSecondary,
    })
  );
}

function plotXml(chart: Chart): string {
  const groups = groupsOf(chart);
  const sideways = groups.some(({ kind }) => kind.direction === "bar");
  const used = new Set(groups.filter(({ kind }) => hasAxes(kind)).map(({ axes }) => axes));
  const axes = [...used].map((each) => axesXml(chart, each, sideways));
  return element("c:plotArea", {}, "<c:layout/>", ...groups.map(groupXml), ...axes);
}

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return "";
  const place = legendPlaces.find(([word]) => word === legend.position)?.[1] ?? "r";
  return element("c:legend", {}, val("legendPos", place), val("overlay", false));
}

/** A chart part. Errors: UnsupportedChartError. */
export function chartXml(chart: Chart): string {
  const { title, fill } = chart;
  const background = fill === null ? "<a:noFill/>" : solid(fill);
  return (
    XML_HEAD +
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": OFFICE },
      val("roundedCorners", false),
      element(
        "c:chart",
        {},
        title.visible ? titleXml(title.text, title.font) : "",
        val("autoTitleDeleted", !title.visible),
        plotXml(chart),
        legendXml(chart),
        val("plotVisOnly", true),
        val("dispBlanksAs", "gap"),
      ),
      element("c:spPr", {}, background),
    )
  );
}
