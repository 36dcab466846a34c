/** Workbooks to and from .xlsx files. */
export { loadWorkbook, readWorkbook, type LeftOut, type WorkbookReading } from "./loadWorkbook";
export { saveWorkbook } from "./saveWorkbook";
export { UnsupportedChartError } from "./chartKinds";
export { WorkbookFileError, type WorkbookFileFault } from "./WorkbookFileError";
