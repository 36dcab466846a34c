import { areaOf, intersection, type Area } from "../document/area";
import type { Cell } from "../document/CellStore";
import { isError } from "../document/CellValue";
import { intersectUsed } from "../document/edit/usedArea";
import type { Arguments } from "../protocol/Arguments";
import { EmulatorNotImplemented } from "../protocol/errors";
import type { RangeTarget } from "./rangeTarget";

type Test = (cell: Cell) => boolean;

function ofType(wanted: string | null): Test {
  return ({ value }) => {
    if (wanted === null || wanted === "All") return true;
    const type = isError(value)
      ? "Errors"
      : typeof value === "number"
        ? "Numbers"
        : typeof value === "boolean"
          ? "Logical"
          : "Text";
    return wanted.includes(type);
  };
}

function testOf(kind: string, type: string | null): Test {
  const matches = ofType(type);
  switch (kind) {
    case "Formulas":
      return (cell) => cell.formula !== null && matches(cell);
    case "Constants":
      return (cell) => cell.formula === null && cell.value !== null && matches(cell);
    case "Blanks":
      return (cell) => cell.formula === null && cell.value === null;
    default:
      throw new EmulatorNotImplemented(`Range.getSpecialCells(${kind})`);
  }
}

/** Visible cells of the used area as row blocks; hidden columns split them. */
function visibleAreas({ sheet, area }: RangeTarget): Area[] {
  const used = intersectUsed(sheet, area, false);
  if (used === null) return [];
  const areas: Area[] = [];
  const columns: Area[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    if (sheet.state.columns.get(column)?.hidden === true) continue;
    const last = columns.at(-1);
    if (last !== undefined && last.right === column - 1)
      columns[columns.length - 1] = { ...last, right: column };
    else columns.push({ ...used, left: column, right: column });
  }
  for (let row = used.top; row <= used.bottom; row += 1) {
    if (sheet.state.rows.get(row)?.hidden === true) continue;
    for (const block of columns) {
      const above = areas.findIndex((part) => part.left === block.left && part.bottom === row - 1);
      const standing = areas[above];
      if (standing !== undefined) areas[above] = { ...standing, bottom: row };
      else areas.push({ ...block, top: row, bottom: row });
    }
  }
  return areas;
}

/** The areas of `Range.getSpecialCells`, each as wide as its row allows. */
export function specialCells(target: RangeTarget, args: Arguments): Area[] {
  const kind = args.text(0);
  if (kind === "Visible") return visibleAreas(target);
  const test = testOf(kind, args.optionalText(1));
  const { sheet, area } = target;
  const within = intersectUsed(sheet, area, false);
  if (within === null) return [];
  const areas: Area[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (!test(sheet.cell(row, column))) continue;
      const last = areas.at(-1);
      const joins =
        last !== undefined && last.top === row && last.bottom === row && last.right === column - 1;
      if (joins) areas[areas.length - 1] = { ...last, right: column };
      else areas.push(areaOf(row, column));
    }
  }
  return areas.filter((part) => intersection(part, area) !== null);
}
