/**
 * The report as the sheet 보고서, A4 upright. Figures are values, not formulas: the sentences beside them cannot be
 * live, and a report half of which moves would contradict itself. It says when its figures were consolidated.
 */
import { cell, joinParts, sectionPart, sheetOf, titlePart, type Part } from "../sheets/part";
import { listTable, type ListLine } from "../sheets/listTable";
import { SHEET } from "../sheets/names";
import { PALETTE, STYLE, TABLE_BORDERS, area, styled } from "../sheets/style";
import { rowPoints } from "../sheets/textWidth";
import { fromWon } from "../plan/units";
import type { CellStyle, SheetModel } from "../workbook/SheetModel";
import { boxRows } from "./boxRows";
import { PAGE_GRID, PAGE_WIDTH } from "./pageGrid";
import {
  headingText,
  itemText,
  type AreaBox,
  type Block,
  type Report,
  type ReportTable,
  type StatusBox,
} from "./Report";

const LAST = PAGE_GRID.length - 1;
const GAP = 1;

interface Placed {
  readonly part: Part;
  /** The row the next block may stand in. */
  readonly next: number;
}

export function reportSheet({ title, basis, blocks }: Report): SheetModel {
  const parts: Part[] = [titlePart(title, LAST), basisPart(1, basis)];
  const breaks: number[] = [];
  let row = 2;
  for (const block of blocks) {
    if (block.kind === "heading") row += GAP;
    if (block.kind === "heading" && block.newPage === true) breaks.push(row);
    const { part, next } = placed(block, row);
    parts.push(part);
    row = next;
  }
  return sheetOf(
    {
      name: SHEET.report,
      columnWidths: PAGE_GRID,
      freeze: null,
      print: { orientation: "portrait", fitToOnePageWide: true, pageNumbers: true, breakBefore: breaks },
    },
    parts,
  );
}

function placed(block: Block, row: number): Placed {
  switch (block.kind) {
    case "heading": {
      const look: CellStyle =
        block.level === 1
          ? { ...STYLE.section, font: { ...STYLE.section.font, size: 13 } }
          : { ...STYLE.base, font: { ...STYLE.base.font, size: 11, bold: true } };
      return { part: linePart(row, headingText(block), look, 24), next: row + 1 };
    }
    case "item":
      return {
        part: linePart(row, itemText(block), {
          horizontal: "left",
          vertical: "top",
          wrap: true,
          indent: block.level,
        }),
        next: row + 1,
      };
    case "note":
      return {
        part: linePart(row, block.text, { ...STYLE.note, horizontal: "left", wrap: true }),
        next: row + 1,
      };
    case "status":
      return statusPart(row, block);
    case "areas":
      return areasPart(row, block.boxes);
    case "table":
      return tablePart(row, block);
  }
}

function basisPart(row: number, text: string): Part {
  const at = area(row, LAST, row, LAST);
  return { content: [cell(row, LAST, text)], styles: [styled(at, STYLE.unit)] };
}

/** A line across the page. */
function linePart(row: number, text: string, style: CellStyle, least = 18): Part {
  const place = area(row, 0, row, LAST);
  const indent = (style.indent ?? 0) * 2;
  return {
    content: [cell(row, 0, text)],
    merges: [place],
    styles: [styled(place, style)],
    rowHeights: [{ row, points: rowPoints([{ text, width: PAGE_WIDTH - indent }], least) }],
  };
}

function statusPart(row: number, { title, lines }: StatusBox): Placed {
  const top = row + GAP;
  const bottom = top + lines.length;
  const tint: CellStyle = {
    fill: PALETTE.caution.fill,
    wrap: true,
    vertical: "center",
    horizontal: "left",
    indent: 1,
  };
  const strong: CellStyle = { ...tint, font: { bold: true, color: PALETTE.caution.ink } };
  const parts = [
    linePart(top, title, strong, 22),
    ...lines.map((line, index) => linePart(top + 1 + index, line, tint)),
  ];
  const { top: above, bottom: below, left, right } = TABLE_BORDERS;
  const frame = styled(area(top, 0, bottom, LAST), { borders: { top: above, bottom: below, left, right } });
  return { part: joinParts([...parts, { styles: [frame] }]), next: bottom + 1 };
}

/** Where boxes side by side stand, by how many there are: as even as the page's columns allow. */
const ACROSS: Readonly<Record<number, readonly (readonly [left: number, right: number])[]>> = {
  1: [[0, 9]],
  2: [
    [0, 3],
    [4, 9],
  ],
  3: [
    [0, 1],
    [2, 5],
    [6, 9],
  ],
  4: [
    [0, 0],
    [1, 3],
    [4, 6],
    [7, 9],
  ],
};

function areasPart(row: number, boxes: readonly AreaBox[]): Placed {
  const rows = boxRows(boxes);
  const parts = rows.flatMap((line, index) => {
    const top = row + index * 2;
    const places = ACROSS[line.length] ?? [];
    const look: CellStyle = { horizontal: "center", vertical: "center", wrap: true };
    const boxed = line.flatMap((box, position) => {
      const [left, right] = places[position] ?? [0, 0];
      const title = area(top, left, top, right);
      const body = area(top + 1, left, top + 1, right);
      return {
        content: [cell(top, left, box?.title ?? ""), cell(top + 1, left, box?.lines.join("\n") ?? "")],
        merges: left === right ? [] : [title, body],
        styles: [styled(title, STYLE.header), styled(body, look)],
      };
    });
    const heights = [0, 1].map((down) => ({
      row: top + down,
      points: rowPoints(
        line.map((box, position) => {
          const [left, right] = places[position] ?? [0, 0];
          const text = (down === 0 ? box?.title : box?.lines.join("\n")) ?? "";
          return { text, width: PAGE_GRID.slice(left, right + 1).reduce((sum, width) => sum + width, 0) };
        }),
        24,
      ),
    }));
    return [...boxed, { rowHeights: heights }];
  });
  const bottom = row + rows.length * 2 - 1;
  const ruled = rows.length === 0 ? [] : [{ styles: [styled(area(row, 0, bottom, LAST), STYLE.table)] }];
  return { part: joinParts([...ruled, ...parts]), next: bottom + 1 };
}

function tablePart(row: number, { unit, columns, lines }: ReportTable): Placed {
  const table = listTable(
    row + 1,
    0,
    columns,
    lines.map((line) => sheetLine(line, columns)),
    { widths: PAGE_GRID },
  );
  const head = sectionPart(row, "", LAST, unit);
  return { part: joinParts([head, table.part, leftPart(table.first, lines)]), next: table.last + 1 };
}

function sheetLine(
  { cells, emphasis }: ReportTable["lines"][number],
  columns: ReportTable["columns"],
): ListLine {
  if (emphasis === "group") {
    const first = columns.map((_, index) => (index === 0 ? (cells[0] ?? "") : null));
    return { cells: first, emphasis: "subtotal", mergeFirst: columns.length };
  }
  const values = columns.map(({ kind }, index) => {
    const value = cells[index] ?? null;
    if (kind === "money" && typeof value === "number") return fromWon(value, "백만원");
    return value === null && kind !== "name" && kind !== "text" ? "–" : value;
  });
  return { cells: values, ...(emphasis === undefined ? {} : { emphasis }) };
}

/** Names of groups stand at the left, where the eye runs down. */
function leftPart(first: number, lines: ReportTable["lines"]): Part {
  return {
    styles: lines.flatMap(({ emphasis }, index) =>
      emphasis === "group"
        ? [styled(area(first + index, 0, first + index, LAST), { horizontal: "left", indent: 1 })]
        : [],
    ),
  };
}
