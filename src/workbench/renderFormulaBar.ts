import { cellAddress, isError, type Cell, type Sheet } from "../excel-host";

function typedText({ value, formula }: Cell): string {
  if (formula !== null) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? value.error : String(value);
}

/** Name and content of the active cell. Enter takes what was typed, Escape puts back what was there. */
export function createFormulaBar(
  name: HTMLElement,
  input: HTMLInputElement,
  onType: (text: string) => void,
): (sheet: Sheet) => void {
  let shown = "";
  input.addEventListener("keydown", ({ key, isComposing }) => {
    if (isComposing) return;
    if (key === "Escape") input.value = shown;
    else if (key === "Enter" && input.value !== shown) onType(input.value);
  });
  input.addEventListener("blur", () => {
    input.value = shown;
  });
  return (sheet) => {
    const { top, left } = sheet.selection;
    name.textContent = cellAddress(top, left);
    shown = typedText(sheet.cell(top, left));
    input.value = shown;
  };
}
