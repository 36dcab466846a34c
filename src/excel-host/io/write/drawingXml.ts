import type { Chart, Sheet } from "../../document";
import { columnWidth, rowHeight } from "../../document/edit/sizes";
import { toEmu } from "../units";
import { XML_HEAD, element } from "../xml/element";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Place {
  readonly index: number;
  /** Points into that row or column. */
  readonly offset: number;
}

/** Which row or column lies so many points from the edge. */
function placeOf(points: number, sizeOf: (index: number) => number): Place {
  let offset = Math.max(0, points);
  let index = 0;
  for (let size = sizeOf(0); offset >= size && index < 10_000; size = sizeOf(index)) {
    offset -= size;
    index += 1;
  }
  return { index, offset };
}

function markerXml(name: string, column: Place, row: Place): string {
  return element(
    name,
    {},
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${toEmu(column.offset)}</xdr:colOff>`,
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${toEmu(row.offset)}</xdr:rowOff>`,
  );
}

function frameXml(chart: Chart, number: number, relation: string): string {
  const properties = element("xdr:cNvPr", { id: number + 1, name: chart.name, descr: chart.title.text });
  const link = element("c:chart", { "xmlns:c": CHART, "r:id": relation });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties, "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, link)),
  );
}

/** The drawing part of a sheet: where each of its charts lies. `relations` are the ids of the chart parts. */
export function drawingXml(sheet: Sheet, relations: readonly string[]): string {
  const column = (points: number): Place => placeOf(points, (index) => columnWidth(sheet, index));
  const row = (points: number): Place => placeOf(points, (index) => rowHeight(sheet, index));
  const anchors = sheet.state.charts.map((chart, at) =>
    element(
      "xdr:twoCellAnchor",
      {},
      markerXml("xdr:from", column(chart.left), row(chart.top)),
      markerXml("xdr:to", column(chart.left + chart.width), row(chart.top + chart.height)),
      frameXml(chart, at + 1, relations[at] ?? ""),
      "<xdr:clientData/>",
    ),
  );
  return (
    XML_HEAD + element("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": MAIN, "xmlns:r": OFFICE }, ...anchors)
  );
}
