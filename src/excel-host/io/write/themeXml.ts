import { XML_HEAD, element } from "../xml/element";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Colours in the theme's order: two darks and lights, six accents, two for links. */
const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

function fontsXml(name: string): string {
  return `<a:${name}><a:latin typeface="맑은 고딕"/><a:ea typeface="맑은 고딕"/><a:cs typeface=""/></a:${name}>`;
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** The plain theme a new workbook has: charts take their colours from it. */
export function themeXml(): string {
  const colors = COLORS.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join("");
  return (
    XML_HEAD +
    element(
      "a:theme",
      { "xmlns:a": MAIN, name: "Office" },
      element(
        "a:themeElements",
        {},
        element("a:clrScheme", { name: "Office" }, colors),
        element("a:fontScheme", { name: "Office" }, fontsXml("majorFont"), fontsXml("minorFont")),
        element(
          "a:fmtScheme",
          { name: "Office" },
          `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>`,
          `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>`,
        ),
      ),
    )
  );
}
