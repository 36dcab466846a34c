import type { Chart, Sheet } from "../../document";
import { edgeOf } from "../../document/edit/sizes";
import { fromEmu } from "../units";
import { child, descend, numberAttribute, type XmlElement } from "../xml/parse";
import type { Archive } from "./Archive";
import type { Palette } from "./Palette";
import { readChart } from "./readChart";

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function numberIn(of: XmlElement | undefined, name: string): number {
  return Number(child(of, name)?.text ?? 0);
}

/** Points of an anchor's marker from the sheet's corner, rounded to a hundredth. */
function pointOf(marker: XmlElement | undefined, sheet: Sheet): { x: number; y: number } {
  const x = edgeOf(sheet, "columns", numberIn(marker, "col")) + fromEmu(numberIn(marker, "colOff"));
  const y = edgeOf(sheet, "rows", numberIn(marker, "row")) + fromEmu(numberIn(marker, "rowOff"));
  return { x: rounded(x), y: rounded(y) };
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function boxOf(anchor: XmlElement, sheet: Sheet): Box {
  const extent = child(anchor, "ext");
  const position = child(anchor, "pos");
  const absolute = {
    x: fromEmu(numberAttribute(position, "x") ?? 0),
    y: fromEmu(numberAttribute(position, "y") ?? 0),
  };
  const from = position === undefined ? pointOf(child(anchor, "from"), sheet) : absolute;
  if (extent === undefined) {
    const to = pointOf(child(anchor, "to"), sheet);
    return { top: from.y, left: from.x, width: rounded(to.x - from.x), height: rounded(to.y - from.y) };
  }
  const width = fromEmu(numberAttribute(extent, "cx") ?? 0);
  const height = fromEmu(numberAttribute(extent, "cy") ?? 0);
  return { top: from.y, left: from.x, width, height };
}

export interface ReadDrawing {
  readonly charts: readonly Chart[];
  readonly leftOut: readonly string[];
}

/** Charts of a drawing part; pictures, shapes and other charts are named as left out. */
export function readDrawing(
  path: string,
  sheet: Sheet,
  archive: Archive,
  tools: { readonly palette: Palette; readonly newId: () => string },
): ReadDrawing {
  const relations = archive.relationships(path);
  const charts: Chart[] = [];
  const leftOut: string[] = [];
  for (const anchor of archive.xml(path)?.children ?? []) {
    const frame = child(anchor, "graphicFrame");
    const link = descend(frame, "graphic", "graphicData", "chart")?.attributes.get("r:id");
    const target = relations.find(({ id }) => id === link)?.target;
    const root = target === undefined ? undefined : archive.xml(target);
    const chart = root === undefined ? null : readChart(root, tools);
    if (chart === null) {
      leftOut.push(root === undefined ? "picture or shape" : "chart of another kind");
      continue;
    }
    const name = descend(frame, "nvGraphicFramePr", "cNvPr")?.attributes.get("name") ?? "";
    charts.push({ id: tools.newId(), name, ...chart, ...boxOf(anchor, sheet) });
  }
  return { charts, leftOut };
}
