import { Workbook, type Calculator, type SheetVisibility } from "../document";
import { Archive, type Relationship } from "./read/Archive";
import { Palette } from "./read/Palette";
import { readSharedStrings } from "./read/readCells";
import { readPeople } from "./read/readComments";
import { readCustomXml } from "./read/readCustomXml";
import { readNames } from "./read/readNames";
import { readProperties } from "./read/readProperties";
import { readSheet, type ReadContext } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { WorkbookFileError } from "./WorkbookFileError";
import { child, childrenOf, descend, flag, numberAttribute, parseXml, type XmlElement } from "./xml/parse";

/** Something of the file that the in-memory workbook has no place for. */
export interface LeftOut {
  /** Null: of the workbook as a whole. */
  readonly sheet: string | null;
  readonly what: string;
}

export interface WorkbookReading {
  readonly workbook: Workbook;
  readonly leftOut: readonly LeftOut[];
}

/** Relationships of a workbook part that carry nothing to keep. */
const UNREMARKABLE = new Set([
  "worksheet",
  "styles",
  "sharedStrings",
  "theme",
  "person",
  "customXml",
  "calcChain",
  "sheetMetadata",
]);

const visibilities: ReadonlyMap<string | undefined, SheetVisibility> = new Map([
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

class Loading {
  private readonly archive: Archive;
  private readonly root: XmlElement;
  private readonly relations: readonly Relationship[];
  private readonly leftOut: LeftOut[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly calculator: Calculator | null,
  ) {
    this.archive = new Archive(bytes);
    const path = this.archive.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
    if (path === undefined) throw new WorkbookFileError("part-missing", "xl/workbook.xml");
    this.root = parseXml(this.archive.required(path), path);
    this.relations = this.archive.relationships(path);
  }

  run(): WorkbookReading {
    const workbook = this.withSheets();
    readNames(this.root, workbook);
    readCustomXml(this.archive, this.targets("customXml"), workbook);
    const { state } = workbook;
    state.properties = readProperties(
      this.archive.xml("docProps/core.xml"),
      this.archive.xml("docProps/app.xml"),
    );
    state.protection = flag(child(this.root, "workbookProtection"), "lockStructure")
      ? { password: null }
      : null;
    if (child(this.root, "calcPr")?.attributes.get("calcMode") === "manual") state.calculationMode = "Manual";
    const active = numberAttribute(descend(this.root, "bookViews", "workbookView"), "activeTab") ?? 0;
    workbook.activeSheetId = state.sheets[active]?.id ?? workbook.activeSheetId;
    for (const { kind } of this.relations)
      if (!UNREMARKABLE.has(kind)) this.leftOut.push({ sheet: null, what: kind });
    workbook.markAllChanged();
    return { workbook, leftOut: this.leftOut };
  }

  private targets(kind: string): string[] {
    return this.relations.filter((relation) => relation.kind === kind).map(({ target }) => target);
  }

  private part(kind: string): XmlElement | undefined {
    const [path] = this.targets(kind);
    return path === undefined ? undefined : this.archive.xml(path);
  }

  private withSheets(): Workbook {
    const workbook = new Workbook(this.calculator);
    const palette = new Palette(this.part("theme"));
    const context: ReadContext = {
      archive: this.archive,
      palette,
      styles: readStyles(this.part("styles"), palette),
      strings: readSharedStrings(this.part("sharedStrings")),
      people: readPeople(this.part("person")),
      newId: () => workbook.newGuid(),
    };
    const listed = childrenOf(child(this.root, "sheets"), "sheet").filter((each) => this.isWorksheet(each));
    if (listed.length === 0) throw new WorkbookFileError("part-missing", "xl/worksheets");
    workbook.state.sheets = listed.map((each, at) => {
      const name = each.attributes.get("name") ?? "";
      const [first] = workbook.state.sheets;
      const sheet = at === 0 && first !== undefined ? first : workbook.createSheet(name);
      Object.assign(sheet.state, {
        name,
        visibility: visibilities.get(each.attributes.get("state")) ?? "Visible",
      });
      for (const what of readSheet(sheet, this.pathOf(each), context))
        this.leftOut.push({ sheet: name, what });
      return sheet;
    });
    return workbook;
  }

  private relationOf(listed: XmlElement): Relationship | undefined {
    const id = listed.attributes.get("r:id") ?? listed.attributes.get("id");
    return this.relations.find((relation) => relation.id === id);
  }

  /** Chart sheets and old macro sheets are no worksheets. */
  private isWorksheet(listed: XmlElement): boolean {
    return this.relationOf(listed)?.kind === "worksheet";
  }

  private pathOf(listed: XmlElement): string {
    return this.relationOf(listed)?.target ?? "";
  }
}

/**
 * Opens an .xlsx file and says what of it the workbook cannot hold. Formulas keep the results stored with them until
 * `workbook.calculate()`. Errors: WorkbookFileError.
 */
export function readWorkbook(
  bytes: Uint8Array,
  calculator: Calculator | null = null,
): Promise<WorkbookReading> {
  return Promise.resolve().then(() => new Loading(bytes, calculator).run());
}

/** As `readWorkbook`, the workbook alone. */
export async function loadWorkbook(
  bytes: Uint8Array,
  calculator: Calculator | null = null,
): Promise<Workbook> {
  return (await readWorkbook(bytes, calculator)).workbook;
}
