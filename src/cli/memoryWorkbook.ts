import { createExcelWorkbook } from "../excel/ExcelWorkbook";
import { createHost } from "../excel-host";
import { saveWorkbook } from "../excel-host/io";
import { startOfficeRuntime } from "../excel-host/node";
import type { WorkbookPort } from "../workbook/WorkbookPort";

export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** The workbook as .xlsx bytes, without the blank sheet it was opened with. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** An empty workbook in the in-memory Excel, driven by Microsoft's own runtime. */
export function openEmptyWorkbook(): MemoryWorkbook {
  const host = createHost({ apiVersion: "1.17" });
  const blank = host.workbook.state.sheets.map(({ name }) => name);
  const runtime = startOfficeRuntime(host);
  const port = createExcelWorkbook();
  return {
    port,
    async save() {
      await port.removeSheets(blank);
      return saveWorkbook(host.workbook);
    },
    close: () => {
      runtime.stop();
    },
  };
}
