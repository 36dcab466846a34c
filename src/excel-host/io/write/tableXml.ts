import { type Area, type ColumnFilter, type Table } from "../../document";
import { cellsAddress } from "./cellsAddress";
import { XML_HEAD, element, escapeCellText } from "../xml/element";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const operators: readonly (readonly [string, string])[] = [
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

function customFilter(criterion: string): string {
  const [sign = "", operator = "equal"] = operators.find(([each]) => criterion.startsWith(each)) ?? [];
  return element("customFilter", {
    operator: operator === "equal" ? null : operator,
    val: criterion.slice(sign.length),
  });
}

function filterXml({ column, criteria }: ColumnFilter): string {
  const { criterion1, criterion2, operator, values } = criteria;
  if (values !== undefined) {
    const items = values.map((value) =>
      element("filter", { val: typeof value === "string" ? value : value.date }),
    );
    return element("filterColumn", { colId: column }, element("filters", {}, ...items));
  }
  const conditions = [criterion1, criterion2].filter((each) => each !== undefined).map(customFilter);
  const and = operator === "And" && conditions.length > 1 ? true : null;
  return element("filterColumn", { colId: column }, element("customFilters", { and }, ...conditions));
}

/** The `autoFilter` element of a table or a sheet. */
export function autoFilterXml(area: Area, filters: readonly ColumnFilter[]): string {
  return element("autoFilter", { ref: cellsAddress(area) }, ...filters.map(filterXml));
}

/** Column names in files spell a line break out. */
function columnName(name: string): string {
  return escapeCellText(name).replace(/\n/g, "_x000a_");
}

/** The part that describes a table. `id` is its number in the workbook. */
export function tableXml(table: Table, id: number): string {
  const { name, area, columns, showHeaders, showTotals } = table;
  const filtered = showTotals ? { ...area, bottom: area.bottom - 1 } : area;
  const items = columns.map(
    (column, at) => `<tableColumn id="${at + 1}" name="${columnName(column.name)}"/>`,
  );
  return (
    XML_HEAD +
    element(
      "table",
      {
        xmlns: SPREADSHEET,
        id,
        name,
        displayName: name,
        ref: cellsAddress(area),
        headerRowCount: showHeaders ? null : 0,
        totalsRowCount: showTotals ? 1 : null,
        totalsRowShown: showTotals ? null : false,
      },
      table.showFilterButton && showHeaders ? autoFilterXml(filtered, table.filters) : "",
      element("tableColumns", { count: columns.length }, ...items),
      element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  );
}
