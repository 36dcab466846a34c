import { isDateFormat } from "../calc/format/formatValue";
import { isSingleCell, type Area } from "../document/area";
import { putInputs } from "../document/edit/content";
import { restyleArea } from "../document/edit/styles";
import type { Sheet } from "../document/Sheet";
import { patchStyle } from "../document/CellStyle";
import type { PropertyTable } from "../protocol/ApiObject";
import { textOf, type Argument } from "../protocol/Arguments";
import type { HostContext } from "../protocol/HostContext";
import { requireAllowed, requireUnlocked } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import {
  formulaOrValue,
  inputReader,
  jsonValue,
  matrixReader,
  readMatrix,
  shownText,
  valueType,
} from "./rangeValues";
import { keepHeaders } from "./tableHeaders";

function setContents({ sheet, area }: RangeTarget, value: Argument, host: HostContext): void {
  const input = inputReader(area, value);
  requireUnlocked(sheet, area);
  const before = jsonValue(sheet.cell(area.top, area.left).value);
  putInputs(sheet, area, input);
  keepHeaders(host.workbook, sheet, area);
  host.changed({
    sheet,
    area,
    changeType: "RangeEdited",
    ...(isSingleCell(area) ? { before } : {}),
  });
}

function setNumberFormat({ sheet, area }: RangeTarget, value: Argument, host: HostContext): void {
  const read = matrixReader(area, value);
  requireAllowed(sheet, "allowFormatCells");
  if (Array.isArray(value)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const format = read(row - area.top, column - area.left);
        if (format !== null)
          formatArea(sheet, { top: row, left: column, bottom: row, right: column }, format);
      }
    }
  } else {
    formatArea(sheet, area, read(0, 0));
  }
  host.formatted(sheet, area);
}

function formatArea(sheet: Sheet, area: Area, format: Argument): void {
  const numberFormat = textOf(format);
  restyleArea(sheet, area, (style) => patchStyle(style, { numberFormat: numberFormat || "General" }));
}

function category(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (format.includes("%")) return "Percentage";
  if (isDateFormat(format)) return /[hs]/i.test(format) && !/[yd]/i.test(format) ? "Time" : "Date";
  if (/[₩$€¥]/.test(format)) return "Currency";
  if (/E\+/i.test(format)) return "Scientific";
  return /^[#0,.; ()\-_]+$/.test(format) ? "Number" : "Custom";
}

/** The properties of Excel.Range that are matrices of cells. */
export const rangeCells: PropertyTable<RangeTarget> = {
  Values: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => jsonValue(sheet.cell(row, column).value)),
    set: setContents,
  },
  Formulas: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => formulaOrValue(sheet, row, column)),
    set: setContents,
  },
  FormulasLocal: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => formulaOrValue(sheet, row, column)),
    set: setContents,
  },
  Text: { get: ({ sheet, area }) => readMatrix(area, (row, column) => shownText(sheet, row, column)) },
  ValueTypes: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => valueType(sheet.cell(row, column).value)),
  },
  NumberFormat: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => sheet.style(row, column).numberFormat),
    set: setNumberFormat,
  },
  NumberFormatLocal: {
    get: ({ sheet, area }) => readMatrix(area, (row, column) => sheet.style(row, column).numberFormat),
    set: setNumberFormat,
  },
  NumberFormatCategories: {
    get: ({ sheet, area }) =>
      readMatrix(area, (row, column) => category(sheet.style(row, column).numberFormat)),
  },
};
