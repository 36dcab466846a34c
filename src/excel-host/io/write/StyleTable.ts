import {
  DEFAULT_STYLE,
  type BorderLine,
  type Borders,
  type CellStyle,
  type FontStyle,
  type Underline,
} from "../../document";
import type { ConditionalLook } from "../../document";
import { horizontalWords, lineToFile, underlineWords, verticalWords } from "../vocabulary";
import { XML_HEAD, element } from "../xml/element";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Ids below belong to formats built into Excel. */
const FIRST_OWN_FORMAT = 164;
const builtIn: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** `#1F4E79` → `FF1F4E79`. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Distinct texts and their index, in order of first use. */
class Distinct {
  private readonly indexes = new Map<string, number>();

  indexOf(xml: string): number {
    const index = this.indexes.get(xml) ?? this.indexes.size;
    this.indexes.set(xml, index);
    return index;
  }

  list(name: string): string {
    return element(name, { count: this.indexes.size }, ...this.indexes.keys());
  }
}

function fontXml(font: Partial<FontStyle>): string {
  const { bold, italic, strikethrough, underline, size, color, name } = font;
  return element(
    "font",
    {},
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    underline === undefined || underline === "None"
      ? ""
      : element("u", { val: underlineWords.toFile(underline) }),
    size === undefined ? "" : element("sz", { val: size }),
    color === undefined ? "" : element("color", { rgb: argb(color) }),
    name === undefined ? "" : element("name", { val: name }) + element("family", { val: 3 }),
  );
}

function fillXml(fill: string | null): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const solid = element("fgColor", { rgb: argb(fill) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, solid));
}

function sideXml(name: string, line: BorderLine | null | undefined): string {
  if (line === null || line === undefined) return element(name, {});
  return element(name, { style: lineToFile(line) }, element("color", { rgb: argb(line.color) }));
}

function borderXml(borders: Partial<Borders>): string {
  const { left, right, top, bottom, diagonalUp, diagonalDown } = borders;
  return element(
    "border",
    { diagonalUp: diagonalUp ? true : null, diagonalDown: diagonalDown ? true : null },
    sideXml("left", left),
    sideXml("right", right),
    sideXml("top", top),
    sideXml("bottom", bottom),
    sideXml("diagonal", diagonalUp ?? diagonalDown),
  );
}

/** Degrees from -90 to 90, 180 for stacked: the file counts downward turns from 91. */
function rotationToFile(degrees: number): number | null {
  if (degrees === 0) return null;
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function alignmentXml(style: CellStyle): string {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation } =
    style;
  return element("alignment", {
    horizontal: horizontalAlignment === "General" ? null : horizontalWords.toFile(horizontalAlignment),
    vertical: verticalWords.toFile(verticalAlignment),
    textRotation: rotationToFile(textOrientation),
    wrapText: wrapText ? true : null,
    indent: indentLevel === 0 ? null : indentLevel,
    shrinkToFit: shrinkToFit ? true : null,
  });
}

/** Gathers the looks used in a workbook and writes styles.xml. Index 0 is the look of an empty sheet. */
export class StyleTable {
  private readonly known = new Map<CellStyle, number>();
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Distinct();
  private readonly fills = new Distinct();
  private readonly borders = new Distinct();
  private readonly cells = new Distinct();
  private readonly differences = new Distinct();

  constructor() {
    this.fills.indexOf(fillXml(null));
    this.fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
    this.indexOf(DEFAULT_STYLE);
  }

  /** Index of a cell's look for its `s` attribute. */
  indexOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.cells.indexOf(this.cellXml(style));
    this.known.set(style, index);
    return index;
  }

  /** Index of a conditional look for its `dxfId` attribute. */
  differenceOf(look: ConditionalLook): number {
    return this.differences.indexOf(this.differenceXml(look));
  }

  toXml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    return (
      XML_HEAD +
      element(
        "styleSheet",
        { xmlns: SPREADSHEET },
        formats.length === 0 ? "" : element("numFmts", { count: formats.length }, ...formats),
        this.fonts.list("fonts"),
        this.fills.list("fills"),
        this.borders.list("borders"),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>',
        this.cells.list("cellXfs"),
        '<cellStyles count="1"><cellStyle name="표준" xfId="0" builtinId="0"/></cellStyles>',
        this.differences.list("dxfs"),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      )
    );
  }

  private formatId(code: string): number {
    const known = builtIn.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }

  private cellXml(style: CellStyle): string {
    const { locked, formulaHidden } = style;
    const isProtected = !locked || formulaHidden;
    const protection = element("protection", {
      locked: locked ? null : false,
      hidden: formulaHidden ? true : null,
    });
    return element(
      "xf",
      {
        numFmtId: this.formatId(style.numberFormat),
        fontId: this.fonts.indexOf(fontXml(style.font)),
        fillId: this.fills.indexOf(fillXml(style.fill)),
        borderId: this.borders.indexOf(borderXml(style.borders)),
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: isProtected ? true : null,
      },
      alignmentXml(style),
      isProtected ? protection : "",
    );
  }

  private differenceXml(look: ConditionalLook): string {
    const { fontColor: color, bold, italic, strikethrough, fill, numberFormat, borders } = look;
    const underline: Underline | undefined =
      look.underline === "Single" || look.underline === "Double" ? look.underline : undefined;
    const font = definedOnly({ color, bold, italic, strikethrough, underline });
    const fillPart =
      fill === undefined
        ? ""
        : `<fill><patternFill>${element("bgColor", { rgb: argb(fill) })}</patternFill></fill>`;
    return element(
      "dxf",
      {},
      Object.keys(font).length === 0 ? "" : fontXml(font),
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat }),
      fillPart,
      borders === undefined ? "" : borderXml(borders),
    );
  }
}

function definedOnly<T extends object>(from: T): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Partial<T>;
}
