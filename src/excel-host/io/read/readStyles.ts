import {
  DEFAULT_STYLE,
  NO_BORDERS,
  type BorderLine,
  type Borders,
  type CellStyle,
  type ConditionalLook,
  type FontStyle,
} from "../../document";
import { horizontalWords, lineFromFile, underlineWords, verticalWords } from "../vocabulary";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../xml/parse";
import type { Palette } from "./Palette";

const builtIn: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy-mm-dd"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy-mm-dd h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

export interface FileStyles {
  /** By the `s` attribute of cells; where it equals the look of an empty sheet, DEFAULT_STYLE itself. */
  readonly cells: readonly CellStyle[];
  /** By `dxfId`. */
  readonly differences: readonly ConditionalLook[];
  readonly defaultFont: string;
}

function toggled(parent: XmlElement | undefined, name: string): boolean {
  const found = child(parent, name);
  return found !== undefined && flag(found, "val", true);
}

function readFont(found: XmlElement | undefined, palette: Palette): FontStyle {
  const underline = child(found, "u");
  return {
    name: child(found, "name")?.attributes.get("val") ?? "Calibri",
    size: numberAttribute(child(found, "sz"), "val") ?? 11,
    bold: toggled(found, "b"),
    italic: toggled(found, "i"),
    underline:
      underline === undefined
        ? "None"
        : (underlineWords.fromFile(underline.attributes.get("val")) ?? "Single"),
    strikethrough: toggled(found, "strike"),
    color: palette.colorOf(child(found, "color")) ?? "#000000",
  };
}

function readFill(found: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(found, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  return type === "none" || type === "gray125" ? null : (palette.colorOf(child(pattern, "fgColor")) ?? null);
}

function readLine(found: XmlElement | undefined, palette: Palette): BorderLine | null {
  const line = lineFromFile(found?.attributes.get("style"));
  return line === undefined ? null : { ...line, color: palette.colorOf(child(found, "color")) ?? "#000000" };
}

function readBorders(found: XmlElement | undefined, palette: Palette): Borders {
  const line = (name: string): BorderLine | null => readLine(child(found, name), palette);
  const diagonal = line("diagonal");
  return {
    ...NO_BORDERS,
    left: line("left") ?? line("start"),
    right: line("right") ?? line("end"),
    top: line("top"),
    bottom: line("bottom"),
    diagonalUp: flag(found, "diagonalUp") ? diagonal : null,
    diagonalDown: flag(found, "diagonalDown") ? diagonal : null,
  };
}

function rotationFromFile(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

type Alignment = Pick<
  CellStyle,
  "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel" | "shrinkToFit" | "textOrientation"
>;

function readAlignment(found: XmlElement | undefined): Alignment {
  return {
    horizontalAlignment: horizontalWords.fromFile(found?.attributes.get("horizontal")) ?? "General",
    verticalAlignment: verticalWords.fromFile(found?.attributes.get("vertical")) ?? "Bottom",
    wrapText: flag(found, "wrapText"),
    indentLevel: numberAttribute(found, "indent") ?? 0,
    shrinkToFit: flag(found, "shrinkToFit"),
    textOrientation: rotationFromFile(numberAttribute(found, "textRotation") ?? 0),
  };
}

function readFormats(root: XmlElement | undefined): ReadonlyMap<number, string> {
  const own = childrenOf(child(root, "numFmts"), "numFmt").map((format): [number, string] => [
    numberAttribute(format, "numFmtId") ?? 0,
    format.attributes.get("formatCode") ?? "General",
  ]);
  return new Map([...builtIn, ...own]);
}

function readDifference(found: XmlElement, palette: Palette): ConditionalLook {
  const font = child(found, "font");
  const fill = child(child(found, "fill"), "patternFill");
  const has = (name: string): boolean => child(font, name) !== undefined;
  const fontColor = palette.colorOf(child(font, "color"));
  const fillColor = palette.colorOf(child(fill, "bgColor")) ?? palette.colorOf(child(fill, "fgColor"));
  const numberFormat = child(found, "numFmt")?.attributes.get("formatCode");
  const { top, bottom, left, right } = readBorders(child(found, "border"), palette);
  const sides = Object.entries({ top, bottom, left, right }).filter(([, line]) => line !== null);
  return {
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(has("b") ? { bold: toggled(font, "b") } : {}),
    ...(has("i") ? { italic: toggled(font, "i") } : {}),
    ...(has("u") ? { underline: readFont(font, palette).underline } : {}),
    ...(has("strike") ? { strikethrough: toggled(font, "strike") } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(sides.length === 0 ? {} : { borders: Object.fromEntries(sides) }),
  };
}

/** Reads styles.xml. Without that part every cell has the look of an empty sheet. */
export function readStyles(root: XmlElement | undefined, palette: Palette): FileStyles {
  const formats = readFormats(root);
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const standard = JSON.stringify(DEFAULT_STYLE);
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const at = (name: string): number => numberAttribute(xf, name) ?? 0;
    const protection = child(xf, "protection");
    const style: CellStyle = {
      numberFormat: formats.get(at("numFmtId")) ?? "General",
      font: fonts[at("fontId")] ?? DEFAULT_STYLE.font,
      fill: fills[at("fillId")] ?? null,
      borders: borders[at("borderId")] ?? NO_BORDERS,
      ...readAlignment(child(xf, "alignment")),
      locked: flag(protection, "locked", true),
      formulaHidden: flag(protection, "hidden"),
    };
    return JSON.stringify(style) === standard ? DEFAULT_STYLE : style;
  });
  const differences = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifference(dxf, palette));
  return { cells, differences, defaultFont: fonts[0]?.name ?? DEFAULT_STYLE.font.name };
}
