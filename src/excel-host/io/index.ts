/** Workbooks to and from .xlsx files. */
export { saveWorkbook } from "./saveWorkbook";
export { UnsupportedChartError } from "./chartKinds";
export { WorkbookFileError, type WorkbookFileFault } from "./WorkbookFileError";
