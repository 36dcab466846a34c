import { areaAddress, quoteSheetName } from "../document/address";
import { areaOf, columnCount, rowCount, type Area } from "../document/area";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiObject } from "../protocol/ApiObject";
import { recordOf, type Argument, type JsonRecord } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidArgument, wrongDimensions } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { getProperty, itemOf, navigate, setProperty, wireName } from "../protocol/members";
import type { Json } from "../protocol/wire";
import { rangeBorderCollection } from "./RangeBorderCollection";
import { rangeFormat } from "./RangeFormat";

/** In cell properties a side of the borders is a key; in the API it is an item of the collection. */
function below(object: ApiObject, name: string, host: HostContext): ApiObject {
  const inBorders = object.as(rangeBorderCollection) !== null;
  const found = inBorders
    ? itemOf(object, [BORDER_ITEMS[name] ?? name], host)
    : navigate(object, wireName(name), host);
  if (found === null) throw invalidArgument();
  return found;
}

const BORDER_ITEMS: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** `format: { fill: { color: true } }` read over the same tables as `range.format.fill.color`. */
function readThrough(object: ApiObject, wanted: JsonRecord, host: HostContext): Json {
  const result: Record<string, Json> = {};
  for (const [name, detail] of Object.entries(wanted)) {
    if (detail === true) result[name] = getProperty(object, wireName(name), host);
    else if (detail !== false && detail !== null) {
      result[name] = readThrough(below(object, name, host), recordOf(detail), host);
    }
  }
  return result;
}

function writeThrough(object: ApiObject, properties: JsonRecord, host: HostContext): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      writeThrough(below(object, name, host), recordOf(value), host);
    } else {
      setProperty(object, wireName(name), value, host);
    }
  }
}

export function cellProperties(sheet: Sheet, cell: Area, wanted: JsonRecord, host: HostContext): Json {
  const result: Record<string, Json> = {};
  for (const [name, detail] of Object.entries(wanted)) {
    if (name === "address") result.address = `${quoteSheetName(sheet.name)}!${areaAddress(cell)}`;
    else if (name === "addressLocal")
      result.addressLocal = `${quoteSheetName(sheet.name)}!${areaAddress(cell)}`;
    else if (name === "format") {
      result.format = readThrough(objectOf(rangeFormat, { sheet, area: cell }), recordOf(detail), host);
    } else throw new EmulatorNotImplemented(`CellProperties.${name}`);
  }
  return result;
}

export function setCellProperties(sheet: Sheet, area: Area, value: Argument, host: HostContext): void {
  if (!Array.isArray(value) || value.length !== rowCount(area)) throw wrongDimensions();
  value.forEach((line: Argument, row) => {
    if (!Array.isArray(line) || line.length !== columnCount(area)) throw wrongDimensions();
    line.forEach((item: Argument, column) => {
      const { format, ...others } = recordOf(item);
      const unknown = Object.keys(others)[0];
      if (unknown !== undefined) throw new EmulatorNotImplemented(`CellProperties.${unknown}`);
      if (format === undefined) return;
      const cell = areaOf(area.top + row, area.left + column);
      writeThrough(objectOf(rangeFormat, { sheet, area: cell }), recordOf(format), host);
    });
  });
}
