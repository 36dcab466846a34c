import type { ReportCopy, ReportFile, ReportPreview } from "../../../actions/reporting/reportPapers";

export interface ReportServices {
  /** How the report on the last run begins; null where none is kept in the workbook. */
  reportPreview(): Promise<ReportPreview | null>;
  /** Writes the sheet 보고서 and brings it to the front. */
  writeReportSheet(): Promise<void>;
  reportFile(): Promise<ReportFile>;
  reportCopy(): Promise<ReportCopy>;
}
