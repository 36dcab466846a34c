import { writeReportSheet } from "../../actions/reporting/currentReport";
import { reportCopy, reportFile, reportPreview } from "../../actions/reporting/reportPapers";
import type { ReportServices } from "../consolidate/reporting/ReportServices";
import type { Wiring } from "./Wiring";

export function createReportServices({ port, language, now }: Wiring): ReportServices {
  return {
    reportPreview: () => reportPreview(port, language()),
    async writeReportSheet() {
      await writeReportSheet(port, { language: language(), now: now() });
    },
    reportFile: () => reportFile(port, language()),
    reportCopy: () => reportCopy(port, language()),
  };
}
