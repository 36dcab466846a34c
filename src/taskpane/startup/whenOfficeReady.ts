import type { StartupFault } from "../../words/pane/startup";

const REQUIRED_EXCEL_API = "1.14";

/**
 * Resolves once the pane may start: null, or what stands in the way. Stays pending while the host does not answer;
 * the start-up page tells the user meanwhile.
 */
export async function whenOfficeReady(): Promise<StartupFault | null> {
  if (typeof Office === "undefined") return "office-blocked";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "not-in-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API) ? null : "excel-too-old";
}
