import { createExcelWorkbook } from "../excel/ExcelWorkbook";
import { createHost } from "../excel-host";
import { loadWorkbook, saveWorkbook } from "../excel-host/io";
import { startOfficeRuntime } from "../excel-host/node";
import type { WorkbookPort } from "../workbook/WorkbookPort";

export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** The workbook as .xlsx bytes, without the blank sheet it was opened with. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/**
 * A workbook in the in-memory Excel, driven by Microsoft's own runtime: the bytes of an .xlsx, or empty when there are
 * none. Errors: WorkbookFileError.
 */
export async function openMemoryWorkbook(bytes: Uint8Array | null): Promise<MemoryWorkbook> {
  const opened = bytes === null ? {} : { workbook: await loadWorkbook(bytes) };
  const host = createHost({ apiVersion: "1.17", ...opened });
  const blank = bytes === null ? host.workbook.state.sheets.map(({ name }) => name) : [];
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
