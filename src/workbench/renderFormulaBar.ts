import { cellAddress, type Sheet } from "../excel-host";
import { entryText } from "./entryText";
import type { CellPosition } from "./grid/GridView";

interface FormulaBarActions {
  /** The first key was typed: the cell is being edited. */
  onStart(): void;
  onType(cell: CellPosition, text: string): void;
  /** Nothing is typed any more. */
  onEnd(): void;
}

/** Name and content of the active cell. Enter or going elsewhere takes what was typed, Escape puts back what was there. */
export function createFormulaBar(
  name: HTMLElement,
  input: HTMLInputElement,
  { onStart, onType, onEnd }: FormulaBarActions,
): (sheet: Sheet) => void {
  let shown = "";
  let cell: CellPosition = { row: 0, column: 0 };
  let typing = false;
  const end = (take: boolean): void => {
    if (!typing) return;
    typing = false;
    const text = input.value;
    try {
      if (take && text !== shown) onType(cell, text);
      else input.value = shown;
    } finally {
      onEnd();
    }
  };
  input.addEventListener("input", () => {
    if (typing) return;
    typing = true;
    onStart();
  });
  input.addEventListener("keydown", ({ key, isComposing }) => {
    if (isComposing) return;
    if (key === "Escape" || key === "Enter") end(key === "Enter");
  });
  input.addEventListener("blur", () => {
    end(true);
  });
  return (sheet) => {
    const { top, left } = sheet.selection;
    cell = { row: top, column: left };
    name.textContent = cellAddress(top, left);
    shown = entryText(sheet, top, left);
    input.value = shown;
  };
}
