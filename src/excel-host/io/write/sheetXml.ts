import { cellAddress, isError, WHOLE_SHEET, type Band, type Cell, type Sheet } from "../../document";
import { cellsAddress } from "./cellsAddress";
import { columnName } from "../../document";
import { toFile } from "../formulaSpelling";
import { tableNameAt } from "../tableAt";
import { protectionXml } from "../protection";
import { widthToFile } from "../units";
import { XML_HEAD, element, escapeCellText } from "../xml/element";
import { fitsToPage, pageXml } from "./pageXml";
import { conditionalXml, validationsXml } from "./rulesXml";
import type { SharedStrings } from "./SharedStrings";
import { argb, type StyleTable } from "./StyleTable";
import { autoFilterXml } from "./tableXml";

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What all sheets of a file share, and what relates to this one. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  readonly isActive: boolean;
  /** Relationship ids; null where there is no such part. */
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
  readonly tables: readonly string[];
  /** Names of all tables in the workbook, in lower case. */
  readonly tableNames: ReadonlySet<string>;
}

function freezeXml({ freeze }: Sheet["state"]): string {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const { rows, columns } = freeze;
  return element("pane", {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
}

function headXml(sheet: Sheet, { isActive }: SheetContext): string {
  const { tabColor, pageLayout, showGridlines, showHeadings } = sheet.state;
  const used = sheet.usedArea();
  return (
    element(
      "sheetPr",
      {},
      tabColor === "" ? "" : element("tabColor", { rgb: argb(tabColor) }),
      fitsToPage(pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "",
    ) +
    element("dimension", { ref: used === null ? "A1" : cellsAddress(used) }) +
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        {
          showGridLines: showGridlines ? null : false,
          showRowColHeaders: showHeadings ? null : false,
          tabSelected: isActive ? true : null,
          workbookViewId: 0,
        },
        freezeXml(sheet.state),
      ),
    ) +
    element("sheetFormatPr", { defaultColWidth: 9, defaultRowHeight: 16.5 })
  );
}

function sameBand(a: Band | undefined, b: Band | undefined): boolean {
  return a?.size === b?.size && a?.hidden === b?.hidden && a?.style === b?.style;
}

/** Neighbouring columns that are alike share one `col` element. */
function columnsXml({ state }: Sheet, styles: StyleTable): string {
  const columns = [...state.columns.keys()].sort((a, b) => a - b);
  const items: string[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const first = columns[at] ?? 0;
    const band = state.columns.get(first);
    let last = first;
    while (columns[at + 1] === last + 1 && sameBand(band, state.columns.get(last + 1))) {
      at += 1;
      last += 1;
    }
    items.push(
      element("col", {
        min: first + 1,
        max: last + 1,
        width: band?.size === undefined ? 9 : widthToFile(band.size),
        style: band?.style === undefined ? null : styles.indexOf(band.style),
        hidden: band?.hidden === true ? true : null,
        customWidth: band?.size === undefined ? null : true,
      }),
    );
  }
  return items.length === 0 ? "" : element("cols", {}, ...items);
}

function valueXml(
  { value, formula }: Cell,
  strings: SharedStrings,
): { readonly type: string; readonly text: string } {
  if (value === null) return { type: "", text: "" };
  if (typeof value === "number") return { type: "", text: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', text: `<v>${Number(value)}</v>` };
  if (isError(value)) return { type: ' t="e"', text: `<v>${value.error}</v>` };
  if (formula === null) return { type: ' t="s"', text: `<v>${strings.indexOf(value)}</v>` };
  return { type: ' t="str"', text: `<v>${escapeCellText(value)}</v>` };
}

class CellWriter {
  private readonly names: string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {}

  write(cell: Cell, row: number, column: number): string {
    const { styles, strings } = this.context;
    const style = cell.style ?? this.sheet.defaultStyle(row, column);
    const index = styles.indexOf(style);
    const { type, text } = valueXml(cell, strings);
    const look = index === 0 ? "" : ` s="${index}"`;
    const head = `<c r="${this.nameOf(column)}${row + 1}"${look}${type}`;
    const formula = cell.formula === null ? "" : this.formulaXml(cell.formula, row, column);
    return formula + text === "" ? `${head}/>` : `${head}>${formula}${text}</c>`;
  }

  private formulaXml(formula: string, row: number, column: number): string {
    return `<f>${escapeCellText(toFile(formula, { tableHere: tableNameAt(this.sheet, row, column), tables: this.context.tableNames }))}</f>`;
  }

  private nameOf(column: number): string {
    return (this.names[column] ??= columnName(column));
  }
}

function rowXml(row: number, band: Band | undefined, cells: string, styles: StyleTable): string {
  return element(
    "row",
    {
      r: row + 1,
      s: band?.style === undefined ? null : styles.indexOf(band.style),
      customFormat: band?.style === undefined ? null : true,
      ht: band?.size ?? null,
      hidden: band?.hidden === true ? true : null,
      customHeight: band?.size === undefined ? null : true,
    },
    cells,
  );
}

function* rowsXml(sheet: Sheet, context: SheetContext): Generator<string> {
  const writer = new CellWriter(sheet, context);
  const bands = sheet.state.rows;
  const rows = new Set([...sheet.cells.rowsIn(WHOLE_SHEET), ...bands.keys()]);
  for (const row of [...rows].sort((a, b) => a - b)) {
    let cells = "";
    sheet.cells.forEach({ ...WHOLE_SHEET, top: row, bottom: row }, (cell, _, column) => {
      cells += writer.write(cell, row, column);
    });
    if (cells !== "" || bands.has(row)) yield rowXml(row, bands.get(row), cells, context.styles);
  }
}

/** A break's id is the 1-based row above it; Excel wants the last column it reaches to. */
function rowBreaksXml({ rowBreaks }: Sheet["state"]): string {
  if (rowBreaks.length === 0) return "";
  return element(
    "rowBreaks",
    { count: rowBreaks.length, manualBreakCount: rowBreaks.length },
    ...rowBreaks.map((row) => element("brk", { id: row, max: 16_383, man: true })),
  );
}

function tailXml(sheet: Sheet, { styles, drawing, legacyDrawing, tables }: SheetContext): string {
  const { protection, autoFilter, merges, conditionalFormats, validations, pageLayout } = sheet.state;
  const merged = merges.map((area) => element("mergeCell", { ref: cellsAddress(area) }));
  return (
    protectionXml(protection) +
    (autoFilter === null ? "" : autoFilterXml(autoFilter.area, autoFilter.filters)) +
    (merged.length === 0 ? "" : element("mergeCells", { count: merged.length }, ...merged)) +
    conditionalXml(conditionalFormats, styles) +
    validationsXml(validations) +
    pageXml(pageLayout) +
    rowBreaksXml(sheet.state) +
    (drawing === null ? "" : element("drawing", { "r:id": drawing })) +
    (legacyDrawing === null ? "" : element("legacyDrawing", { "r:id": legacyDrawing })) +
    (tables.length === 0
      ? ""
      : element(
          "tableParts",
          { count: tables.length },
          ...tables.map((id) => element("tablePart", { "r:id": id })),
        ))
  );
}

/** A worksheet part, row by row. */
export function* sheetXml(sheet: Sheet, context: SheetContext): Generator<string> {
  yield `${XML_HEAD}<worksheet ${NAMESPACES}>${headXml(sheet, context)}${columnsXml(sheet, context.styles)}<sheetData>`;
  yield* rowsXml(sheet, context);
  yield `</sheetData>${tailXml(sheet, context)}</worksheet>`;
}
