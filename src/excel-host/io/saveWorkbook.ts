import type { Sheet, Workbook } from "../document";
import { chartXml } from "./write/chartXml";
import { People, commentParts } from "./write/commentParts";
import { addCustomXmlParts } from "./write/customXmlParts";
import { definedNamesXml } from "./write/definedNames";
import { appXml, coreXml } from "./write/documentProperties";
import { drawingXml } from "./write/drawingXml";
import { Package } from "./write/Package";
import { SharedStrings } from "./write/SharedStrings";
import { sheetXml } from "./write/sheetXml";
import { StyleTable } from "./write/StyleTable";
import { tableXml } from "./write/tableXml";
import { themeXml } from "./write/themeXml";
import { XML_HEAD, element } from "./xml/element";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";
const WORKBOOK = "xl/workbook.xml";

/** Numbers given to the parts of one file, and what all its sheets share. */
class Saving {
  private readonly target = new Package();
  private readonly styles = new StyleTable();
  private readonly strings = new SharedStrings();
  private readonly people = new People();
  private charts = 0;
  private tables = 0;

  private readonly tableNames: ReadonlySet<string>;

  constructor(private readonly workbook: Workbook) {
    this.tableNames = new Set(workbook.tables().map(({ table }) => table.name.toLowerCase()));
  }

  run(): Uint8Array {
    const { properties } = this.workbook.state;
    this.target.relate("", "officeDocument", WORKBOOK);
    const sheets = this.workbook.state.sheets.map((sheet, at) => this.addSheet(sheet, at + 1));
    this.target.add(WORKBOOK, `${SPREADSHEET_TYPE}.sheet.main+xml`, this.workbookXml(sheets));
    this.addShared("styles", `${SPREADSHEET_TYPE}.styles+xml`, this.styles.toXml());
    this.addShared("sharedStrings", `${SPREADSHEET_TYPE}.sharedStrings+xml`, this.strings.toXml());
    this.addShared("theme", "application/vnd.openxmlformats-officedocument.theme+xml", themeXml());
    if (!this.people.isEmpty) {
      this.target.add("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", this.people.toXml());
      this.target.relate(WORKBOOK, `${MICROSOFT}/person`, "persons/person.xml");
    }
    addCustomXmlParts(this.target, WORKBOOK, this.workbook);
    this.target.add("docProps/core.xml", CORE_TYPE, coreXml(properties));
    this.target.relate("", CORE_RELATION, "docProps/core.xml");
    this.target.add("docProps/app.xml", APP_TYPE, appXml(properties));
    this.target.relate("", "extended-properties", "docProps/app.xml");
    return this.target.finish();
  }

  private addShared(name: string, type: string, content: string | Iterable<string>): void {
    const path = name === "theme" ? "theme/theme1.xml" : `${name}.xml`;
    this.target.add(`xl/${path}`, type, content);
    this.target.relate(WORKBOOK, name, path);
  }

  private workbookXml(relations: readonly string[]): string {
    const { state } = this.workbook;
    const active = state.sheets.indexOf(this.workbook.activeSheet);
    const sheets = state.sheets.map(({ state: { name, visibility } }, at) =>
      element("sheet", {
        name,
        sheetId: at + 1,
        state: visibility === "Visible" ? null : visibility === "Hidden" ? "hidden" : "veryHidden",
        "r:id": relations[at],
      }),
    );
    return (
      XML_HEAD +
      element(
        "workbook",
        { xmlns: SPREADSHEET, "xmlns:r": OFFICE },
        element("workbookPr", { defaultThemeVersion: 124226 }),
        state.protection === null ? "" : element("workbookProtection", { lockStructure: true }),
        element("bookViews", {}, element("workbookView", { activeTab: Math.max(0, active) })),
        element("sheets", {}, ...sheets),
        definedNamesXml(this.workbook, this.tableNames),
        element("calcPr", {
          calcMode: state.calculationMode === "Manual" ? "manual" : null,
          fullCalcOnLoad: true,
        }),
      )
    );
  }

  private addSheet(sheet: Sheet, number: number): string {
    const path = `xl/worksheets/sheet${number}.xml`;
    const context = {
      styles: this.styles,
      strings: this.strings,
      tableNames: this.tableNames,
      isActive: sheet === this.workbook.activeSheet,
      drawing: this.addDrawing(sheet, path, number),
      legacyDrawing: this.addComments(sheet, path, number),
      tables: sheet.state.tables.map((table) => this.addTable(path, table)),
    };
    this.target.add(path, `${SPREADSHEET_TYPE}.worksheet+xml`, sheetXml(sheet, context));
    return this.target.relate(WORKBOOK, "worksheet", `worksheets/sheet${number}.xml`);
  }

  private addTable(sheetPath: string, table: Sheet["state"]["tables"][number]): string {
    this.tables += 1;
    const file = `table${this.tables}.xml`;
    this.target.add(`xl/tables/${file}`, `${SPREADSHEET_TYPE}.table+xml`, tableXml(table, this.tables));
    return this.target.relate(sheetPath, "table", `../tables/${file}`);
  }

  private addDrawing(sheet: Sheet, sheetPath: string, number: number): string | null {
    if (sheet.state.charts.length === 0) return null;
    const path = `xl/drawings/drawing${number}.xml`;
    const relations = sheet.state.charts.map((chart) => {
      this.charts += 1;
      const file = `chart${this.charts}.xml`;
      this.target.add(`xl/charts/${file}`, CHART_TYPE, chartXml(chart));
      return this.target.relate(path, "chart", `../charts/${file}`);
    });
    this.target.add(path, DRAWING_TYPE, drawingXml(sheet, relations));
    return this.target.relate(sheetPath, "drawing", `../drawings/drawing${number}.xml`);
  }

  private addComments(sheet: Sheet, sheetPath: string, number: number): string | null {
    if (sheet.state.comments.length === 0) return null;
    const { notes, threads, shapes } = commentParts(sheet.state.comments, number, this.people);
    this.target.add(`xl/comments${number}.xml`, `${SPREADSHEET_TYPE}.comments+xml`, notes);
    this.target.relate(sheetPath, "comments", `../comments${number}.xml`);
    const thread = `threadedComments/threadedComment${number}.xml`;
    this.target.add(`xl/${thread}`, "application/vnd.ms-excel.threadedcomments+xml", threads);
    this.target.relate(sheetPath, `${MICROSOFT}/threadedComment`, `../${thread}`);
    this.target.add(`xl/drawings/vmlDrawing${number}.vml`, null, shapes);
    return this.target.relate(sheetPath, "vmlDrawing", `../drawings/vmlDrawing${number}.vml`);
  }
}

/**
 * The workbook as an .xlsx file, cached results of formulas included; Excel and LibreOffice calculate it again on
 * opening. The same workbook always gives the same bytes. Errors: UnsupportedChartError.
 */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return Promise.resolve().then(() => new Saving(workbook).run());
}
