import { parseArea, type Area, type AutoFilter, type ColumnFilter, type Table } from "../../document";
import { unescapeCellText } from "../xml/element";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../xml/parse";

const signs: ReadonlyMap<string, string> = new Map([
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["lessThan", "<"],
]);

function criterion(found: XmlElement | undefined): string | undefined {
  if (found === undefined) return undefined;
  return `${signs.get(found.attributes.get("operator") ?? "") ?? "="}${found.attributes.get("val") ?? ""}`;
}

/** A column filter by listed values or by conditions; null for other kinds. */
function readFilter(found: XmlElement): ColumnFilter | null {
  const column = numberAttribute(found, "colId") ?? 0;
  const values = child(found, "filters");
  if (values !== undefined) {
    const listed = childrenOf(values, "filter").map(({ attributes }) => attributes.get("val") ?? "");
    return { column, criteria: { filterOn: "Values", values: listed } };
  }
  const custom = child(found, "customFilters");
  const [first, second] = childrenOf(custom, "customFilter");
  const criterion1 = criterion(first);
  const criterion2 = criterion(second);
  if (criterion1 === undefined) return null;
  if (criterion2 === undefined) return { column, criteria: { filterOn: "Custom", criterion1 } };
  const operator = flag(custom, "and") ? "And" : "Or";
  return { column, criteria: { filterOn: "Custom", criterion1, criterion2, operator } };
}

function filtersOf(found: XmlElement | undefined): ColumnFilter[] {
  return childrenOf(found, "filterColumn")
    .map(readFilter)
    .filter((filter) => filter !== null);
}

export function readAutoFilter(found: XmlElement | undefined): AutoFilter | null {
  const area = parseArea(found?.attributes.get("ref") ?? "");
  return area === null ? null : { area, filters: filtersOf(found) };
}

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Reads a table part. */
export function readTable(root: XmlElement, id: string): Table {
  const look = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }, at) => ({
    id: at + 1,
    name: unescapeCellText(attributes.get("name") ?? ""),
  }));
  return {
    id,
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    area: parseArea(root.attributes.get("ref") ?? "") ?? NOWHERE,
    columns,
    showHeaders: numberAttribute(root, "headerRowCount") !== 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    style: look?.attributes.get("name") ?? null,
    showFilterButton: filter !== undefined,
    showBandedRows: flag(look, "showRowStripes"),
    showBandedColumns: flag(look, "showColumnStripes"),
    highlightFirstColumn: flag(look, "showFirstColumn"),
    highlightLastColumn: flag(look, "showLastColumn"),
    filters: filtersOf(filter),
  };
}
