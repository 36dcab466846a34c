/** The formula engine: `createCalculator` for a workbook, `Engine` over any source of cells, and its parts. */
export { createCalculator } from "./WorkbookCalculator";
export { RuleEvaluator } from "./RuleEvaluator";
export { Engine, type CellPosition } from "./Engine";
export type { CellInput, CellSource, NameSource, TableSource } from "./CellSource";
export { formatValue, isDateFormat } from "./format/formatValue";
export { toCellValue, toScalar } from "./toScalar";
export { FormulaSyntaxError } from "./syntax/FormulaSyntaxError";
export { parseFormula, parseOrNull } from "./syntax/parse";
export { printFormula, printForFile, type FileSpelling } from "./syntax/print";
export type { Node as FormulaNode } from "./syntax/Ast";
export { mapReferences } from "./syntax/mapReferences";
