import type { Band, Comment, FreezePanes, Sheet, Table } from "../../document";
import { readProtection } from "../protection";
import { DIGIT_PIXELS, LATIN_DIGIT_PIXELS, widthFromFile } from "../units";
import { child, childrenOf, descend, flag, numberAttribute, parseXml, type XmlElement } from "../xml/parse";
import type { Archive } from "./Archive";
import { areasOf } from "./areas";
import type { Palette } from "./Palette";
import { CellReader } from "./readCells";
import type { readPeople } from "./readComments";
import { readNotes, readThreads } from "./readComments";
import { readDrawing } from "./readDrawing";
import { readPage } from "./readPage";
import { readConditions, readValidations } from "./readRules";
import type { FileStyles } from "./readStyles";
import { readAutoFilter, readTable } from "./readTable";

/** What all sheets of a file share. */
export interface ReadContext {
  readonly archive: Archive;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly palette: Palette;
  readonly people: ReturnType<typeof readPeople>;
  readonly newId: () => string;
}

/** A width that covers every column to the last is the sheet's default, not sixteen thousand columns. */
const MANY_COLUMNS = 16_384;

function readColumns(worksheet: XmlElement, styles: FileStyles): ReadonlyMap<number, Band> {
  const digits = styles.defaultFont === "맑은 고딕" ? DIGIT_PIXELS : LATIN_DIGIT_PIXELS;
  const columns = new Map<number, Band>();
  for (const found of childrenOf(child(worksheet, "cols"), "col")) {
    const width = flag(found, "customWidth") ? numberAttribute(found, "width") : undefined;
    const index = numberAttribute(found, "style");
    const style = index === undefined ? undefined : styles.cells[index];
    const band: Band = {
      ...(width === undefined ? {} : { size: widthFromFile(width, digits) }),
      ...(flag(found, "hidden") ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(band).length === 0) continue;
    const last = Math.min(numberAttribute(found, "max") ?? 1, MANY_COLUMNS);
    for (let column = numberAttribute(found, "min") ?? 1; column <= last; column += 1)
      columns.set(column - 1, band);
  }
  return columns;
}

function readFreeze(view: XmlElement | undefined): FreezePanes | null {
  const pane = child(view, "pane");
  if (pane?.attributes.get("state") !== "frozen") return null;
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}

function cutSheetData(text: string): { readonly rest: string; readonly rows: string } {
  const open = /<(?:\w+:)?sheetData\s*>/.exec(text);
  if (open === null) return { rest: text, rows: "" };
  const start = open.index + open[0].length;
  const length = text.slice(start).search(/<\/(?:\w+:)?sheetData\s*>/);
  const end = length < 0 ? text.length : start + length;
  return { rest: text.slice(0, start) + text.slice(end), rows: text.slice(start, end) };
}

function readState(sheet: Sheet, worksheet: XmlElement, context: ReadContext): readonly string[] {
  const { styles, palette, newId } = context;
  const view = descend(worksheet, "sheetViews", "sheetView");
  const conditions = readConditions(worksheet, styles, newId);
  Object.assign(sheet.state, {
    tabColor: palette.colorOf(descend(worksheet, "sheetPr", "tabColor")) ?? "",
    showGridlines: flag(view, "showGridLines", true),
    showHeadings: flag(view, "showRowColHeaders", true),
    freeze: readFreeze(view),
    columns: readColumns(worksheet, styles),
    merges: childrenOf(child(worksheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
      areasOf(attributes.get("ref")),
    ),
    validations: readValidations(worksheet),
    conditionalFormats: conditions.formats,
    protection: readProtection(child(worksheet, "sheetProtection")),
    pageLayout: readPage(worksheet),
    rowBreaks: childrenOf(child(worksheet, "rowBreaks"), "brk").flatMap(
      (found) => numberAttribute(found, "id") ?? [],
    ),
    autoFilter: readAutoFilter(child(worksheet, "autoFilter")),
  } satisfies Partial<Sheet["state"]>);
  return conditions.leftOut;
}

function readTables(path: string, { archive, newId }: ReadContext): Table[] {
  const parts = archive.relationships(path).filter(({ kind }) => kind === "table");
  return parts
    .map(({ target }) => archive.xml(target))
    .filter((root) => root !== undefined)
    .map((root) => readTable(root, newId()));
}

/** Relationships of a sheet that are read elsewhere or carry nothing to keep. */
const UNREMARKABLE = new Set(["table", "vmlDrawing", "printerSettings", "threadedComment"]);

function readComments(kind: string, target: string, threaded: boolean, context: ReadContext): Comment[] {
  const root = context.archive.xml(target);
  if (root === undefined) return [];
  if (kind === "threadedComment") return readThreads(root, context.people);
  return threaded ? [] : readNotes(root, context.newId);
}

/** Comments and charts; kinds of related parts that have no place are returned. */
function readRelated(sheet: Sheet, path: string, context: ReadContext): readonly string[] {
  const leftOut: string[] = [];
  const relations = context.archive.relationships(path);
  // Notes beside threads only repeat them for older programs.
  const threaded = relations.some(({ kind }) => kind === "threadedComment");
  for (const { kind, target } of relations) {
    if (kind === "comments" || kind === "threadedComment") {
      sheet.state.comments = [...sheet.state.comments, ...readComments(kind, target, threaded, context)];
    } else if (kind === "drawing") {
      const drawing = readDrawing(target, sheet, context.archive, context);
      sheet.state.charts = drawing.charts;
      leftOut.push(...drawing.leftOut);
    } else if (!UNREMARKABLE.has(kind)) leftOut.push(kind);
  }
  return leftOut;
}

/** Reads a worksheet part into an empty sheet and returns what of it the workbook cannot hold. */
export function readSheet(sheet: Sheet, path: string, context: ReadContext): readonly string[] {
  const { rest, rows } = cutSheetData(context.archive.required(path));
  const worksheet = parseXml(rest, path);
  const leftOut = readState(sheet, worksheet, context);
  // Formulas leave out the name of the table they stand in, and drawings are placed by row heights.
  sheet.state.tables = readTables(path, context);
  new CellReader(sheet, context.styles, context.strings).read(rows, path);
  const related = readRelated(sheet, path, context);
  const extended = child(worksheet, "extLst") === undefined ? [] : ["extensions"];
  return [...leftOut, ...related, ...extended];
}
