/** How the document looks: paper, fonts and the styles its paragraphs go by. Lengths in twips, a 20th of a point. */
import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from "docx";
import { FONT, PALETTE } from "../../sheets/style";
import type { Item } from "../Report";
import type { Language } from "../../words/language";

/** A4 upright, 20 mm at the sides. */
const MM = 56.7;
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: Math.round(20 * MM),
    bottom: Math.round(18 * MM),
    left: Math.round(20 * MM),
    right: Math.round(20 * MM),
    footer: Math.round(9 * MM),
  },
} as const;
export const LINE_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** docx takes colours without the sign, sizes in half points. */
export const colour = (hex: string): string => hex.slice(1);
const points = (size: number): number => size * 2;

export const STYLE_ID = {
  basis: "Basis",
  note: "Note",
  cell: "Cell",
  boxTitle: "BoxTitle",
  gap: "Gap",
} as const;
export const ITEM_STYLE: Readonly<Record<Item["level"], string>> = { 1: "Item1", 2: "Item2", 3: "Item3" };

const INDENTS: Readonly<Record<Item["level"], { readonly left: number; readonly hanging: number }>> = {
  1: { left: 520, hanging: 300 },
  2: { left: 800, hanging: 220 },
  3: { left: 1080, hanging: 220 },
};

export function documentStyles(language: Language): IStylesOptions {
  const font = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT };
  const ink = colour(PALETTE.ink);
  const item = (level: Item["level"]) => ({
    id: ITEM_STYLE[level],
    name: `Item ${level}`,
    basedOn: "Normal",
    paragraph: { indent: INDENTS[level], spacing: { after: level === 1 ? 60 : 40 } },
    run: { size: points(level === 1 ? 11 : 10.5) },
  });
  const small = (id: string, name: string, size: number, tint: string = ink) => ({
    id,
    name,
    basedOn: "Normal",
    run: { size: points(size), color: tint },
    paragraph: { spacing: { after: 0 } },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: points(10.5),
          color: ink,
          language: { value: language === "ko" ? "ko-KR" : "en-US", eastAsia: "ko-KR" },
        },
        paragraph: { spacing: { line: 276 } },
      },
      title: {
        run: { font, size: points(18), bold: true, color: ink },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 60 } },
      },
      heading1: {
        run: { font, size: points(13), bold: true, color: colour(PALETTE.rule) },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { font, size: points(11.5), bold: true, color: ink },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      item(1),
      item(2),
      item(3),
      small(STYLE_ID.basis, "Basis", 10, colour(PALETTE.quiet)),
      { ...small(STYLE_ID.note, "Note", 9, colour(PALETTE.quiet)), paragraph: { spacing: { after: 60 } } },
      small(STYLE_ID.cell, "Cell", 9),
      {
        ...small(STYLE_ID.gap, "Gap", 4),
        paragraph: { spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } },
      },
      { ...small(STYLE_ID.boxTitle, "Box title", 10), run: { size: points(10), bold: true } },
    ],
  };
}

const hair = { style: BorderStyle.SINGLE, size: 4, color: colour(PALETTE.hair) };
const rule = { style: BorderStyle.SINGLE, size: 12, color: colour(PALETTE.rule) };

/** Hair-lines inside, a heavier line above and below. */
export const TABLE_LINES = {
  top: rule,
  bottom: rule,
  left: hair,
  right: hair,
  insideHorizontal: hair,
  insideVertical: hair,
};
