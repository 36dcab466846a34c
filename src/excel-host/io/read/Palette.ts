import { child, numberAttribute, type XmlElement } from "../xml/parse";

/** Sheets count the theme's two lights and darks in pairs the other way round. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const LINKS = ["hlink", "folHlink"];
/** The first eight colours of the old fixed palette come twice. */
const FIXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const fixed = FIXED.split(" ");

/** Makes a colour darker (-1 to 0) or lighter (0 to 1), channel by channel. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return moved.map((value) => value.toString(16).padStart(2, "0")).join("");
}

function hash(color: string): string {
  return `#${color.slice(-6).toUpperCase()}`;
}

/** The colours a file names by theme or number. */
export class Palette {
  private readonly theme: readonly (string | undefined)[];

  constructor(theme: XmlElement | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    this.theme = [...THEME_ORDER, ...LINKS].map((name) => {
      const color = child(scheme, name)?.children[0];
      return color?.attributes.get("lastClr") ?? color?.attributes.get("val");
    });
  }

  /** `#RRGGBB`, or undefined for the automatic colour. */
  colorOf(found: XmlElement | undefined): string | undefined {
    const rgb = found?.attributes.get("rgb");
    const theme = numberAttribute(found, "theme");
    const indexed = numberAttribute(found, "indexed");
    const base = rgb?.slice(-6) ?? (theme === undefined ? fixed[indexed ?? -1] : this.theme[theme]);
    if (base === undefined) return undefined;
    const tint = numberAttribute(found, "tint") ?? 0;
    return hash(tint === 0 ? base : tinted(base, tint));
  }

  /** A drawing's colour: `srgbClr` or `schemeClr` inside a fill. */
  drawingColor(fill: XmlElement | undefined): string | undefined {
    const color = fill?.children[0];
    const value = color?.attributes.get("lastClr") ?? color?.attributes.get("val");
    if (color === undefined || value === undefined) return undefined;
    if (color.name !== "schemeClr") return hash(value);
    const alias = new Map([
      ["tx1", "dk1"],
      ["bg1", "lt1"],
      ["tx2", "dk2"],
      ["bg2", "lt2"],
    ]);
    const base = this.theme[[...THEME_ORDER, ...LINKS].indexOf(alias.get(value) ?? value)];
    return base === undefined ? undefined : hash(base);
  }
}
