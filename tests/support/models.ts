/** Sheet models as tests look at them. */
import { addressOf, columnName, type Cell, type Grid } from "../../src/submission/Grid";
import { isFormula, type CellContent, type SheetModel } from "../../src/workbook/SheetModel";

/** Content by address; blank cells are left out. */
export function cellsOf(model: SheetModel): ReadonlyMap<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { row, column, lines } of model.content) {
    lines.forEach((line, down) => {
      line.forEach((content, right) => {
        if (content !== null) cells.set(addressOf(row + down, column + right), content);
      });
    });
  }
  return cells;
}

/** What a rectangle says, formulas as their text: `A5:C7` as rows. */
export function textsIn(model: SheetModel, first: string, last: string): string[][] {
  const cells = cellsOf(model);
  const [from, to] = [placeOf(first), placeOf(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_, right) => {
      const content = cells.get(addressOf(from.row + down, from.column + right)) ?? "";
      return isFormula(content) ? content.formula : String(content);
    }),
  );
}

/** What a rectangle shows: formulas by the engine's result. */
export function shownIn(
  model: SheetModel,
  first: string,
  last: string,
): (string | number | boolean | null)[][] {
  const cells = cellsOf(model);
  const [from, to] = [placeOf(first), placeOf(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_, right) =>
      resultOf(cells.get(addressOf(from.row + down, from.column + right)) ?? null),
    ),
  );
}

/** The address of the only cell with this text. */
export function whereIs(model: SheetModel, text: string): { readonly row: number; readonly column: string } {
  const found = [...cellsOf(model)].filter(([, content]) => content === text).map(([address]) => address);
  if (found.length !== 1) throw new Error(`${text} stands in ${found.length} cells: ${found.join(", ")}`);
  const { row, column } = placeOf(found[0] ?? "");
  return { row: row + 1, column: columnName(column) };
}

/** The sheet as it would be read back, formulas with their results. */
export function gridOfModel(model: SheetModel): Grid {
  const rows: Cell[][] = [];
  for (const [address, content] of cellsOf(model)) {
    const { row, column } = placeOf(address);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = isFormula(content) ? { value: content.result ?? null, formula: content.formula } : content;
  }
  return {
    sheet: model.name,
    visibility: model.visibility ?? "visible",
    rows,
    merges: model.merges,
    hiddenRows: model.hiddenRows ?? [],
    hiddenColumns: model.hiddenColumns ?? [],
    stamp: model.names.find(({ name }) => name === "_chwihap_form")?.text ?? null,
  };
}

function resultOf(content: CellContent): string | number | boolean | null {
  return isFormula(content) ? (content.result ?? null) : content;
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
