import type { BorderStyle, Borders, BorderWeight, CellStyle, StyledArea } from "../../workbook/SheetModel";
import { rangeOf, withRange } from "./ranges";
import { call, type Step } from "./steps";

const WEIGHTS: Readonly<Record<BorderWeight, Excel.BorderWeight>> = {
  hair: "Hairline" as Excel.BorderWeight,
  thin: "Thin" as Excel.BorderWeight,
  medium: "Medium" as Excel.BorderWeight,
  thick: "Thick" as Excel.BorderWeight,
};

const EDGES: readonly (readonly [keyof Borders, Excel.BorderIndex])[] = [
  ["top", "EdgeTop" as Excel.BorderIndex],
  ["bottom", "EdgeBottom" as Excel.BorderIndex],
  ["left", "EdgeLeft" as Excel.BorderIndex],
  ["right", "EdgeRight" as Excel.BorderIndex],
  ["insideHorizontal", "InsideHorizontal" as Excel.BorderIndex],
  ["insideVertical", "InsideVertical" as Excel.BorderIndex],
];

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function applyBorder(format: Excel.RangeFormat, edge: Excel.BorderIndex, style: BorderStyle): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = WEIGHTS[style.weight];
  border.color = style.color;
}

function applyFont(font: Excel.RangeFont, style: NonNullable<CellStyle["font"]>): void {
  if (style.name !== undefined) font.name = style.name;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
}

function applyAlignment(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.font !== undefined) applyFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = style.fill;
  applyAlignment(format, style);
  // A single format for the whole range: Office.js takes the scalar, its typings only know the matrix.
  if (style.numberFormat !== undefined)
    range.set({ numberFormat: style.numberFormat as unknown as string[][] });
  if (style.locked !== undefined) format.protection.locked = style.locked;
  for (const [key, edge] of EDGES) {
    const border = style.borders?.[key];
    if (border !== undefined) applyBorder(format, edge, border);
  }
}

/** Inside borders of a single row or column do not exist in Excel and would be refused. */
function withoutImpossibleBorders({ area, style }: StyledArea): CellStyle {
  if (style.borders === undefined) return style;
  const { insideHorizontal, insideVertical, ...edges } = style.borders;
  return {
    ...style,
    borders: {
      ...edges,
      ...(insideHorizontal !== undefined && area.bottom > area.top ? { insideHorizontal } : {}),
      ...(insideVertical !== undefined && area.right > area.left ? { insideVertical } : {}),
    },
  };
}

export function styleSteps(sheet: Excel.Worksheet, styles: readonly StyledArea[]): Step[] {
  return styles.map((styled) =>
    call(() => {
      withRange(rangeOf(sheet, styled.area), (range) => applyStyle(range, withoutImpossibleBorders(styled)));
    }, 6),
  );
}
